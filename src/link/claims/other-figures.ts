import { type Amount, amountsAgree } from '../conflicts/read-amount.ts';
import { sameThing } from '../conflicts/same-unit.ts';

/**
 * Whether two clauses answer one question with other figures: 采购42台, 采购36台; or another question each: 采购42台, 单价8600元. No
 * number is in both, and nothing that is given in one unit can both be so.
 */
export function giveOtherFigures(a: readonly Amount[], b: readonly Amount[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const one of a) {
    for (const other of b) {
      if (one.number === other.number) return false;
      if (sameThing(one.unit, other.unit) && amountsAgree(one, other)) return false;
    }
  }
  return true;
}
