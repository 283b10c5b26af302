import { isDesk } from '../evidence/is-desk.ts';
import type { TornTail } from '../evidence/journal-file.ts';
import { DeskError } from '../model/desk-error.ts';
import { withoutAttachments } from './ask/without-attachments.ts';
import type { Progress } from './build-step.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { readJournals } from './journal-contents.ts';
import { linkInThread } from './link-in-thread.ts';
import { openDesk } from './open-desk.ts';
import { readCaptures } from './read-captures.ts';
import { recogniseImages } from './recognise-images.ts';
import { toShown, writeShown } from './shown.ts';
import { toDossierReports } from './to-dossier-reports.ts';

export interface RebuildOptions {
  readonly desk: string;
  readonly threads: number;
  readonly clock: () => Date;
  readonly onProgress: (progress: Progress) => void;
  readonly onTornJournal: (torn: TornTail) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes again what a desk keeps beside its journal and objects: what decisions name stories, claims and persons by.
 * Gives how many reports there are. DeskError `not-found` for a folder that is no desk, `nothing-to-read`, `stopped`.
 */
export async function rebuildDesk(options: RebuildOptions): Promise<number> {
  const { clock, onProgress, signal } = options;
  if (!(await isDesk(options.desk))) throw new DeskError('not-found', options.desk);
  const desk = await openDesk(options.desk, clock);
  try {
    if (desk.journal.torn) options.onTornJournal(desk.journal.torn);

    // Take what was recognised in images as it was kept, and recognise only what never was.
    const { captures, readings, decisions, inquiries, linesByImage } = await readJournals(desk.journalFolder);
    const images = await recogniseImages({
      desk,
      captures: withoutAttachments(captures, inquiries),
      known: linesByImage,
      signal,
      onRecognised: (done, total) => onProgress({ step: 'recognise', done, total }),
    });

    // Read what the journal tells of, out of the objects alone.
    const { reports: extracted } = await readCaptures({
      desk,
      captures: withoutAttachments(captures, inquiries),
      known: readings,
      images,
      threads: options.threads,
      signal,
      onRead: (done, total) => onProgress({ step: 'read', done, total }),
    });
    if (extracted.length === 0) throw new DeskError('nothing-to-read', options.desk);

    // Link it as a build would.
    onProgress({ step: 'link', done: 0, total: extracted.length });
    const stories = await linkInThread(
      { reports: extracted, decisions: decisionsInForce(decisions), inquiries },
      signal,
    );
    await writeShown(options.desk, toShown(toDossierReports(extracted, captures), stories));
    return extracted.length;
  } catch (error) {
    throw signal.aborted ? new DeskError('stopped', options.desk, { cause: error }) : error;
  } finally {
    await desk.close();
  }
}
