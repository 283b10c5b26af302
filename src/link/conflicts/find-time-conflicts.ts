import type { Conflict } from '../../model/conflict.ts';
import { cosine } from '../../text/similarity.ts';
import { overlapsInTime } from '../../text/times/iso-prefix.ts';
import type { ToldTime } from '../timeline/told-time.ts';

/** Two sentences that differ only in the time they give share nearly all their other words. */
const LEAST_ALIKE = 0.7;
/**
 * Where even the days differ, the two may be two occasions of one kind, this launch and the last: only sentences
 * that are nearly the same word for word count. With 0.7 nine of nine found in one long story were false.
 */
const LEAST_ALIKE_ON_OTHER_DAY = 0.9;
/** What lies further apart than this is told of two occasions: this year's inspection and last year's. */
const MOST_DAYS_APART = 3;
/** A sentence of less says too little: 经过如下. */
const FEWEST_WORDS = 4;
/** On two days, less may be said of each: 发言人主持记者会. */
const FEWEST_WORDS_ON_OTHER_DAY = 8;
/** What is told of each such day is no conflict; nor is one moment by two clocks. */
const EACH_DAY = /^(?:例行|每日|每天|定期|routin|dail|weekl)/;
const BY_A_CLOCK = /^(?:(?:当地|北京|东京|纽约|伦敦)?时间|local|gmt|utc|est|edt)$/;

/** Sentences of different origins that tell the same thing in the same words and give times that cannot both be so. */
export function findTimeConflicts(
  told: readonly ToldTime[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const clear = told.filter(isClear);
  const byDay = [...clear].sort((a, b) => (a.when! < b.when! ? -1 : 1));
  const found = new Map<ToldTime, Conflict>();
  const conflicts: Conflict[] = [];
  for (const [index, a] of byDay.entries()) {
    if (found.has(a)) continue;
    const against: ToldTime[] = [];
    for (
      let next = index + 1;
      next < byDay.length && daysBetween(a, byDay[next]!) <= MOST_DAYS_APART;
      next++
    ) {
      const b = byDay[next]!;
      if (incidentOf(a.report) === incidentOf(b.report) && disagree(a, b)) {
        against.push(b);
      }
    }
    if (against.length === 0) continue;
    const known = against.map((other) => found.get(other)).find((conflict) => conflict !== undefined);
    const sides = [a, ...against].filter((side) => !found.has(side));
    const conflict: Conflict = known ?? {
      id: `time-${a.report}-${a.time.start}-${a.time.end}`,
      kind: 'time',
      certainty: 'sure',
      sides: [],
      reasons: [],
    };
    for (const side of sides) {
      const { report, statement, time, span } = side;
      found.set(side, conflict);
      conflict.sides.push({ report, statement, span: time });
      conflict.reasons.push({ rule: 'conflict:same-words-other-time', span, report });
    }
    if (known === undefined) conflicts.push(conflict);
  }
  return conflicts;
}

function disagree(a: ToldTime, b: ToldTime): boolean {
  if (a.origin === b.origin || overlapsInTime(a.when!, b.when!)) return false;
  if (isOfPublication(a) || isOfPublication(b)) return false;
  if (isByClock(a) || isByClock(b) || areTwoClocks(a, b) || !haveSameNumbers(a, b)) return false;
  if (a.when!.slice(0, 10) === b.when!.slice(0, 10)) return cosine(a.words, b.words) >= LEAST_ALIKE;
  return (
    !isRoutine(a) &&
    Math.min(a.words.size, b.words.size) >= FEWEST_WORDS_ON_OTHER_DAY &&
    cosine(a.words, b.words) >= LEAST_ALIKE_ON_OTHER_DAY
  );
}

/** When something was published, each medium tells of itself. */
const PUBLISHES = /^(?:发布|刊发|刊登|发表|刊载|推送|播出|发文|publish|post)/;

function isOfPublication({ words }: ToldTime): boolean {
  return [...words.keys()].some((word) => PUBLISHES.test(word));
}

function isRoutine({ words }: ToldTime): boolean {
  return [...words.keys()].some((word) => EACH_DAY.test(word));
}

function isByClock({ words }: ToldTime): boolean {
  return [...words.keys()].some((word) => BY_A_CLOCK.test(word));
}

const WHOLE = ':00';

/** 17:00 and 18:00 of a matter abroad may be one moment by two clocks. */
function areTwoClocks(a: ToldTime, b: ToldTime): boolean {
  if (!a.abroad && !b.abroad) return false;
  const [first, second] = [a.when!, b.when!];
  return (
    first.slice(0, 10) === second.slice(0, 10) &&
    (first.slice(13, 16) || WHOLE) === (second.slice(13, 16) || WHOLE) &&
    first.length > 10
  );
}

/** A quake of 6.3 and one of 5.7 are two, however alike they are told. */
function haveSameNumbers(a: ToldTime, b: ToldTime): boolean {
  const numbersOf = ({ words }: ToldTime): string =>
    [...words.keys()]
      .filter((word) => /^\d/.test(word))
      .sort()
      .join(' ');
  const [first, second] = [numbersOf(a), numbersOf(b)];
  return first === second || first === '' || second === '';
}

/** 起飞3分钟后, two hours later: counted from another moment, which the sentence need not name. */
const COUNTED_FROM = /(?:(?:之|以)?[后後前]|\b(?:later|after(?:wards)?|before|earlier|ago))$/i;

/** 今天 counts from the day of its page, which may be wrong: only times with a number are clear. 又有5名 tells of one more occasion. */
function isClear({ when, times, words, ofSpeech, again, timeWords }: ToldTime): boolean {
  if (again || !/\d/.test(timeWords) || COUNTED_FROM.test(timeWords)) return false;
  return when !== null && !when.includes('..') && times === 1 && !ofSpeech && words.size >= FEWEST_WORDS;
}

function daysBetween(a: ToldTime, b: ToldTime): number {
  return Math.abs(Date.parse(b.when!.slice(0, 10)) - Date.parse(a.when!.slice(0, 10))) / 86_400_000;
}
