import type { JournalledDecision } from '../model/decision.ts';

/** The decisions that nobody took back, in the order given. */
export function decisionsInForce(decisions: readonly JournalledDecision[]): JournalledDecision[] {
  const undone = new Set(
    decisions.flatMap(({ decided }) => (decided.verb === 'undo' ? [decided.decision] : [])),
  );
  return decisions.filter(({ id, decided }) => decided.verb !== 'undo' && !undone.has(id));
}
