import type { Weighed } from '../claims/likeness.ts';
import { giveOtherFigures } from '../claims/other-figures.ts';
import { isChinese } from '../member.ts';
import { isFragment, isToCome } from '../standing/is-fragment.ts';
import { givesFiguresOf } from './gives-figures-of.ts';
import { leavesItOpen } from './leaves-open.ts';
import { sharedMatter } from './matter.ts';
import { oppositesIn } from './opposites.ts';
import { differByHour } from './other-hour.ts';
import { type Found, isAccusing, isClaim, type Pair, wordsOf } from './pair.ts';
import { saysTheSame } from './says-the-same.ts';
import { takenBack } from './takes-back.ts';

/** 就课间事件发布通报, the school has published its findings: what only opens a finding. */
const LEADS_IN =
  /(?:作出|发布|发出|现将?)[^，。；]{0,12}(?:通报|公告|声明|说明)(?:如下)?[^，；]{0,4}$|\b(?:publish|issu|releas)\w* (?:\w+ )?(?:the |its |a |our |this )?(?:findings|results|report|statement|notice|update)\b(?:(?! (?:that|which|show\w*|found)\b)[^,;:])*$/i;

/** 经调取记录，当事人确曾三次拨打: an authority finds it so, or who is concerned owns to it. */
export function affirms(pair: Pair): Found | undefined {
  const { told, by, best, least, isLater, alleges } = pair;
  const isFinding = by.standpoint === 'finding';
  const isAdmission = by.statement.act === 'confirm' || takenBack(by.whole) !== undefined;
  if (!isLater || !(isFinding || isAdmission) || LEADS_IN.test(by.words)) return undefined;
  // Asked whether it was for sale, she would not comment 【on the fleet】.
  if (isFragment(by.words) || isToCome(by.words) || leavesItOpen(by.words)) return undefined;
  // Who only judges says no yes; of English statements too many are taken for opinions.
  if (by.statement.act === 'opinion' && /\p{Script=Han}/u.test(by.words)) return undefined;
  const { matter, clause } = best;
  // One English word in common is hardly ever all that is said.
  const isOneWordEnough = isFinding && isChinese(by.member) && matter.weight >= by.rare;
  if (matter.words.length < 2 && !isOneWordEnough) return undefined;
  // A headline and who is quoted below it tell one thing once.
  if (told.member === by.member && told.standpoint === 'telling') return undefined;
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
  if (!givesFiguresOf(wordsOf(clause), by.whole)) return undefined;
  // 保护器工作正常, 保护器失效: one thing in two states; 6点开工, 4时35分开工: at two hours.
  if (by.clauses.some((each) => differByHour(clause, each) || saysOpposite(clause, each))) return undefined;
  const near = closest(clause, by.around);
  if (near === undefined || !saysTheSame(clause, near)) return undefined;
  return { way: 'yes', rule: isAdmission ? 'admits' : 'finds', candidate: best };
}

function saysOpposite(told: Weighed, by: Weighed): boolean {
  return sharedMatter(told, [by]).words.length > 0 && oppositesIn(wordsOf(told), wordsOf(by)) !== undefined;
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
