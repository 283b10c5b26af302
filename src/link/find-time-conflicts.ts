import type { Conflict } from '../model/conflict.ts';
import { cosine } from '../text/similarity.ts';
import { overlapsInTime } from '../text/times/iso-prefix.ts';
import type { ToldTime } from './told-time.ts';

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

/** Sentences of different origins that tell the same thing in the same words and give times that cannot both be so. */
export function findTimeConflicts(
  told: readonly ToldTime[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const clear = told.filter(isClear);
  const byDay = [...clear].sort((a, b) => (a.when! < b.when! ? -1 : 1));
  const taken = new Set<ToldTime>();
  const conflicts: Conflict[] = [];
  for (const [index, a] of byDay.entries()) {
    if (taken.has(a)) continue;
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
    const sides = [a, ...against];
    for (const side of sides) taken.add(side);
    conflicts.push({
      id: `time-${a.report}-${a.time.start}-${a.time.end}`,
      kind: 'time',
      sides: sides.map(({ report, statement, time }) => ({ report, statement, span: time })),
      reasons: sides.map(({ report, span }) => ({ rule: 'conflict:same-words-other-time', span, report })),
    });
  }
  return conflicts;
}

function disagree(a: ToldTime, b: ToldTime): boolean {
  if (a.origin === b.origin || overlapsInTime(a.when!, b.when!)) return false;
  const isSameDay = a.when!.slice(0, 10) === b.when!.slice(0, 10);
  return cosine(a.words, b.words) >= (isSameDay ? LEAST_ALIKE : LEAST_ALIKE_ON_OTHER_DAY);
}

/** 今天 counts from the day of its page, which may be wrong: only times with a number are clear. */
function isClear({ when, times, words, ofSpeech, timeWords }: ToldTime): boolean {
  if (!/\d/.test(timeWords)) return false;
  return when !== null && !when.includes('..') && times === 1 && !ofSpeech && words.size >= FEWEST_WORDS;
}

function daysBetween(a: ToldTime, b: ToldTime): number {
  return Math.abs(Date.parse(b.when!.slice(0, 10)) - Date.parse(a.when!.slice(0, 10))) / 86_400_000;
}
