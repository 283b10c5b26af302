import type { Speaker } from '../../model/statement.ts';
import { isChinese } from '../member.ts';
import { allegationIn } from './allegation-words.ts';
import { SOME } from './least.ts';
import { lookupWords } from './matter.ts';
import { outcomeIn } from './outcome-words.ts';
import { candidatesIn, type Found, isAccusing, nearest, type Pair, wordsOf } from './pair.ts';
import { APOLOGY, takenBack } from './takes-back.ts';

/** Who can tell what came of it besides an authority and a paper: the body itself. */
const BODIES: ReadonlySet<Speaker> = new Set(['official', 'company']);

/** 区市场监管局对店方罚款: what came of an allegation. */
export function cameOfIt({ told, by, candidates, least, isLater, alleges }: Pair): Found | undefined {
  const rule = outcomeIn(by.whole);
  if (rule === undefined || !isLater || !alleges || !isAccusing(told)) return undefined;
  // 公司已对他停职: the body itself; in English its words tell too often what might come.
  if (by.standpoint === 'concerned' && !(BODIES.has(by.statement.speaker) && isChinese(by.member)))
    return undefined;
  // 电梯在三楼，常常故障: a fine is for what is alleged, and not for what else the sentence tells.
  const alleging = candidates.filter(({ clause }) => allegationIn(wordsOf(clause)) !== undefined);
  if (alleging.length === 0) return undefined;
  const most = nearest(alleging);
  const isOfIt =
    most.matter.coverage >= least.outcome &&
    most.matter.weight >= SOME * by.rare &&
    lookupWords(most.clause).length > 1;
  return isOfIt ? { way: 'outcome', rule, candidate: most } : undefined;
}

/** The e-mail was received. 【That was wrong, and I am sorry】: a body owns to what is alleged, in words that point back. */
export function apologises(pair: Pair): Found | undefined {
  const { told, by, names, least, isLater, alleges } = pair;
  if (!isLater || !alleges || !isAccusing(told) || by.standpoint !== 'concerned') return undefined;
  if (!takenBack(by.whole)?.endsWith('fault')) return undefined;
  const own = nearest(candidatesIn(told, by.around, names));
  const pointed = APOLOGY.test(by.whole) ? nearest(candidatesIn(told, by.before, names)) : own;
  const most = pointed.matter.coverage > own.matter.coverage ? pointed : own;
  const isMeant =
    allegationIn(wordsOf(most.clause)) !== undefined &&
    most.matter.words.length > 0 &&
    most.matter.coverage >= least.no;
  return isMeant ? { way: 'outcome', rule: 'admits', candidate: most } : undefined;
}
