import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalledDecision } from '../../model/decision.ts';
import { DeskError } from '../../model/desk-error.ts';
import { decisionsInForce } from '../decisions-in-force.ts';
import { readJournals } from '../journal-contents.ts';

export interface ListedDecision extends JournalledDecision {
  /** False where it was taken back, or takes one back. */
  readonly inForce: boolean;
}

/** All that humans decided on a desk, the earliest first. DeskError `not-found` where there is no desk. */
export async function listDecisions(desk: string): Promise<ListedDecision[]> {
  const folder = join(desk, 'journal');
  await stat(folder).catch((cause) => {
    throw new DeskError('not-found', desk, { cause });
  });
  const { decisions } = await readJournals(folder);
  const inForce = new Set(decisionsInForce(decisions));
  return decisions.map((decision) => ({ ...decision, inForce: inForce.has(decision) }));
}
