import type { Conflict } from '../../model/conflict.ts';
import { describeConflict } from '../conflicts/describe-conflict.ts';
import { daysBetween } from '../days-between.ts';
import { areParted } from '../figures/qualifiers.ts';
import { groupBy } from '../group-by.ts';
import { isChinese, type Member } from '../member.ts';
import { areTwoNamed, isOneAccount } from '../speakers/one-account.ts';
import { isBefore, momentsDiffer } from './moment.ts';
import { MOMENT_KINDS } from './moment-kinds.ts';
import { readToldMoments } from './read-told-moments.ts';
import type { ToldMoment } from './told-moment.ts';

/**
 * In more reports of one matter, times of one kind are of many events: in news all four told of 10 to 13 reports were false, and both of 16
 * to 25, which laid the hour of a report beside that of the event. Figures, of which fewer are told by the way, hold longer.
 */
const MOST_REPORTS = 9;
const LEAST_FOR_SURE = 9;
const LEAST_FOR_POSSIBLE = 6;

interface Pair {
  readonly a: ToldMoment;
  readonly b: ToldMoment;
  readonly points: number;
}

/** When one event was, as two accounts give it otherwise: 11时20分已短信通知, and the first message at 4.05 in the afternoon. */
export function findMomentConflicts(members: readonly Member[]): Conflict[] {
  if (members.length > MOST_REPORTS) return [];
  const told = members.flatMap(readToldMoments);
  const mainDay = mostTold(told);
  const pairs = told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b): Pair[] => {
      if (!mayContradict(a, b, mainDay)) return [];
      const points = scoreMoments(a, b);
      return points < LEAST_FOR_POSSIBLE ? [] : [{ a, b, points }];
    }),
  );
  const best = new Map<ToldMoment, number>();
  for (const { a, b, points } of pairs)
    for (const each of [a, b]) best.set(each, Math.max(points, best.get(each) ?? 0));
  return pairs
    .filter(({ a, b, points }) => points >= best.get(a)! && points >= best.get(b)!)
    .map(({ a, b, points }) => {
      const [first, second] = [a, b].map(({ member, span }) => ({ member, span, told: span }));
      const certainty = points >= LEAST_FOR_SURE ? 'sure' : 'possible';
      return describeConflict('time', null, 'conflict:moment', [first!, second!], certainty);
    });
}

/** In one report two have to be heard, or each sentence to say which of several it means: the first complaint. */
function areTwoSpeakers(a: ToldMoment, b: ToldMoment): boolean {
  if (a.scope.source !== '' && b.scope.source !== '') return true;
  return (
    a.sentence !== b.sentence && (FIRST.test(a.sentence) || FIRST.test(b.sentence)) && sharedWords(a, b) > 1
  );
}

/** Of one day much is told: of two days, only of what the words say to be one. */
const FIRST = /首次|第一次|最早|最近一次|最后一次|上一次|\b(?:first|last|latest|earliest|most recent\w*)\b/i;
/** Dates further apart are of two occasions. */
const MOST_DAYS_APART = 60;
const ONCE: ReadonlySet<string> = new Set(['complained', 'inspected', 'given', 'paid', 'parted']);

function areOneByDay(a: ToldMoment, b: ToldMoment): boolean {
  if (!a.isNear || !b.isNear || Math.abs(daysBetween(a.moment.day, b.moment.day) ?? 0) > MOST_DAYS_APART)
    return false;
  const shared = [...a.kinds].filter((kind) => b.kinds.has(kind));
  const words = sharedWords(a, b);
  if (!shared.some((kind) => ONCE.has(kind))) return shared.length > 0 && words >= MANY_WORDS;
  return words > 1 || FIRST.test(a.sentence) || FIRST.test(b.sentence);
}

/** So many words that two sentences share make one event of two days likely. */
const MANY_WORDS = 3;

