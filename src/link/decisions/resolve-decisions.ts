import type { DecisionGrouping } from '../../model/decision.ts';
import { type Constraints, createConstraints } from './constraints.ts';

/** What humans decided about reports that are there, by their index. */
export interface Resolved {
  readonly constraints: Constraints;
  /** For each decision, whether all of it holds: later ones go before earlier ones. */
  readonly kept: readonly boolean[];
  /** Reports that some decision names. */
  readonly named: ReadonlySet<number>;
}

/**
 * Brings decisions into one, the earliest first. A later one stands against an earlier one in all that it says; of
 * the earlier one all stands that does not contradict. Reports that are not there bind nobody.
 */
export function resolveDecisions(ids: readonly string[], decisions: readonly DecisionGrouping[]): Resolved {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const present = (reports: readonly string[]) => reports.flatMap((id) => indexes.get(id) ?? []);
  const bounds = decisions.map(({ together, apart }) => ({
    together: present(together),
    apart: present(apart),
  }));
  const constraints = createConstraints(ids.length);
  for (const { together, apart } of bounds.toReversed()) {
    // One group, unless later decisions keep some of them apart; then as few as can be.
    const groups: number[] = [];
    for (const report of together) {
      if (!groups.some((first) => constraints.join(first, report))) groups.push(report);
    }
    for (const other of apart) for (const first of groups) constraints.part(first, other);
  }
  const kept = bounds.map(
    ({ together, apart }) =>
      together.every((report) => constraints.areOne(together[0]!, report)) &&
      apart.every((other) => together.every((report) => constraints.areApart(report, other))),
  );
  return {
    constraints,
    kept,
    named: new Set(bounds.flatMap(({ together, apart }) => [...together, ...apart])),
  };
}
