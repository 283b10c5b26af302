import type { TimelineEntry } from '../../model/timeline.ts';
import { cosine } from '../../text/similarity.ts';
import { compareTimes } from '../../text/times/iso-prefix.ts';
import { compareText } from '../origins/compare-published.ts';
import { type ToldTime, TURNING_POINT } from './told-time.ts';

/** Sentences of one time that tell one thing: copies lie near 1, the same in other words over this. */
const LEAST_ALIKE = 0.35;
/** Two things of one story seldom happen at the same hour, so fewer words need to agree. */
const LEAST_ALIKE_AT_ONE_HOUR = 0.2;
/** Where one says the day and the other the hour, the words must agree more. */
const LEAST_ALIKE_OF_NESTED = 0.5;
/** Copies of one sentence, but for a typing error. */
const LEAST_ALIKE_OF_COPIES = 0.9;
/** Told times are looked up by their heaviest words: two sentences alike enough share one of them. */
const MOST_LOOKUPS = 8;
/** A word that stands in more entries tells none apart: looked up by it, one text of 1 MB was compared with all of itself. */
const MOST_ENTRIES = 300;

interface Entry {
  when: string | null;
  readonly model: ToldTime;
  readonly appearances: ToldTime[];
}

/**
 * One line of time for a story: sentences of several reports that tell the same thing at the same time become one
 * entry. Vague ones (when null) are kept apart from dated ones and come last. By time, then by place.
 */
export function linkTimeline(told: readonly ToldTime[]): TimelineEntry[] {
  const entries: Entry[] = [];
  const entriesByWord = new Map<string, Entry[]>();
  for (const each of told) {
    const keys = lookupsOf(each);
    const near = keys
      .map((key) => entriesByWord.get(key) ?? [])
      .filter(({ length }) => length <= MOST_ENTRIES);
    const entry = findEntry(each, new Set(near.flat()));
    if (entry !== undefined) {
      entry.appearances.push(each);
      if (isFiner(each.when, entry.when)) entry.when = each.when;
      // Of two bounds the earlier one says more, and a date says more than a bound.
      else if (isBetterBound(each.when, entry)) entry.when = each.when;
      continue;
    }
    const started: Entry = { when: each.when, model: each, appearances: [each] };
    entries.push(started);
    for (const key of keys) {
      const known = entriesByWord.get(key);
      if (known === undefined) entriesByWord.set(key, [started]);
      else known.push(started);
    }
  }
  return entries.map(entryToRecord).sort(compareEntries);
}

/** The most alike of the entries that one more telling fits. */
function findEntry(told: ToldTime, candidates: Iterable<Entry>): Entry | undefined {
  let best: Entry | undefined;
  let bestAlike = 0;
  for (const entry of candidates) {
    const least = leastFor(told, entry);
    if (least === undefined) continue;
    const alike = cosine(told.words, entry.model.words);
    if (alike < least || alike <= bestAlike) continue;
    // One report that names a time twice speaks of two things, unless it says the same sentence again, in a caption.
    const isSaidAgain = alike >= LEAST_ALIKE_OF_COPIES && told.timeWords === entry.model.timeWords;
    if (isSaidAgain || entry.appearances.every(({ report }) => report !== told.report)) {
      best = entry;
      bestAlike = alike;
    }
  }
  return best;
}

/**
 * How alike the words must be; `undefined` where the times forbid it. A copy of the same sentence tells the same
 * time, even where its own page has no date, or a later one, to count 昨天 from. Two without a date have no time in common, unless
 * both say it in the same words (近日): yesterday is not the end of the month.
 */
function leastFor(told: ToldTime, { when, model }: Entry): number | undefined {
  const isSaidAlike = told.timeWords.toLowerCase() === model.timeWords.toLowerCase();
  if (told.when === null && when === null && !isSaidAlike) return undefined;
  if (told.when === when) return when?.includes('T') ? LEAST_ALIKE_AT_ONE_HOUR : LEAST_ALIKE;
  if (told.origin === model.origin && told.timeWords === model.timeWords) return LEAST_ALIKE_OF_COPIES;
  if (isTurn(told, model, when)) return LEAST_ALIKE;
  if (told.when === null || when === null || told.when.includes('/') || when.includes('/')) return undefined;
  return isNested(told.when, when) ? LEAST_ALIKE_OF_NESTED : undefined;
}

/** A turning point that had come about by the day of its report may be one that another dates, or tells of earlier. */
function isTurn(told: ToldTime, model: ToldTime, when: string | null): boolean {
  if (told.turn === null || told.turn.kind !== model.turn?.kind) return false;
  const isBound = told.rule === TURNING_POINT;
  const isModelBound = model.rule === TURNING_POINT && when?.startsWith('../') === true;
  if (isBound && isModelBound) return true;
  if (isBound) return isBy(when, told.when);
  return isModelBound && isBy(told.when, when);
}

/** Whether a date lies before an end. */
function isBy(date: string | null, end: string | null): boolean {
  return date !== null && end !== null && !date.includes('/') && date.slice(0, 10) <= knownEnd(end);
}

/** 9时许 may be 9时05分, and is not 9时30分: who tells the hour alone tells the nearest. */
function isNested(a: string, b: string): boolean {
  const [coarse, fine] = a.length <= b.length ? [a, b] : [b, a];
  if (!fine.startsWith(coarse)) return false;
  return !/T\d\d$/.test(coarse) || Number(fine.slice(coarse.length + 1, coarse.length + 3)) <= MOST_MINUTES;
}
const MOST_MINUTES = 15;

function lookupsOf({ words }: ToldTime): string[] {
  return [...words]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, MOST_LOOKUPS)
    .map(([word]) => word);
}

/** Whether one says the same time more exactly, or at all. */
function isFiner(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || (a.length > b.length && a.startsWith(b)));
}

function isBetterBound(a: string | null, { when, model }: Entry): boolean {
  if (a === null || when === null || model.rule !== TURNING_POINT || !when.startsWith('../')) return false;
  return !a.includes('/') || (a.startsWith('../') && a < when);
}

function entryToRecord({ when, appearances }: Entry): TimelineEntry {
  const [first] = appearances;
  return {
    id: `time-${first!.report}-${first!.time.start}-${first!.time.end}`,
    when,
    appearances: appearances.map(({ report, span, time, statement, incident }) => ({
      report,
      span,
      time,
      statement,
      incident,
    })),
    reasons: appearances.flatMap(({ report, rule, time, turn }) => [
      { rule, span: time, report },
      ...(turn === null || rule === TURNING_POINT ? [] : [{ rule: TURNING_POINT, span: turn.words, report }]),
    ]),
  };
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  if (a.when === null || b.when === null) return Number(a.when === null) - Number(b.when === null);
  return compareTimes(knownEnd(a.when), knownEnd(b.when)) || compareText(a.id, b.id);
}

/** What is told to be so by Thursday (../2024-11-21) stands where Thursday does, not before all else. */
function knownEnd(when: string): string {
  return when.startsWith('../') ? when.slice(3) : when;
}
