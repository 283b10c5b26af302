import type { Conflict } from '../../model/conflict.ts';
import { cosine } from '../../text/similarity.ts';
import { sliceSpan } from '../../text/span.ts';
import type { ClauseKeys } from '../claims/clause-keys.ts';
import { daysBetween } from '../days-between.ts';
import { isChinese, type Member, sentenceAround } from '../member.ts';
import { areTwoNamed, isOneAccount } from '../speakers/one-account.ts';
import { areApart, areElsewhere, areOneCount, isDissenting } from './amount-scope.ts';
import { type CountedThing, FIGURE } from './counted-things.ts';
import { describeConflict } from './describe-conflict.ts';
import { type Amount, amountsAgree, isDisputed } from './read-amount.ts';
import { type Counted, readCounted } from './read-counted.ts';
import { askOne } from './same-question.ts';
import { sameUnit } from './same-unit.ts';

/**
 * How alike the sentences must be in which two amounts stand, numbers apart. They count the same kind of thing
 * already; this keeps the pupils of one class from those of the school.
 */
const LEAST_ALIKE = 0.2;
/** A text of more figures is a table. */
const MOST_COMPARED = 400;
/** 「26人受伤！」 says not of what. */
const FEWEST_WORDS = 3;

/** More figures than this for one thing are of several occasions: a series of raids, a quake and those before it. */
const MOST_FIGURES = 4;

/**
 * Amounts that different origins give for the same counted thing and that cannot both be so. `groups` tells which
 * incident a report mainly tells; amounts of different incidents, or of an earlier case that is recalled, are none.
 */
export function findAmountConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const countedByThing = new Map<string, Counted[]>();
  for (const member of members) {
    for (const counted of readCounted(member)) {
      const key = `${counted.thing.id} ${incidentOf(member.report.id)}`;
      countedByThing.set(key, [...(countedByThing.get(key) ?? []), counted]);
    }
  }
  return [...countedByThing.values()].flatMap((all) =>
    all[0]!.thing === FIGURE ? partByQuestion(all).flatMap(findConflict) : findConflict(all),
  );
}

/** Figures that answer one question, of those whose things no list names. */
function partByQuestion(all: readonly Counted[]): Counted[][] {
  const parts: Counted[][] = [];
  // What nobody is heard saying is no account that another could contradict.
  for (const counted of all.filter(({ scope }) => scope.source !== '').slice(0, MOST_COMPARED)) {
    const part = parts.find((part) => part.some((other) => speakOfOne(counted, other)));
    if (part === undefined) parts.push([counted]);
    else part.push(counted);
  }
  return parts;
}

function findConflict(all: readonly Counted[]): Conflict[] {
  const opposed = all.filter((a) => all.some((b) => disagree(a, b) && !haveBoth(a, b, all)));
  if (new Set(opposed.map(({ amount }) => amount.number)).size > MOST_FIGURES) return [];
  // 合肥4名, 柳州4名, 云南2名: figures of several places are of several occasions, also those that name no place.
  if (opposed.some((a) => opposed.some((b) => areElsewhere(a.scope, b.scope)))) return [];
  const whole = opposed.filter((each) => !standsInHeading(each));
  const sure = whole.filter((a) => whole.some((b) => disagree(a, b) && areOfOneTime(a, b)));
  const units = new Set(
    (sure.length > 0 ? sure : opposed).map(({ amount }) => `${amount.number} ${amount.unit}`),
  );
  // Who gives the same number in other words stands on that side too.
  const disagreeing = all.filter(({ amount }) => units.has(`${amount.number} ${amount.unit}`));
  // One side for each origin and number: an article that repeats its figure adds nothing.
  const sides = disagreeing.filter(
    (a, index) =>
      disagreeing.findIndex(
        (b) => b.member.origin === a.member.origin && !isOtherFigure(a.amount, b.amount),
      ) === index,
  );
  const [first, ...others] = sides.map((side) => ({ ...side, told: side.span }));
  if (first === undefined) return [];
  const { id } = first.thing;
  const certainty = sure.length > 0 ? 'sure' : 'possible';
  return [describeConflict('amount', id, `conflict:amount:${id}`, [first, ...others], certainty)];
}

