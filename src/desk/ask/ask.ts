import { basename } from 'node:path';
import { captureFile } from '../../capture/capture-file.ts';
import { formatCanonicalJson } from '../../evidence/canonical-json.ts';
import { digestOf } from '../../evidence/digest.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import { type Channel, digestToInquiryId } from '../../model/inquiry.ts';
import type { OnNotice } from '../desk-notice.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { readShown } from '../shown.ts';

/** A question as its asker records it. */
export interface Question {
  /** Id of a story of the desk's last dossier, or of one of its reports. */
  readonly story: string;
  readonly by: string;
  readonly asked: string;
  readonly question: string;
  readonly channel: Channel;
  readonly at: string | null;
  readonly deadline: string | null;
  /** Paths of files to preserve with it: the mail that was sent. */
  readonly attach: readonly string[];
}

/**
 * Writes into the desk's journal that somebody was asked something; gives the inquiry's id when it is safe on disk.
 * DeskError `not-built` or `unknown-id` for no such story, and what preserving a file throws.
 */
export async function ask(
  folder: string,
  question: Question,
  clock: () => Date,
  onNotice: OnNotice,
): Promise<string> {
  const { story, attach, ...said } = question;

  // What the id means is what the last dossier of this desk showed.
  const { stories } = await readShown(folder);
  const about = stories.find(({ id, reports }) => id === story || reports.includes(story))?.reports;
  if (about === undefined) throw new DeskError('unknown-id', story);

  const desk = await openDesk(folder, clock, onNotice);
  try {
    const attachments = await keepFiles(desk, attach, clock);
    const line = await desk.journal.append({ kind: 'inquiry', ...said, attachments, about });
    return digestToInquiryId(digestOf(formatCanonicalJson(line)));
  } finally {
    await desk.close();
  }
}

/** Preserves files, each named as it is called; gives their digests. */
export async function keepFiles(
  { objects, journal }: Desk,
  paths: readonly string[],
  clock: () => Date,
): Promise<Digest[]> {
  const kept: Digest[] = [];
  for (const path of paths) {
    const { digest } = await captureFile({ path, shownPath: basename(path), objects, journal, clock });
    kept.push(digest);
  }
  return kept;
}
