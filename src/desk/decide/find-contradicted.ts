import { resolveDecisions } from '../../link/decisions/resolve-decisions.ts';
import type { DecisionGrouping, JournalledDecision } from '../../model/decision.ts';

/** The decisions in force that would no longer hold in all that they say if this one came on top. */
export function findContradicted(
  decided: DecisionGrouping,
  inForce: readonly JournalledDecision<DecisionGrouping>[],
): JournalledDecision<DecisionGrouping>[] {
  const before = inForce.map((decision) => decision.decided);
  const after = [...before, decided];
  const ids = [...new Set(after.flatMap(({ together, apart }) => [...together, ...apart]))];
  const keptBefore = resolveDecisions(ids, before).kept;
  const keptAfter = resolveDecisions(ids, after).kept;
  return inForce.filter((_, index) => keptBefore[index] && !keptAfter[index]);
}
