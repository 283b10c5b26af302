/**
 * Times that lean on what the text has just told: in 1月19日，…；20日，… the 20th is one of January, and the 22时
 * of the same sentence is an hour of that day. TIMEX stays what the words say; only the value takes over.
 */
import { countFromQuoted } from './quoted-day.ts';
import type { Expression } from './read-expression.ts';
import { completeStep, isStep, nameOwnYear, type ToldYear, yearToldBy } from './story-steps.ts';
import type { Reading, TimeParts } from './time-parts.ts';

export interface ReadTime extends Expression {
  /** The reading with what it takes over; null where it stands on its own. */
  readonly context: Reading | null;
  /** The time whose day it took over from farther off: the words beside that one say whether it is still to come. */
  readonly dayFrom: Expression | null;
  /** Of a bare clock the time of its sentence whose day it took over: whether that is to come is told beside the day. */
  readonly clockOf: Expression | null;
}

/** A line feed ends what a date may reach over, and so does this many characters: another matter by then. */
const REACH = 400;
const SENTENCE_END = /[。！？!?\n]|\.\s/;

/** Same times in the same order, with `context` where an earlier one of the passage completes them. */
export function inheritFromStory(text: string, times: readonly ReadTime[]): ReadTime[] {
  let last: { parts: TimeParts; end: number; time: Expression } | null = null;
  let year: { parts: ToldYear; end: number } | null = null;
  let before: ReadTime | null = null;
  return times.map((time) => {
    const gap = last === null ? null : gapBetween(text, last.end, time.start);
    const yearGap = year === null ? null : gapBetween(text, year.end, time.start);
    if (gap === null) last = null;
    if (yearGap === null) year = null;
    // 6月 in 同年6月 is of the year that was told, 次日 the day after the one that was.
    const own =
      before?.end === time.start ? nameOwnYear(before.reading, time.reading, year?.parts ?? null) : null;
    const isSameSentence = gap !== null && !SENTENCE_END.test(gap);
    const quoted = gap === null || last === null ? null : countFromQuoted(time.reading, last.parts, gap);
    const taken =
      own ??
      quoted ??
      (isStep(time.reading)
        ? completeStep(time.reading, isSameSentence ? (last?.parts ?? null) : null, year?.parts ?? null)
        : last === null
          ? null
          : takeOver(time.reading, last.parts, isSameSentence));
    const from = last?.time ?? null;
    const told = dateOf(taken ?? time.reading);
    // What a quotation goes on with counts from the day it was said on too.
    if (told !== null && quoted === null)
      last = {
        parts: told,
        end: time.end,
        time: taken !== null && isClock(time.reading) ? (last?.time ?? time) : time,
      };
    const named = yearToldBy(taken ?? time.reading);
    // A date of no year counts from the reference: what was told of another year ends there.
    if (named !== null) year = { parts: named, end: time.end };
    else if (told !== null) year = null;
    before = time;
    if (taken === null) return time;
    const { start, end, reading, rule } = time;
    return {
      start,
      end,
      reading,
      rule,
      context: taken,
      dayFrom: null,
      clockOf: isClock(reading) ? from : null,
    };
  });
}

/** 3时05分: nothing but a clock. */
function isClock(reading: Reading): boolean {
  return (
    reading.form === 'point' &&
    reading.parts.clock !== undefined &&
    Object.keys(reading.parts).every((key) => key === 'clock' || key === 'dayPart')
  );
}

/** Null where it is too far, or another paragraph. */
function gapBetween(text: string, end: number, start: number): string | null {
  if (start - end > REACH) return null;
  const gap = text.slice(end, start);
  return gap.includes('\n') ? null : gap;
}

/** The day or month that a reading tells and a later one may take over. */
function dateOf(reading: Reading): TimeParts | null {
  if (reading.form === 'range') return dateOfPoint(reading.to);
  return reading.form === 'point' ? dateOfPoint(reading.parts) : null;
}

function dateOfPoint({
  year,
  yearShift,
  month,
  monthShift,
  day,
  dayShift,
  later,
  lunar,
  every,
  told: isRelative,
}: TimeParts): TimeParts | null {
  if (lunar || isRelative || every !== undefined) return null;
  const told: Record<string, number> = {};
  if (year !== undefined) told.year = year;
  if (yearShift !== undefined) told.yearShift = yearShift;
  if (month !== undefined) told.month = month;
  if (monthShift !== undefined) told.monthShift = monthShift;
  if (day !== undefined) told.day = day;
  if (dayShift !== undefined) told.dayShift = dayShift;
  if (later !== undefined) told.later = later;
  const isDated = month !== undefined || monthShift !== undefined || dayShift !== undefined;
  return isDated ? (told as TimeParts) : null;
}

function takeOver(reading: Reading, told: TimeParts, isSameSentence: boolean): Reading | null {
  if (reading.form === 'range') {
    const from = completePoint(reading.from, told, isSameSentence);
    if (from === null) return null;
    return { ...reading, from, to: completePoint(reading.to, told, isSameSentence) ?? reading.to };
  }
  if (reading.form !== 'point') return null;
  const parts = completePoint(reading.parts, told, isSameSentence);
  return parts === null ? null : { form: 'point', parts };
}

const OWN_DATE: readonly (keyof TimeParts)[] = [
  'era',
  'year',
  'yearShift',
  'half',
  'quarter',
  'quarterShift',
  'season',
  'monthShift',
  'week',
  'weekShift',
  'weekend',
  'halfOf',
  'count',
  'weekday',
  'dayShift',
  'feast',
  'lunar',
  'same',
  'now',
  'every',
  'yearKind',
];

/** Null where there is nothing to take over. */
function completePoint(parts: TimeParts, told: TimeParts, isSameSentence: boolean): TimeParts | null {
  if (OWN_DATE.some((key) => key in parts)) return null;
  if (parts.month !== undefined) {
    if (told.year !== undefined) return { ...parts, year: told.year };
    return told.yearShift === undefined ? null : { ...parts, yearShift: told.yearShift };
  }
  if (parts.day !== undefined) {
    const { day: _day, dayShift: _shift, later: _later, ...month } = told;
    if (month.month === undefined || (told.day ?? 0) > parts.day) return null;
    return { ...month, ...parts };
  }
  const hasDay = told.day !== undefined || told.dayShift !== undefined;
  return parts.clock !== undefined && hasDay && isSameSentence ? { ...told, ...parts } : null;
}
