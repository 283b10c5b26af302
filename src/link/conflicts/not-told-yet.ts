import type { Conflict } from '../../model/conflict.ts';
import { standsIn } from './stands-in.ts';

/** Those of `found` of which no conflict among `told` has all sides already. */
export function notToldYet(told: readonly Conflict[], found: readonly Conflict[]): Conflict[] {
  return found.filter((conflict) => !told.some((other) => standsIn(conflict, other)));
}