/** 失联学生经历曝光：3人被拒, without a full stop: a heading, also of another piece on the page, says too little of what it counts. */
function standsInHeading({ member, span }: Counted): boolean {
  const sentence = sentenceAround(member.sentences, span);
  return sentence === undefined || !ENDED.test(sliceSpan(member.report.text, sentence));
}
const ENDED = /[。！？；…!?.;][”’」』"')）\]]*\s*$/;

/** 9名 and 不止9个 stand side by side, though one report has both. */
function isOtherFigure(a: Amount, b: Amount): boolean {
  return a.number !== b.number || (a.bound === 'over') !== (b.bound === 'over');
}

function disagree(a: Counted, b: Counted): boolean {
  return (
    (a.member.origin !== b.member.origin || (canBeTwo(a.thing) && !isOneAccount(a.scope, b.scope))) &&
    !amountsAgree(a.amount, b.amount) &&
    sameUnit(a.amount.unit, b.amount.unit) &&
    !isSum(a, b) &&
    !isSum(b, a) &&
    !areApart(a.scope, b.scope) &&
    !isNewerOfOneSource(a, b) &&
    !givesBoth(a, b) &&
    !(a.thing.grows && areOneCount(a.scope, b.scope) && !areTwoOfOneDay(a, b)) &&
    (isDisputed(a.amount, b.amount) || speakOfOne(a, b))
  );
}

/** Of these one report may give two accounts: what it says itself, or one body, and what another says. */
const canBeTwo = (thing: CountedThing): boolean => thing.grows || thing === FIGURE;

/** Whether two figures count one thing in like words, whichever is right. */
export function countSameThing(a: Counted, b: Counted): boolean {
  return sameUnit(a.amount.unit, b.amount.unit) && speakOfOne(a, b);
}

/** Whether one of two figures is what the other is a part of. */
export function isPartOf(a: Counted, b: Counted): boolean {
  return (
    isSum(a, b) || isSum(b, a) || a.beside.includes(b.amount.number) || b.beside.includes(a.amount.number)
  );
}

/** 30公里 on one day, 50公里 two days on: what is measured changes, and figures of two weeks are of two occasions. */
const MOST_DAYS_APART = 2;

/**
 * 消防称疏散约200人，街道称约300人: who were led out are counted once, so the figures of two who are named, of one day and without 截至,
 * are two accounts; or, of two districts, not: never sure where both keep count.
 */
export function areTwoOfOneDay(a: Counted, b: Counted): boolean {
  const [first, second] = [a.scope, b.scope];
  return (
    a.thing.id === 'evacuated' &&
    areTwoNamed(first, second) &&
    !first.goesOn &&
    !second.goesOn &&
    daysBetween(first.published, second.published) === 0
  );
}

/** Whether two figures are surely of one time: of one report, or published on about one day; those of no list on the very day. */
function areOfOneTime(a: Counted, b: Counted): boolean {
  if (a.member.origin === b.member.origin) return true;
  if (areTwoOfOneDay(a, b) && ![a, b].some(({ scope }) => isDissenting(scope))) return false;
  const days = daysBetween(a.scope.published, b.scope.published);
  if (days === null) return a.thing !== FIGURE;
  return Math.abs(days) <= (a.thing === FIGURE ? 0 : MOST_DAYS_APART);
}

/** One source gives another figure on another day: what it measures has changed, or is another. */
function isNewerOfOneSource(a: Counted, b: Counted): boolean {
  const days = daysBetween(a.scope.published, b.scope.published);
  return a.thing === FIGURE && days !== null && days !== 0 && isOneAccount(a.scope, b.scope);
}

/** 共159辆，期间有24辆集中下站: who gives both tells of two things. */
function givesBoth(a: Counted, b: Counted): boolean {
  return a.thing === FIGURE && (a.beside.includes(b.amount.number) || b.beside.includes(a.amount.number));
}

function speakOfOne(a: Counted, b: Counted): boolean {
  if (isChinese(a.member) !== isChinese(b.member)) return a.thing !== FIGURE && shareKeys(a.keys(), b.keys());
  if (a.thing === FIGURE) return askOne(a, b);
  return Math.min(a.words.size, b.words.size) >= FEWEST_WORDS && cosine(a.words, b.words) >= LEAST_ALIKE;
}

/** Beside what is counted, which both name, a body, place or thing of the matter. */
const LEAST_SHARED_KEYS = 2;

/** Whether a Chinese and an English sentence have enough in common, one thing of it by the lists. */
function shareKeys(a: ClauseKeys, b: ClauseKeys): boolean {
  const shared = [...a.weights.keys()].filter((key) => b.weights.has(key) && !key.startsWith('figure '));
  return shared.length >= LEAST_SHARED_KEYS && shared.some((key) => a.things.has(key));
}

/** Whether one is what the other is given as a part of: 122人撤离, 113名旅客和9名机组人员撤离. */
function isSum(whole: Counted, part: Counted): boolean {
  if (part.beside.includes(whole.amount.number)) return false;
  return part.beside.some((number) => number + part.amount.number === whole.amount.number);
}

/** Whether somebody is heard giving both figures: 共159辆，其间24辆集中下站. */
function haveBothInOneVoice(a: Counted, b: Counted, all: readonly Counted[]): boolean {
  const givesOther = (one: Counted): boolean =>
    all.some(
      ({ member, scope, amount }) =>
        member === one.member && amount.number === b.amount.number && isOneAccount(scope, one.scope),
    );
  return all.some((one) => one.amount.number === a.amount.number && givesOther(one));
}

/** Whether both reports give both figures: they count two things, in words that are no different. */
function haveBoth(a: Counted, b: Counted, all: readonly Counted[]): boolean {
  const gives = (origin: string, number: number): boolean =>
    all.some(({ member, amount }) => member.origin === origin && amount.number === number);
  if (a.thing === FIGURE && haveBothInOneVoice(a, b, all)) return true;
  if (a.member.origin === b.member.origin || a.amount.number === b.amount.number) return false;
  return gives(a.member.origin, b.amount.number) && gives(b.member.origin, a.amount.number);
}
