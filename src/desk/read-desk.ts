import { linkVersions } from '../link/versions/link-versions.ts';
import type { AddressHistory } from '../model/address-history.ts';
import type { Capture } from '../model/capture.ts';
import { isCorrection } from '../model/decision.ts';
import type { DossierReport, UnreadFile } from '../model/dossier.ts';
import type { Story } from '../model/story.ts';
import { withoutAttachments } from './ask/without-attachments.ts';
import type { Progress } from './build-step.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { createDeskThreads } from './desk-threads.ts';
import { findUnreadAddresses } from './find-unread-addresses.ts';
import type { JournalContents } from './journal-contents.ts';
import type { Desk } from './open-desk.ts';
import { readCaptures } from './read-captures.ts';
import { recogniseImages } from './recognise-images.ts';
import { toDossierReports } from './to-dossier-reports.ts';

export interface ReadDeskOptions {
  readonly desk: Desk;
  readonly journal: Pick<
    JournalContents,
    'captures' | 'attempts' | 'readings' | 'decisions' | 'inquiries' | 'linesByImage' | 'lightImages'
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
  /** What addresses answered of which there is no report. */
  readonly unreadAddresses: readonly AddressHistory[];
}

/** Reads everything that a desk holds, and links it. Without a report there are no stories. */
export async function readDesk(options: ReadDeskOptions): Promise<DeskRecords> {
  const { desk, journal, onProgress, signal } = options;
  const captures = withoutAttachments(journal.captures, journal.inquiries);
  const decisions = decisionsInForce(journal.decisions);

  // Recognise the letters in images, where that was not done before.
  const images = await recogniseImages({
    desk,
    captures,
    known: journal.linesByImage,
    light: journal.lightImages,
    signal,
    onRecognised: (done, total) => onProgress({ step: 'recognise', done, total }),
  });

  const jobs = Math.min(options.threads, jobsFor(captures));
  const threads = createDeskThreads(jobs);
  try {
    // Read each piece of evidence as humans corrected it, and extract who said what.
    const { reports, unread } = await readCaptures({
      desk,
      captures,
      known: journal.readings,
      images,
      corrections: decisions.filter(isCorrection),
      threads,
      jobs,
      signal,
      onRead: (done, total) => onProgress({ step: 'read', done, total }),
    });

    // Link the reports: copies and origins, stories, conflicts, what is open, the timeline; what humans decided stands.
    const onLinked = (done: number) => onProgress({ step: 'link', done, total: reports.length });
    onLinked(0);
    const { inquiries } = journal;
    const stories = await threads.link({ reports, decisions, inquiries }, signal, onLinked);

    // Say what became of each address, those of which there is no report apart.
    const histories = linkVersions(
      journal.captures,
      journal.attempts,
      reports.map(({ report }) => report),
    );
    const told = toDossierReports(reports, journal.captures, histories);
    return { reports: told, stories, unread, unreadAddresses: findUnreadAddresses(histories, told) };
  } finally {
    await threads.close();
  }
}

/**
 * What one thread reads about as soon as a further one has loaded its dictionaries, which takes it 0.7 s of a processor:
 * three small files took 5.5 s of it with two threads and 4.2 s with one, on one busy machine, and were there as soon.
 */
const BYTES_A_THREAD = 1_000_000;

function jobsFor(captures: readonly Capture[]): number {
  return Math.max(1, Math.ceil(captures.reduce((sum, { bytes }) => sum + bytes, 0) / BYTES_A_THREAD));
}