function mayContradict(a: ToldMoment, b: ToldMoment, mainDay: string | null): boolean {
  const isByDay = a.moment.clock === null || b.moment.clock === null;
  if (isByDay && (a.moment.clock !== b.moment.clock || !areOneByDay(a, b))) return false;
  // A clock without a day is of the day that the affair is about.
  const days = [a, b].map(({ moment }) => moment.day);
  if (days.includes(null) && days.some((day) => day !== null && day !== mainDay)) return false;
  if (a.member === b.member && !areTwoSpeakers(a, b)) return false;
  if (a.member.origin === b.member.origin && isOneAccount(a.scope, b.scope)) return false;
  return momentsDiffer(a.moment, b.moment) && !areParted(a.sentence, b.sentence);
}

/** The day on which most happened. */
function mostTold(told: readonly ToldMoment[]): string | null {
  const days = told.flatMap(({ moment: { day, clock } }) => (day === null || clock === null ? [] : [day]));
  const byDay = groupBy(days, (day) => day).sort((a, b) => b.length - a.length);
  return byDay[0]?.[0] ?? null;
}

/** 才, 早就, "not until", "first": words of who answers another time. */
const DISPUTES =
  /才|早就|直到|根本|并非|其实|实际|监控|记录|首次|第一次|最早|\b(?:not until|only then|already|first|records?|log|footage|in fact|actually|never before|earlier than)\b/i;

/** Shared words beyond these two add nothing. */
const MOST_WORDS = 3;

function scoreMoments(a: ToldMoment, b: ToldMoment): number {
  const isOneKind = [...a.kinds].some((kind) => kind !== 'not-so' && b.kinds.has(kind));
  const isTurned = isAfterTurn(a, b) || isAfterTurn(b, a);
  if (!isOneKind && !isTurned) return 0;
  if (!isTurned && !shareSubject(a, b)) return 0;
  // The news of two days tells what goes on; who contradicts it is a party, a witness, a post.
  if (!a.isOfOneSide && !b.isOfOneSide) return 0;
  return (
    (isTurned ? 4 : a.isNear && b.isNear ? 3 : 2) +
    Math.min(MOST_WORDS, sharedWords(a, b)) +
    (a.isOfOneSide || b.isOfOneSide ? 1 : 0) +
    (areTwoNamed(a.scope, b.scope) ? 1 : 0) +
    (DISPUTES.test(a.sentence) || DISPUTES.test(b.sentence) ? 1 : 0)
  );
}

/** Of these kinds there are many in an affair: who came, left, or found something has to be the same. */
const OF_MANY: ReadonlySet<string> = new Set([
  'rung',
  'came',
  'off',
  'set-out',
  'found',
  'given',
  'over',
  'going-on',
  'not-so',
]);

function shareSubject(a: ToldMoment, b: ToldMoment): boolean {
  const shared = MOMENT_KINDS.filter(({ id }) => a.kinds.has(id) && b.kinds.has(id));
  if (shared.some(({ id }) => !OF_MANY.has(id))) return true;
  if (isChinese(a.member) !== isChinese(b.member)) return sharedWords(a, b) > 0;
  return [...a.words].some(
    (word) => b.words.has(word) && !shared.some(({ zh, en }) => zh.test(word) || en.test(word)),
  );
}

/** Whether one tells that it had begun or was over, and the other that later it was not so: 9点半全部停工, 凌晨1点20分还在施工. */
function isAfterTurn(turn: ToldMoment, later: ToldMoment): boolean {
  const isAfter = isBefore(turn.moment, later.moment);
  const isBegun =
    turn.kinds.has('began') &&
    !turn.kinds.has('not-so') &&
    later.kinds.has('not-so') &&
    !later.kinds.has('began');
  const isOver = turn.kinds.has('over') && later.kinds.has('going-on') && !later.kinds.has('over');
  return isAfter && ((isBegun && sharedWords(turn, later) > 0) || isOver);
}

function sharedWords(a: ToldMoment, b: ToldMoment): number {
  if (isChinese(a.member) === isChinese(b.member))
    return [...a.words].filter((word) => b.words.has(word)).length;
  const [first, second] = [a.keys(), b.keys()];
  return [...first.things].filter((key) => second.things.has(key)).length;
}
