/** Stretches that are longer than a day and no month or week: decades, quarters, halves, the first two weeks. */
import { addMonths, type Civil, fromDayNumber, mondayOf, mondayOfIsoWeek, toDayNumber } from './civil.ts';
import type { IsoPrefix, IsoTime } from './iso-prefix.ts';
import type { Measure, TimeParts } from './time-parts.ts';

const OPEN = { month: null, day: null, hour: null, minute: null, second: null };
const year = (value: number): IsoPrefix => ({ ...OPEN, year: value });
const month = (at: { year: number; month: number }): IsoPrefix => ({
  ...OPEN,
  year: at.year,
  month: at.month,
});

/** Null where the parts hold no such stretch, or its year is not known. */
export function placeSpan(parts: TimeParts, reference: Civil, known: number | null): IsoTime | null {
  if (parts.decadeShift !== undefined) {
    const start = 10 * (Math.floor(reference.year / 10) + parts.decadeShift);
    return { from: year(start), to: year(start + 9) };
  }
  if (parts.era !== undefined)
    return { from: year(parts.era.start), to: year(parts.era.start + parts.era.years - 1) };
  if (parts.quarterShift !== undefined) {
    const first = addMonths(
      { ...reference, month: 3 * Math.floor((reference.month - 1) / 3) + 1, day: 1 },
      3 * parts.quarterShift,
    );
    return { from: month(first), to: month(addMonths(first, 2)) };
  }
  if (parts.halfOf !== undefined) return placeHalfOf(parts.halfOf, reference);
  const own = known ?? reference.year;
  if (parts.half !== undefined) return months(own, parts.half === 1 ? 1 : 7, 6);
  if (parts.quarter !== undefined) return months(own, 3 * parts.quarter - 2, 3);
  // No text says where a summer begins: its year is all that is certain.
  if (parts.season !== undefined) return known === null ? null : { from: year(known), to: year(known) };
  return null;
}

/** The first or last days, weeks or months of a year, or days of a month. */
export function placeCount(
  { side, measure }: { side: 'first' | 'last'; measure: Measure },
  ofYear: number | null,
  ofMonth: number | null,
): IsoTime | null {
  if (ofYear === null) return null;
  const { start, end } = countBounds(side, measure, ofYear, ofMonth);
  if (measure.unit === 'MON') return { from: month(fromDayNumber(start)), to: month(fromDayNumber(end - 1)) };
  if (measure.unit === 'Y')
    return { from: year(fromDayNumber(start).year), to: year(fromDayNumber(end - 1).year) };
  return { from: day(start), to: day(end - 1) };
}

/** Day numbers [start, end) of such a count; weeks are whole ISO weeks. */
export function countBounds(
  side: 'first' | 'last',
  { count, unit }: Measure,
  ofYear: number,
  ofMonth: number | null,
): { start: number; end: number } {
  const first = toDayNumber(ofYear, ofMonth ?? 1, 1);
  const after = ofMonth === null ? toDayNumber(ofYear + 1, 1, 1) : dayAfterMonth(ofYear, ofMonth);
  if (unit === 'W') {
    if (side === 'first') {
      const monday = ofMonth === null ? mondayOfIsoWeek(ofYear, 1) : mondayOf(first + 3);
      return { start: monday, end: monday + 7 * count };
    }
    const end = mondayOf(after - 4) + 7;
    return { start: end - 7 * count, end };
  }
  if (unit === 'MON' || unit === 'Y') {
    const steps = unit === 'Y' ? 12 * count : count;
    const anchor = { ...fromDayNumber(side === 'first' ? first : after), hour: 0, minute: 0, second: 0 };
    const other = addMonths(anchor, side === 'first' ? steps : -steps);
    const edge = toDayNumber(other.year, other.month, other.day);
    return side === 'first' ? { start: first, end: edge } : { start: edge, end: after };
  }
  return side === 'first' ? { start: first, end: first + count } : { start: after - count, end: after };
}

/** Day numbers [start, end) of the first or second half of the reference's week or month. */
export function halfBounds(
  { unit, half }: { unit: 'W' | 'MON'; half: 1 | 2 },
  reference: Civil,
): { start: number; end: number } {
  const today = toDayNumber(reference.year, reference.month, reference.day);
  if (unit === 'W') {
    const monday = mondayOf(today);
    return half === 1 ? { start: monday, end: monday + 3 } : { start: monday + 3, end: monday + 7 };
  }
  const first = toDayNumber(reference.year, reference.month, 1);
  return half === 1
    ? { start: first, end: first + 15 }
    : { start: first + 15, end: dayAfterMonth(reference.year, reference.month) };
}

function placeHalfOf(halfOf: { unit: 'W' | 'MON'; half: 1 | 2 }, reference: Civil): IsoTime {
  const { start, end } = halfBounds(halfOf, reference);
  return { from: day(start), to: day(end - 1) };
}

function day(number: number): IsoPrefix {
  return { ...fromDayNumber(number), hour: null, minute: null, second: null };
}

function months(ofYear: number, first: number, count: number): IsoTime {
  return {
    from: month({ year: ofYear, month: first }),
    to: month({ year: ofYear, month: first + count - 1 }),
  };
}

function dayAfterMonth(ofYear: number, ofMonth: number): number {
  return ofMonth === 12 ? toDayNumber(ofYear + 1, 1, 1) : toDayNumber(ofYear, ofMonth + 1, 1);
}
