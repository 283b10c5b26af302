import type { Conflict } from '../../model/conflict.ts';
import { standsIn } from '../conflicts/stands-in.ts';

/** Conflicts of figures each told once: one whose sides all stand in another goes, the less certain one first. */
export function withoutRepeats(conflicts: readonly Conflict[]): Conflict[] {
  const ranked = [...conflicts].sort((a, b) => rankOf(a) - rankOf(b));
  const kept = ranked.filter(
    (conflict, index) => !ranked.slice(0, index).some((other) => standsIn(conflict, other)),
  );
  return conflicts.filter((conflict) => kept.includes(conflict));
}

const rankOf = ({ certainty, sides }: Conflict): number => (certainty === 'sure' ? 0 : 1e6) - sides.length;
