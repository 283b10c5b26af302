import type { Weighed } from '../claims/likeness.ts';
import { giveOtherFigures } from '../claims/other-figures.ts';
import { isToCome } from '../standing/is-fragment.ts';
import { leavesItOpen } from './leaves-open.ts';
import { sharedMatter } from './matter.ts';
import { type Found, isAccusing, isClaim, type Pair } from './pair.ts';
import { takenBack } from './takes-back.ts';

/** 就课间事件发布通报: what only opens a finding. */
const LEADS_IN = /(?:作出|发布|发出|现将?)[^，。；]{0,12}(?:通报|公告|声明|说明)(?:如下)?[^，；]{0,4}$/;

/** 经调取记录，当事人确曾三次拨打: an authority finds it so, or who is concerned owns to it. */
export function affirms(pair: Pair): Found | undefined {
  const { told, by, best, least, isLater, alleges } = pair;
  const isFinding = by.standpoint === 'finding';
  const isAdmission = by.statement.act === 'confirm' || takenBack(by.whole) !== undefined;
  if (!isLater || !(isFinding || isAdmission) || LEADS_IN.test(by.words)) return undefined;
  if (isToCome(by.words) || leavesItOpen(by.words)) return undefined;
  // Who only judges says no yes; of English statements too many are taken for opinions.
  if (by.statement.act === 'opinion' && /\p{Script=Han}/u.test(by.words)) return undefined;
  const { matter, clause } = best;
  if (matter.words.length < 2 && !(isFinding && matter.weight >= by.rare)) return undefined;
  // That a station chief rang alleges nothing, and that nobody answered him does.
  if (
    isFinding
      ? !alleges && !isClaim({ ...pair, by: { ...by, standpoint: 'concerned' } }, best)
      : !isClaim(pair, best)
  )
    return undefined;
  if (matter.coverage < (isAccusing(told) ? least.yes : least.yesOfBody)) return undefined;
  const figures = by.around.flatMap(({ proposition }) => proposition.figures);
  if (giveOtherFigures(clause.proposition.figures, figures)) return undefined;
  if (closest(clause, by.around)?.proposition.negative !== clause.proposition.negative) return undefined;
  return { way: 'yes', rule: isAdmission ? 'admits' : 'finds', candidate: best };
}

function closest(told: Weighed, clauses: readonly Weighed[]): Weighed | undefined {
  let found: Weighed | undefined;
  let most = -1;
  for (const clause of clauses) {
    const { coverage } = sharedMatter(told, [clause]);
    if (coverage > most) [found, most] = [clause, coverage];
  }
  return found;
}
