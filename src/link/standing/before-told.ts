import { saidAt } from '../../model/said-at.ts';
import type { Said } from './said.ts';
import { spokenTo } from './spoken-to.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A denial of the very claim may come first in what was gathered, if it is not of another year. A choice. */
const LONGEST = 365 * DAY;

/**
 * Whether words were published over a day before what tells a claim, and nobody had claimed it then: who denied something in
 * May denies no accusation of June. Papers of one day tell rumour and denial in any order.
 */
export function isBeforeTold(said: Said, least: number): boolean {
  const { voice, told, comparison } = said;
  const [own, claimed] = [voice, told].map(({ member, span }) =>
    Date.parse(saidAt(member.report, span) ?? ''),
  );
  const earlier = claimed! - own!;
  if (!(earlier > DAY)) return false;
  if (earlier < LONGEST && comparison.deniesClaim(voice)) return false;
  return !spokenTo(said, least).some(({ stance }) => stance === 'asserts' || stance === 'asks');
}
