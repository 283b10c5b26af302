import type { Journal } from '../../evidence/journal.ts';
import type { Attempt } from '../../model/attempt.ts';
import { DeskError } from '../../model/desk-error.ts';
import { attemptOutcomeOf } from './attempt-outcome.ts';

/** How far asking an address has come. */
export interface Progress {
  /** The address that was asked last. */
  asked: string;
  /** Status of the last answer. */
  status: number | null;
}

export interface NoteAttemptOptions {
  readonly url: string;
  readonly tool: string;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: () => Date;
  /** Told of the attempt when its line is on disk. */
  readonly onAttempted?: ((attempt: Attempt) => void) | undefined;
}

/**
 * Runs `ask`, which says how far it has come, and rejects as it does. Where that is because of the address, the attempt is
 * in the journal by then: that somebody asked and got nothing is evidence too.
 */
export async function noteAttempt<T>(
  { url, tool, journal, clock, onAttempted }: NoteAttemptOptions,
  ask: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress: Progress = { asked: url, status: null };
  try {
    return await ask(progress);
  } catch (error) {
    const ended = error instanceof DeskError ? attemptOutcomeOf(error) : undefined;
    if (ended !== undefined) {
      const attempt: Attempt = { url, attempted: clock().toISOString(), tool, ...progress, ...ended };
      await journal.append({ kind: 'attempt', attempt });
      onAttempted?.(attempt);
    }
    throw error;
  }
}
