import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import type { AnswerOutcome, JournalledInquiry } from '../../model/inquiry.ts';
import { ANSWER_FORMAT, ANSWER_VERSION, type AnswerFile } from '../../read/answer/answer-file.ts';
import type { OnNotice } from '../desk-notice.ts';
import { readJournals } from '../journal-contents.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { keepFiles } from './ask.ts';
import { needWords } from './need-words.ts';

const TOOL = 'ask@1';

/** What came of an inquiry, as somebody records it. */
export interface GivenAnswer {
  readonly inquiry: string;
  readonly by: string;
  readonly outcome: AnswerOutcome;
  readonly at: string | null;
  /** What was said: as it was written down, or a file that holds it (a mail, a letter); null where nothing was. */
  readonly words: { readonly text: string } | { readonly file: string } | null;
  /** Paths of files to preserve with it: a recording, a call list. */
  readonly attach: readonly string[];
}

/**
 * Writes into the desk's journal what came of an inquiry, with its words as evidence; resolves when it is safe on disk.
 * The next build reads the words as a report of the inquiry's story. DeskError `unknown-id` for no such inquiry, `no-words`
 * for a file that holds none, and what preserving a file throws.
 */
export async function recordAnswer(
  folder: string,
  given: GivenAnswer,
  clock: () => Date,
  onNotice: OnNotice,
): Promise<void> {
  const { inquiry: id, words, attach, ...said } = given;
  if (words !== null && 'file' in words) await needWords(words.file);
  const desk = await openDesk(folder, clock, onNotice);
  try {
    const { inquiries } = await readJournals(desk.journalFolder);
    const inquiry = inquiries.find((each) => each.id === id);
    if (inquiry === undefined) throw new DeskError('unknown-id', id);

    const capture = words === null ? null : await keepWords(desk, words, inquiry, given, clock);
    const attachments = await keepFiles(desk, attach, clock);
    await desk.journal.append({ kind: 'answer', inquiry: id, ...said, attachments, capture });
  } finally {
    await desk.close();
  }
}

async function keepWords(
  desk: Desk,
  words: NonNullable<GivenAnswer['words']>,
  { id, asked, channel }: JournalledInquiry,
  { by, at }: GivenAnswer,
  clock: () => Date,
): Promise<Digest> {
  if ('file' in words) return (await keepFiles(desk, [words.file], clock))[0]!;
  const file: AnswerFile = {
    format: ANSWER_FORMAT,
    version: ANSWER_VERSION,
    inquiry: id,
    from: asked,
    words: words.text,
    at,
    channel,
    recorded: by,
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const digest = await desk.objects.put(text);
  await desk.journal.append({
    kind: 'capture',
    capture: {
      digest,
      bytes: Buffer.byteLength(text),
      path: `answer-to-${id}.json`,
      url: null,
      captured: clock().toISOString(),
      tool: TOOL,
    },
  });
  return digest;
}
