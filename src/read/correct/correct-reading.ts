import type { CorrectedLine, CorrectedMessage } from '../../model/correction.ts';
import {
  type DecidedCorrection,
  type DecidedSender,
  isOfWords,
  type JournalledCorrection,
  type JournalledDecision,
} from '../../model/decision.ts';
import type { Issue } from '../../model/issue.ts';
import { mapSpans } from '../../model/map-spans.ts';
import type { Block, Reading } from '../../model/report.ts';
import type { Transcript } from '../../model/transcript.ts';
import { likenessAround } from '../../text/anchor.ts';
import { sliceSpan } from '../../text/span.ts';
import { collapseSpace } from '../piece.ts';
import { retellTimes } from '../screenshot/retell-times.ts';
import { correctMessages, type MessageEdit } from './correct-messages.ts';
import { type Edit, type Edited, editText } from './edit-text.ts';
import { findAtBox } from './find-at-box.ts';

export interface CorrectedReading {
  /** With the corrected words in its text, and every span where its words stand now. */
  readonly reading: Reading;
  /** In text order. */
  readonly lines: readonly CorrectedLine[];
  /** In the order of the messages. */
  readonly messages: readonly CorrectedMessage[];
}

/** A correction that names messages by their places in the image. */
type OfMessages = Exclude<JournalledCorrection, JournalledDecision<DecidedCorrection>>;
type WordEdit = Edit<JournalledCorrection>;

/**
 * Sets right in a reading what humans corrected of it: whole blocks as the machine read them, and messages by their place in
 * the image. Where two name one, the later counts. One whose block or message is not read so any more changes nothing, and
 * an issue says so. `taken` is the day on which the image was made.
 */
export function correctReading(
  reading: Reading,
  corrections: readonly JournalledCorrection[],
  taken: string | null,
): CorrectedReading {
  // Find the blocks and the messages that are meant.
  const words = new Map<Block, WordEdit>();
  const senders = new Map<number, WordEdit>();
  const edits: MessageEdit[] = [];
  const lost = new Set<JournalledCorrection>();
  for (const decision of corrections) {
    if (isOfWords(decision)) {
      for (const line of decision.decided.lines) {
        const block = findBlock(reading, line);
        if (block) words.set(block, replace(block, line.words, decision));
        else lost.add(decision);
      }
      continue;
    }
    for (const message of findMessages(reading.transcript, decision)) {
      if (message === undefined) lost.add(decision);
      else if (isOfSender(decision)) senders.set(message, nameSender(reading, message, decision));
      else edits.push(toMessageEdit(message, decision));
    }
  }
  // A sender's name is said of one message, and counts there over what is said of the words.
  for (const edit of senders.values()) if (edit.kind === 'replace') words.set(edit.block, edit);
  const added = [...senders]
    .sort(([a], [b]) => a - b)
    .flatMap(([, edit]) => (edit.kind === 'add' ? [edit] : []));

  // Write the text anew, and move every span with its words.
  const isChange = (edit: WordEdit) =>
    edit.kind === 'add' || ![sliceSpan(reading.text, edit.block), ''].includes(edit.words);
  const { text, move, edited } = editText(reading, [...words.values(), ...added].filter(isChange));
  const moved = mapSpans(reading, null, (span) => ({ ...span, ...move(span) })) as Reading;
  const title = edited.find(({ edit }) => edit.kind === 'replace' && edit.block.role === 'title');
  const blocks = [
    ...moved.blocks,
    ...edited.flatMap(({ edit, span }) => (edit.kind === 'add' ? [{ role: edit.role, ...span }] : [])),
  ].sort((a, b) => a.start - b.start);

  // Tell the messages anew: their senders, what the corrected times say, then what humans said of each.
  const transcript = moved.transcript && withSenders(moved.transcript, senders, edited);
  const retold =
    transcript &&
    retellTimes(
      transcript,
      text,
      edited.map(({ span }) => span),
      taken,
    );
  const corrected = retold && correctMessages(retold, edits, new Set(senders.keys()));
  return {
    reading: {
      ...moved,
      text,
      blocks,
      ...(corrected && { transcript: corrected.transcript }),
      ...(title?.read === reading.title && title && { title: title.edit.words }),
      issues: [...moved.issues, ...[...lost].map(tellLost)],
    },
    lines: edited.map(({ edit: { by: decision }, span, read }) => {
      const { id, by, reason, time } = decision;
      return { span, read, id, by, reason, time };
    }),
    messages: corrected?.messages ?? [],
  };
}

