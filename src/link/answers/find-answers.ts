import { saidAt } from '../../model/said-at.ts';
import type { Act } from '../../model/statement.ts';
import { daysBetween } from '../days-between.ts';
import { allegationIn } from './allegation-words.ts';
import { type Answer, WAYS } from './answer.ts';
import { callsFalse, deniesTalk } from './calls-false.ts';
import { findsCause } from './causes.ts';
import { isAsking, isJudging } from './is-judging.ts';
import { leavesOpen } from './leaves-open.ts';
import { lookupWords } from './matter.ts';
import { isOfItself } from './one-body.ts';
import { opposes } from './opposes.ts';
import { givesOtherFigure } from './other-figure.ts';
import { findsHour, givesOtherHour } from './other-hour.ts';
import { outcomeIn } from './outcome-words.ts';
import {
  createPair,
  type Found,
  isAccusing,
  isLongBefore,
  isOfOneVoice,
  type Pair,
  standsByItsWord,
} from './pair.ts';
import type { Telling } from './telling.ts';
import { correctsNotice, takesBack } from './way-back.ts';
import { isOfPoster } from './way-back-words.ts';
import { corrects, correctsCount, isCorrection } from './way-corrected.ts';
import { apologises, cameOfIt } from './way-outcome.ts';
import { affirms } from './way-yes.ts';

/** Nobody answers in June what is told in May of the year after. */
const MOST_DAYS = 400;
/** An answer speaks to what it is nearest to, and to what is nearly as near. */
const NEARLY = 0.85;
/** A word of more sentences finds too many. */
const MOST_POSTINGS = 300;

/** What the tellings of a story answer to one another. */
export function findAnswers(tellings: readonly Telling[]): Answer[] {
  const isCorrected = tellings.some(isCorrection);
  const told = tellings.filter((each) => mayBeAnswered(each) || (isCorrected && isOfPaper(each)));
  const nearOf = indexByWords(told);
  return tellings.filter(mayAnswer).flatMap((by) => {
    const found = nearOf(by).flatMap((each) => answerOf(each, by) ?? []);
    return WAYS.flatMap((way) => {
      const ofWay = found.filter((answer) => answer.way === way);
      // 我们错了 may be said of several things.
      if (way === 'back') return ofWay;
      // Of a sentence that tells an hour and other things, the hour answers for itself.
      const best = Math.max(0, ...ofWay.map((answer) => (isByHour(answer) ? 0 : answer.coverage)));
      return ofWay.filter((answer) => isByHour(answer) || answer.coverage >= NEARLY * best);
    });
  });
}

const TAKEN_DOWN =
  /(?:我|已|刚)(?:经)?(?:把[^，。]{0,10})?(?:删了|删掉|删除|撤回|更正)|\bI(?:['’]ve| have)? (?:deleted|removed|took down|taken down|corrected)\b/i;

function isByHour({ rule }: Answer): boolean {
  return rule.endsWith('-hour');
}

/** 他不知道那里是通道: who does not know claims nothing. */
const OPEN_ACTS: ReadonlySet<Act> = new Set(['decline', 'unaware']);

function mayBeAnswered(telling: Telling): boolean {
  const { standpoint, statement, words, claims } = telling;
  if (claims.length === 0 || OPEN_ACTS.has(statement.act) || isJudging(words)) return false;
  // We asked the council in May: that one asked is told.
  if (statement.act === 'ask' && !(statement.source !== null && isOfItself(telling))) return false;
  // 那句话我删了，给大家道歉: who takes his post back claims nothing.
  if (standpoint === 'talk' && TAKEN_DOWN.test(words)) return false;
  // What a paper has seen itself is nobody's claim, but an authority may find it too.
  if (standpoint === 'telling') return allegationIn(words) !== undefined;
  // Who spoke for an authority may take it back.
  return standpoint === 'talk' || standpoint === 'concerned' || standpoint === 'finding';
}

/** What a paper tells in words of its own, which it may correct. */
function isOfPaper({ standpoint, claims }: Telling): boolean {
  return standpoint === 'telling' && claims.length > 0;
}

function mayAnswer(telling: Telling): boolean {
  const { standpoint, whole, statement } = telling;
  if (isCorrection(telling)) return true;
  if (standpoint === 'finding' || standpoint === 'concerned') return true;
  return outcomeIn(whole) !== undefined || isOfPoster(whole) || statement.act === 'decline';
}

/** The tellings that share a word with one that may answer, and all talk for what calls talk false or takes it back. */
function indexByWords(told: readonly Telling[]): (by: Telling) => readonly Telling[] {
  const postings = new Map<string, Telling[]>();
  for (const telling of told) {
    for (const word of new Set(telling.claims.flatMap(lookupWords))) {
      const found = postings.get(word);
      if (found === undefined) postings.set(word, [telling]);
      else if (found.length < MOST_POSTINGS) found.push(telling);
    }
  }
  const talk = told.filter(({ standpoint }) => standpoint === 'talk').slice(0, MOST_POSTINGS);
  return (by) => {
    const near = new Set(callsFalse(by) || isOfPoster(by.whole) ? talk : []);
    for (const clause of [...by.around, ...by.before]) {
      for (const word of lookupWords(clause)) for (const each of postings.get(word) ?? []) near.add(each);
    }
    return [...near];
  };
}

function answerOf(told: Telling, by: Telling): Answer | undefined {
  if (told.sentence === by.sentence || isLongBefore(by, told)) return undefined;
  const days = daysBetween(saidAt(told.member.report, told.span), saidAt(by.member.report, by.span));
  if (days !== null && days > MOST_DAYS) return undefined;
  const pair = createPair(told, by);
  const found = wayOf(pair);
  if (found === undefined) return undefined;
  const { way, rule, candidate, isNamed } = found;
  const coverage = isNamed ? 1 : candidate.matter.coverage;
  return { told, clause: candidate.clause, by, way, rule: `answer:${rule}`, coverage };
}

/** The first way in which one answers the other. */
function wayOf(pair: Pair): Found | undefined {
  const { told, by, isLater } = pair;
  const corrected = corrects(pair) ?? correctsCount(pair);
  if (corrected !== undefined || isCorrection(by)) return corrected;
  if (!mayBeAnswered(told)) return undefined;
  const back = takesBack(pair) ?? correctsNotice(pair);
  if (back !== undefined || isOfOneVoice(pair) || told.standpoint === 'finding') return back;
  const isFinding = by.standpoint === 'finding';
  // What a body had put out before stands against who tells it otherwise later.
  if (!isFinding && !isLater && !(standsByItsWord(by) && isAccusing(told))) return undefined;
  if (told.standpoint === 'telling' && !isFinding) return undefined;
  const first = deniesTalk(pair) ?? cameOfIt(pair);
  if (first !== undefined) return first;
  if (outcomeIn(by.whole) !== undefined || by.standpoint === 'telling') return undefined;
  const open = leavesOpen(pair);
  if (open !== undefined || by.standpoint === 'talk') return open;
  if (isAsking(by.words)) return undefined;
  return (
    findsCause(pair) ??
    givesOtherFigure(pair) ??
    givesOtherHour(pair) ??
    findsHour(pair) ??
    opposes(pair) ??
    apologises(pair) ??
    affirms(pair)
  );
}
