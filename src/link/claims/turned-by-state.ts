import type { Stance } from '../../model/claim.ts';
import { oppositesIn } from '../answers/opposites.ts';

const TURNED: Partial<Record<Stance, Stance>> = { asserts: 'denies', denies: 'asserts' };

/**
 * How words stand to a claim once their states are compared. 楼道畅通, 楼道堆满杂物: who says that a thing is in the opposite state says no, and who
 * denies that state says yes.
 */
export function turnedByState(claim: string, words: string, stance: Stance): Stance {
  return oppositesIn(claim, words) === undefined ? stance : (TURNED[stance] ?? stance);
}
