import type { Conflict } from '../../model/conflict.ts';
import { standsIn } from './stands-in.ts';

/**
 * Conflicts each told once (从未封闭 against 当天已经封闭 by closed and by open): one whose sides all stand in another goes, the less certain one first.
 */
export function withoutRepeats(conflicts: readonly Conflict[]): Conflict[] {
  const ranked = [...conflicts].sort((a, b) => rankOf(a) - rankOf(b));
  const kept = ranked.filter(
    (conflict, index) => !ranked.slice(0, index).some((other) => standsIn(conflict, other)),
  );
  return conflicts.filter((conflict) => kept.includes(conflict));
}

const rankOf = ({ certainty, sides }: Conflict): number => (certainty === 'sure' ? 0 : 1e6) - sides.length;
