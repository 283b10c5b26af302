/** Which parts go together in one time, and in what order. */
import { keysOf, type PartKeys, sharesKey } from './part-keys.ts';

/** Pairs that cannot both be said of one time. */
const RIVALS: readonly PartKeys[] = [
  keysOf(['year', 'yearShift', 'era', 'same']),
  keysOf(['month', 'monthShift', 'half', 'quarter', 'season', 'same']),
  keysOf(['day', 'dayShift', 'same', 'week', 'weekend', 'count']),
  keysOf(['weekday', 'weekend', 'dayShift']),
  keysOf(['clock', 'now']),
];

/** True where the two contradict one another. */
export function areRivals(a: PartKeys, b: PartKeys): boolean {
  for (const rivals of RIVALS) if (sharesKey(rivals, a) && sharesKey(rivals, b)) return true;
  return false;
}

/** An hour belongs to a day: of a week, month or year alone (next week, later in the morning) it is another time. */
export function isOverstretched(keys: PartKeys): boolean {
  return sharesKey(HOURS, keys) && !sharesKey(DAYS, keys) && sharesKey(LONGER, keys);
}

const HOURS = keysOf(['clock', 'dayPart']);
const DAYS = keysOf(['every', 'day', 'dayShift', 'weekday', 'weekdayOf', 'feast', 'same', 'nth']);
const LONGER = keysOf([
  'year',
  'yearShift',
  'month',
  'monthShift',
  'weekShift',
  'week',
  'weekend',
  'quarter',
  'season',
]);

/** Coarse to fine; parts that are not listed fit anywhere. */
const RANKS: readonly PartKeys[] = [
  keysOf(['every']),
  keysOf(['era', 'year', 'yearShift', 'yearEnd']),
  keysOf(['half', 'quarter', 'quarterShift', 'season', 'month', 'monthShift', 'monthEnd']),
  keysOf(['week', 'weekShift', 'halfOf', 'count']),
  keysOf(['day', 'dayShift', 'dayEnd', 'feast', 'same']),
  keysOf(['weekday', 'weekend', 'nth']),
  keysOf(['dayPart']),
  keysOf(['clock', 'clockEnd', 'now', 'close']),
];

/** Rank of the coarsest part; beyond all ranks for none. */
export function firstRank(keys: PartKeys): number {
  let rank = 0;
  while (rank < RANKS.length && !sharesKey(RANKS[rank]!, keys)) rank++;
  return rank;
}

/** Rank of the finest part; -1 for none. */
export function lastRank(keys: PartKeys): number {
  let rank = RANKS.length - 1;
  while (rank >= 0 && !sharesKey(RANKS[rank]!, keys)) rank--;
  return rank;
}