function isOfSender(decision: OfMessages): decision is JournalledDecision<DecidedSender> {
  return decision.decided.verb === 'sender';
}

function replace(block: Block, words: string, by: JournalledCorrection): WordEdit {
  return { kind: 'replace', block, words: collapseSpace(words), by };
}

function findBlock({ text, blocks }: Reading, line: DecidedCorrection['lines'][number]): Block | undefined {
  return blocks
    .filter((block) => sliceSpan(text, block) === line.exact)
    .map((block) => ({ block, alike: likenessAround(text, block, line) }))
    .sort((a, b) => b.alike - a.alike)[0]?.block;
}

/** The numbers of the messages that a decision speaks of; undefined for one whose place holds none. */
function findMessages(transcript: Transcript | undefined, { decided }: OfMessages): (number | undefined)[] {
  return decided.boxes.map((box) => {
    if (transcript === undefined) return undefined;
    if (decided.verb === 'time' && decided.of === 'separator')
      return findAtBox(transcript.separators, box)?.before;
    const found = findAtBox(transcript.messages, box);
    return found && transcript.messages.indexOf(found);
  });
}

function toMessageEdit(message: number, decision: MessageEdit['decision']): MessageEdit {
  const { decided } = decision;
  const what =
    decided.verb === 'side'
      ? 'side'
      : decided.verb === 'time' && decided.of === 'separator'
        ? 'separator'
        : 'time';
  return { what, message, decision };
}

/** The name in the place of the label that was read, or as a line of its own above whatever is the message's first. */
function nameSender(
  { blocks, transcript }: Reading,
  message: number,
  decision: JournalledDecision<DecidedSender>,
): WordEdit {
  const { messages, separators } = transcript!;
  const { label } = messages[message]!;
  const block = label && blocks.find(({ start, end }) => start === label.start && end === label.end);
  if (block) return replace(block, decision.decided.name, decision);
  const starts = [
    ...messages.slice(message).flatMap((one) => [one.label, one.reply?.label, one.reply?.words, one.body]),
    ...separators.flatMap(({ before, span }) => (before > message ? [span] : [])),
  ].flatMap((span) => span?.start ?? []);
  const first = starts.length === 0 ? undefined : blocks.find(({ start }) => start === Math.min(...starts));
  const words = collapseSpace(decision.decided.name);
  return { kind: 'add', before: first ?? null, role: 'label', words, by: decision };
}

/** Messages with the labels that humans say they have. */
function withSenders(
  transcript: Transcript,
  senders: ReadonlyMap<number, WordEdit>,
  edited: readonly Edited<JournalledCorrection>[],
): Transcript {
  const messages = transcript.messages.map((message, index) => {
    const edit = senders.get(index);
    const label = edited.find((one) => one.edit === edit)?.span ?? message.label;
    if (edit === undefined) return message;
    const reasons = message.reasons.filter(({ rule }) => !rule.startsWith('label:'));
    return { ...message, label, reasons: [...reasons, { rule: 'label:decided', span: label }] };
  });
  return { ...transcript, messages };
}

function tellLost({ id, by }: JournalledCorrection): Issue {
  const message = `The correction ${id} by ${by} was not applied: no line is read any more as it was then.`;
  return { code: 'correction-lost', span: null, message };
}
