import type { Journal } from '../../evidence/journal.ts';
import type { Objects } from '../../evidence/objects.ts';
import type { Attempt } from '../../model/attempt.ts';
import { DeskError } from '../../model/desk-error.ts';
import { attemptOutcomeOf } from './attempt-outcome.ts';
import { formatWarc } from './format-warc.ts';
import type { Hop } from './hop.ts';

/** How far asking an address has come. */
export interface Progress {
  /** The address that was asked last. */
  asked: string;
  /** Status of the last answer. */
  status: number | null;
  /** The answers that came whole, in their order. */
  readonly hops: Hop[];
}

export interface NoteAttemptOptions {
  readonly url: string;
  readonly tool: string;
  /** Version of the program. */
  readonly version: string;
  readonly objects: Pick<Objects, 'put'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: () => Date;
  /** Told of the attempt when its line is on disk. */
  readonly onAttempted?: ((attempt: Attempt) => void) | undefined;
}

/**
 * Runs `ask`, which says how far it has come, and rejects as it does. Where that is because of the address, the attempt is
 * in the journal by then, and what did answer on the way in a WARC: that somebody asked and got nothing is evidence too.
 */
export async function noteAttempt<T>(
  { url, tool, version, objects, journal, clock, onAttempted }: NoteAttemptOptions,
  ask: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress: Progress = { asked: url, status: null, hops: [] };
  try {
    return await ask(progress);
  } catch (error) {
    const ended = error instanceof DeskError ? attemptOutcomeOf(error) : undefined;
    if (ended !== undefined) {
      const { asked, status, hops } = progress;
      const attempted = clock().toISOString();
      const warc = hops.length > 0 && (await objects.put(await formatWarc(hops, `Hearsay ${version}`)));
      const attempt: Attempt = { url, attempted, tool, asked, status, ...ended, ...(warc && { warc }) };
      await journal.append({ kind: 'attempt', attempt });
      onAttempted?.(attempt);
    }
    throw error;
  }
}
