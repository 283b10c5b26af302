import { isBoundary, type Span } from '../span.ts';
import { type Civil, toSeconds } from './civil.ts';
import { type CompiledGrammar, compileGrammar, endOfMatch } from './compiled-grammar.ts';
import { describeTimex } from './describe-timex.ts';
import { EN_TIMES } from './en/grammar.ts';
import { followDay } from './follow-day.ts';
import { formatTime, type IsoTime, startOf } from './iso-prefix.ts';
import { kindOf, type TimeKind } from './kind-of.ts';
import { leanOf } from './lean.ts';
import { type Expression, readExpression } from './read-expression.ts';
import { agreeOn, createReferenceBounds, type ReferenceBounds } from './reference-bounds.ts';
import { resolveValue } from './resolve-value.ts';
import { inheritFromStory, type ReadTime } from './story-context.ts';
import type { Reading } from './time-parts.ts';
import { ZH_TIMES } from './zh/grammar.ts';

export interface TimeMatch {
  readonly span: Span;
  /** ISO 8601 prefix or interval; null where the words are vague or their year is not known. */
  readonly value: string | null;
  /** TIMEX3 value as Recognizers-Text writes it: `XXXX-07-15`, `(T17,T18,PT1H)`. */
  readonly timex: string;
  readonly kind: TimeKind;
  /** Id of the rule that the first words matched. */
  readonly rule: string;
}

export interface TimeOptions {
  readonly language: 'zh' | 'en';
  /** ISO 8601 prefix of the moment that 昨天 and last Friday count from, in its own precision; null if unknown. */
  readonly reference: string | null;
}

/** Compiled at the first text of its language, which takes some 50 ms. */
const grammars: Partial<Record<TimeOptions['language'], CompiledGrammar>> = {};

function grammarOf(language: TimeOptions['language']): CompiledGrammar {
  grammars[language] ??= compileGrammar(language === 'zh' ? ZH_TIMES : EN_TIMES);
  return grammars[language];
}

/**
 * Finds the words that tell a time, in text order, none overlapping another; `[]` where there are none. Total on
 * any text and linear in its length. No year is made up: without a reference 7月15日 has a timex but no value.
 *
 * A date without a year is the last such date not after the reference, for news tells of the past, unless words
 * in the same clause point ahead (将于, will), or the paragraph has just named the year it speaks of.
 */
export function findTimes(text: string, options: TimeOptions): TimeMatch[] {
  const grammar = grammarOf(options.language);
  const bounds = createReferenceBounds(options.reference);

  // Make one kind of letter of many, unit for unit, so that spans stay those of the text.
  const folded = grammar.grammar.fold(text);

  // Read an expression at each place where a cheap scan says that one may begin.
  const read = readTimes(grammar, text, folded);

  // Let a bare 20日 or 22时 take over the date that its sentence has just told.
  const inherited = inheritFromStory(text, read);

  // Where a sentence or a paragraph lies between, a clock is one of the day that the text is at.
  const placed = followDay(text, inherited, (time) => leanOf(grammar.grammar, folded, time) === 'ahead');

  // The clock of a page that counts in UTC is not the one on the wall.
  const newsEnd = /(?:Z|[+-]00:?00)$/.test(options.reference ?? '') ? null : (bounds?.last ?? null);

  // Write each down twice: as what the words say, and as the date they mean.
  return placed.map((time) => ({
    span: { start: time.start, end: time.end },
    value: readValue(grammar, folded, time, bounds, newsEnd),
    timex: readTimex(grammar, time, bounds),
    kind: kindOf(time.reading),
    rule: time.rule,
  }));
}

function readTimes(grammar: CompiledGrammar, text: string, folded: string): ReadTime[] {
  const times: ReadTime[] = [];
  const { trigger, mayBegin, atWords } = grammar;
  const { isNoise } = grammar.grammar;
  let floor = 0;
  for (let at = 0; at < folded.length; at++) {
    if (atWords) at = nextWordBorder(folded, at);
    if (!mayBegin(folded, at)) continue;
    const triggered = endOfMatch(trigger, folded, at);
    if (triggered < 0) continue;
    const expression = readExpression(grammar, folded, at, floor);
    if (expression === null || !isWhole(text, expression) || isNoise({ text, folded, ...expression })) {
      at = passOver(folded, at, triggered) - 1;
      continue;
    }
    const { start, end, reading, rule } = expression;
    times.push({ start, end, reading, rule, context: null, dayFrom: null, clockOf: null });
    floor = end;
    at = floor - 1;
  }
  return times;
}

