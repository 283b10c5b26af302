import { isDesk } from '../evidence/is-desk.ts';
import { DeskError } from '../model/desk-error.ts';
import type { Progress } from './build-step.ts';
import type { OnNotice } from './desk-notice.ts';
import { readJournals } from './journal-contents.ts';
import { openDesk } from './open-desk.ts';
import { readDesk } from './read-desk.ts';
import { toShown, writeShown } from './shown.ts';

export interface RebuildOptions {
  readonly desk: string;
  readonly threads: number;
  readonly clock: () => Date;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: OnNotice;
  readonly signal: AbortSignal;
}

/**
 * Makes again what a desk keeps beside its journal and objects: what decisions name stories, claims and persons by.
 * Gives how many reports there are. DeskError `not-found` for a folder that is no desk, `nothing-to-read`, `stopped`.
 */
export async function rebuildDesk(options: RebuildOptions): Promise<number> {
  const { clock, onProgress, signal } = options;
  if (!(await isDesk(options.desk))) throw new DeskError('not-found', options.desk);
  const desk = await openDesk(options.desk, clock, options.onNotice);
  try {
    // Read out of the objects alone what the journal tells of, and link it as a build would.
    const journal = await readJournals(desk.journalFolder);
    const { threads } = options;
    const { reports, stories } = await readDesk({ desk, journal, threads, onProgress, signal });
    if (reports.length === 0) throw new DeskError('nothing-to-read', options.desk);
    await writeShown(options.desk, toShown(reports, stories));
    return reports.length;
  } catch (error) {
    throw signal.aborted ? new DeskError('stopped', options.desk, { cause: error }) : error;
  } finally {
    await desk.close();
  }
}
