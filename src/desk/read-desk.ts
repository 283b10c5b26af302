import { isCorrection } from '../model/decision.ts';
import type { DossierReport, UnreadFile } from '../model/dossier.ts';
import type { Story } from '../model/story.ts';
import { withoutAttachments } from './ask/without-attachments.ts';
import type { Progress } from './build-step.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import type { JournalContents } from './journal-contents.ts';
import { linkInThread } from './link-in-thread.ts';
import type { Desk } from './open-desk.ts';
import { readCaptures } from './read-captures.ts';
import { recogniseImages } from './recognise-images.ts';
import { toDossierReports } from './to-dossier-reports.ts';

export interface ReadDeskOptions {
  readonly desk: Desk;
  readonly journal: Pick<
    JournalContents,
    'captures' | 'readings' | 'decisions' | 'inquiries' | 'linesByImage'
  >;
  readonly threads: number;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** All that a desk's evidence tells. */
export interface DeskRecords {
  readonly reports: readonly DossierReport[];
  readonly stories: readonly Story[];
  readonly unread: readonly UnreadFile[];
}

/** Reads everything that a desk holds, and links it. Without a report there are no stories. */
export async function readDesk(options: ReadDeskOptions): Promise<DeskRecords> {
  const { desk, journal, threads, onProgress, signal } = options;
  const captures = withoutAttachments(journal.captures, journal.inquiries);
  const decisions = decisionsInForce(journal.decisions);

  // Recognise the letters in images, where that was not done before.
  const images = await recogniseImages({
    desk,
    captures,
    known: journal.linesByImage,
    signal,
    onRecognised: (done, total) => onProgress({ step: 'recognise', done, total }),
  });

  // Read each piece of evidence as humans corrected it, and extract who said what.
  const { reports, unread } = await readCaptures({
    desk,
    captures,
    known: journal.readings,
    images,
    corrections: decisions.filter(isCorrection),
    threads,
    signal,
    onRead: (done, total) => onProgress({ step: 'read', done, total }),
  });

  // Link the reports: copies and origins, stories, conflicts, what is open, the timeline; what humans decided stands.
  onProgress({ step: 'link', done: 0, total: reports.length });
  const { inquiries } = journal;
  const stories = await linkInThread({ reports, decisions, inquiries }, signal);
  return { reports: toDossierReports(reports, journal.captures), stories, unread };
}