/** The first offset from `at` on where `\b` matches, else the end. */
function nextWordBorder(text: string, at: number): number {
  const isInside = at > 0 && isWordSign(text.charCodeAt(at - 1));
  let next = at;
  while (next < text.length && isWordSign(text.charCodeAt(next)) === isInside) next++;
  return next;
}

function isWordSign(unit: number): boolean {
  return unit < 0x80 && WORD_SIGNS[unit] === 1;
}

const WORD_SIGNS = new Uint8Array(0x80);
for (const sign of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
  WORD_SIGNS[sign.charCodeAt(0)] = 1;

/** True where neither end cuts a character in two: 15日 with a combining mark on its last sign is none. */
function isWhole(text: string, { start, end }: Expression): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

/** A number that began nothing is passed over as a whole, for its later digits begin nothing either. */
function passOver(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && text.charCodeAt(after) >= 0x30 && text.charCodeAt(after) <= 0x39) after++;
  return Math.max(at + 1, after);
}

function readTimex(grammar: CompiledGrammar, time: ReadTime, bounds: ReferenceBounds | null): string {
  const { shiftTimex } = grammar.grammar;
  if (bounds === null) return describeTimex(time.reading, null, shiftTimex);
  const first = describeTimex(time.reading, bounds.first, shiftTimex);
  if (isDay(bounds) && !countsHours(time.reading)) return first;
  const isSame = first === describeTimex(time.reading, bounds.last, shiftTimex);
  return isSame ? first : describeTimex(time.reading, null, shiftTimex);
}

/** A reference to the day or finer. */
function isDay({ first, last }: ReferenceBounds): boolean {
  return first.year === last.year && first.month === last.month && first.day === last.day;
}

/** Half an hour ago: seen from a day it could be any hour. */
function countsHours(reading: Reading): boolean {
  if (reading.form !== 'away' && reading.form !== 'stretch') return false;
  return reading.length.some(({ unit }) => unit === 'H' || unit === 'M' || unit === 'S');
}

function readValue(
  grammar: CompiledGrammar,
  folded: string,
  time: ReadTime,
  bounds: ReferenceBounds | null,
  newsEnd: Civil | null,
): string | null {
  const reading = time.context ?? time.reading;
  // Without a reference only what names its own year has a value: it is the same seen from any time.
  const seen = bounds ?? FAR_APART;
  const lean = leanOf(grammar.grammar, folded, time.dayFrom ?? time.clockOf ?? time);
  // A clock that the news cannot tell of yet is not of the day that was told far off: of which, nobody says.
  const isTold =
    newsEnd !== null &&
    time.dayFrom !== null &&
    lean !== 'ahead' &&
    leanOf(grammar.grammar, folded, time) !== 'ahead';
  // Seen from any hour of a day a date is the same.
  const resolve = (each: Reading, reference: Civil) => {
    const time = resolveValue(each, reference, lean);
    return time !== null && isTold && isAfterNews(each, time, newsEnd) ? null : time;
  };
  if (isDay(seen) && !countsHours(reading)) {
    const value = resolve(reading, seen.first);
    return value === null ? null : formatTime(value);
  }
  return agreeOn(seen, (reference) => resolve(reading, reference));
}

/** Evenings begin then. */
const EVENING = 18;

/** Whether `time` lies after the last second that the news may be of, or in an evening that has not come by then. */
function isAfterNews(reading: Reading, { from }: IsoTime, last: Civil): boolean {
  if (from === null) return false;
  if (startOf(from) > toSeconds(last)) return true;
  const isEvening = reading.form === 'point' && /^(?:EV|NI)$/.test(reading.parts.dayPart ?? '');
  const isThatDay = from.day === last.day && from.month === last.month && from.year === last.year;
  return isEvening && from.hour === null && isThatDay && last.hour < EVENING;
}

/** Two instants so unlike that only what names its own year agrees on both. */
const FAR_APART: ReferenceBounds = {
  first: { year: 1003, month: 2, day: 3, hour: 4, minute: 5, second: 6 },
  last: { year: 8888, month: 11, day: 27, hour: 22, minute: 49, second: 58 },
};
