import { saidAt } from '../../model/said-at.ts';
import { compareText } from '../origins/compare-published.ts';
import type { Proposition } from './proposition.ts';

/** Sorts after every ISO date. */
const UNDATED = '~';

/** By when each was said, the undated last, then by the id of the report; several of one report in the order in which they come. */
export function compareSaid(a: Proposition, b: Proposition): number {
  const [first, second] = [a, b].map(({ member, span }) => saidAt(member.report, span) ?? UNDATED);
  return compareText(first!, second!) || compareText(a.member.report.id, b.member.report.id);
}
