import type { Conflict } from '../../model/conflict.ts';
import type { StoryRecords } from './story-records.ts';

type Side = Conflict['sides'][number];

/** Sides of a conflict that say the same: the first stands for them all. */
export interface Account {
  readonly side: Side;
  readonly others: readonly Side[];
}

/**
 * Lays the sides of a conflict together that use the same words (and, for a denial, do the same with them):
 * forty copies of one figure are one account of it. In the order of the conflict's sides.
 */
export function groupSides(conflict: Conflict, records: StoryRecords): Account[] {
  const accounts = new Map<string, Side[]>();
  for (const side of conflict.sides) {
    const act = side.statement === null ? '' : (records.statementOf(side.statement)?.act ?? '');
    const words = records.wordsOf(side.report, side.span).replace(/\s+/g, '').toLowerCase();
    const key = conflict.kind === 'denial' ? `${act} ${words}` : words;
    accounts.set(key, [...(accounts.get(key) ?? []), side]);
  }
  return [...accounts.values()].map(([side, ...others]) => ({ side: side!, others }));
}
