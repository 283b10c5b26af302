/**
 * Writes what was read as a TIMEX3 value, in the dialect of Microsoft's Recognizers-Text: XXXX for what is not
 * said, (start,end,length) for ranges, T22:07 for a time of day, TEV for an evening.
 */
import {
  addMonths,
  type Civil,
  DAY_SECONDS,
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  toDayNumber,
  toSeconds,
} from './civil.ts';
import { describeLength } from './describe-length.ts';
import { FEAST_TIMEX } from './feasts.ts';
import { formatIsoPrefix } from './iso-prefix.ts';
import { measureBetween } from './measure-between.ts';
import { placeDate, yearOf } from './place-date.ts';
import { countBounds, halfBounds } from './place-span.ts';
import { formatCivil, formatDay, shiftCivil } from './shift-civil.ts';
import type { Clock, Length, Reading, TimeParts } from './time-parts.ts';

/** `reference` null leaves open (XXXX) what only a reference can tell. */
export function describeTimex(
  reading: Reading,
  reference: Civil | null,
  shiftTimex: 'day' | 'second',
): string {
  switch (reading.form) {
    case 'vague':
      return reading.timex;
    case 'length':
      return describeLength(reading.length);
    case 'point':
    case 'bounded':
      return describePoint(reading.parts, reference);
    case 'range':
      return describeRange(reading.from, reading.to, reference);
    case 'lasting':
      return describeLasting(reading.from, reading.length, reference);
    case 'away':
      return describeAway(reading, reference, shiftTimex);
    case 'stretch':
      return describeStretch(reading, reference);
  }
}

export function describePoint(parts: TimeParts, reference: Civil | null): string {
  if (parts.now) return 'PRESENT_REF';
  if (parts.every !== undefined) return describeSet(parts);
  const date = describeDate(parts, reference);
  const time = describeClock(parts);
  if (time === '') return date;
  return `${date === 'XXXX-XX-XX' && !('same' in parts) && parts.dayShift === undefined ? '' : date}${time}`;
}

function describeSet({ every = [], ...parts }: TimeParts): string {
  const { clock, dayPart } = parts;
  const isBare = Object.keys(parts).length === 0;
  if (isBare) return describeLength(every);
  if (clock !== undefined || dayPart !== undefined) {
    const { clock: _clock, dayPart: _dayPart, ...date } = parts;
    const time = describeClock(parts);
    return Object.keys(date).length === 0 ? time : describeDate(date, null) + time;
  }
  if (parts.weekend) return 'P1WE';
  return describeDate(parts, null);
}

/** Calendar part only; `XXXX-XX-XX` where the words say nothing of it that can be written. */
export function describeDate(parts: TimeParts, reference: Civil | null): string {
  const today = reference === null ? null : toDayNumber(reference.year, reference.month, reference.day);
  if (parts.dayShift !== undefined) return today === null ? 'XXXX-XX-XX' : formatDay(today + parts.dayShift);
  if (parts.era !== undefined) return describeEra(parts.era);
  if (parts.decadeShift !== undefined) return describeDecade(parts.decadeShift, reference);
  const placed = describePlaced(parts, reference);
  if (placed !== undefined) return placed;
  const year = describeYear(parts, reference);
  if (parts.day === undefined && parts.weekShift !== undefined) return describeWeek(parts, today);
  if (parts.week !== undefined) return describeOrdinalWeek(parts, year);
  const span = describeSpan(parts, reference, year);
  if (span !== undefined) return span;
  if (parts.feast !== undefined) return describeFeast(parts, reference, year);
  const month = describeMonth(parts, reference);
  if (parts.nth !== undefined) return `${month ?? `${year}-XX`}-WXX-${parts.weekday}-#${parts.nth}`;
  if (parts.day !== undefined) return `${month ?? `${year}-XX`}-${pad(parts.day)}`;
  if (parts.weekday !== undefined && month === undefined) return `XXXX-WXX-${parts.weekday}`;
  if (parts.weekend) return describeWeek({ ...parts, weekShift: 0 }, today);
  if (month !== undefined) return month;
  if (parts.season !== undefined) return year === 'XXXX' ? parts.season : `${year}-${parts.season}`;
  if (parts.same === 'week') return 'XXXX-WXX';
  if (parts.same === 'month') return 'XXXX-XX';
  if (parts.year !== undefined || parts.yearShift !== undefined || parts.yearKind || parts.same === 'year')
    return `${parts.yearKind ?? ''}${year}`;
  return 'XXXX-XX-XX';
}

function describeYear(parts: TimeParts, reference: Civil | null): string {
  if (parts.year !== undefined) return pad(parts.year, 4);
  if (parts.yearShift !== undefined && reference !== null) return pad(reference.year + parts.yearShift, 4);
  return 'XXXX';
}

/** Undefined where no month is said. */
function describeMonth(parts: TimeParts, reference: Civil | null): string | undefined {
  if (parts.monthShift !== undefined) {
    if (reference === null) return 'XXXX-XX';
    const at = addMonths({ ...reference, day: 1 }, parts.monthShift);
    return `${pad(at.year, 4)}-${pad(at.month)}`;
  }
  return parts.month === undefined ? undefined : `${describeYear(parts, reference)}-${pad(parts.month)}`;
}

function describeWeek(parts: TimeParts, today: number | null): string {
  const tail = parts.weekend ? '-WE' : '';
  if (today === null) return parts.weekday === undefined ? `XXXX-WXX${tail}` : `XXXX-WXX-${parts.weekday}`;
  const monday = mondayOf(today) + 7 * (parts.weekShift ?? 0);
  if (parts.weekday !== undefined) return formatDay(monday + parts.weekday - 1);
  const { year, week } = isoWeekOf(monday);
  return `${pad(year, 4)}-W${pad(week)}${tail}`;
}

function describeOrdinalWeek(parts: TimeParts, year: string): string {
  const week = parts.week ?? 0;
  const month = parts.month === undefined ? '' : `-${pad(parts.month)}`;
  return `${year}${month}-W${pad(week < 0 ? (month === '' ? 52 : 5) : week)}`;
}

function describeEra({ start, years }: { start: number; years: number }): string {
  return `(${pad(start, 4)}-01-01,${pad(start + years, 4)}-01-01,P${years}Y)`;
}

function describeDecade(shift: number, reference: Civil | null): string {
  if (reference === null) return 'XXX';
  return describeEra({ start: 10 * (Math.floor(reference.year / 10) + shift), years: 10 });
}

/** Days that only a calendar finds: this past Wednesday, Wednesday the 31st. Undefined for all others. */
function describePlaced(parts: TimeParts, reference: Civil | null): string | undefined {
  if (reference === null || (parts.toward === undefined && parts.weekdayOf === undefined)) return undefined;
  const day = placeDate(parts, reference, 'past')?.from;
  return day === null || day === undefined ? undefined : formatIsoPrefix(day);
}

/** Quarters, halves and counted stretches; undefined where there are none. */
function describeSpan(parts: TimeParts, reference: Civil | null, year: string): string | undefined {
  if (parts.quarterShift !== undefined) {
    if (reference === null) return 'XXXX';
    const start = addMonths(
      { ...reference, month: 3 * Math.floor((reference.month - 1) / 3) + 1, day: 1 },
      3 * parts.quarterShift,
    );
    return describeMonths(pad(start.year, 4), start.month, 3);
  }
  const own =
    year === 'XXXX' && parts.half !== undefined && reference !== null ? pad(reference.year, 4) : year;
  if (parts.half !== undefined) return describeMonths(own, parts.half === 1 ? 1 : 7, 6);
  if (parts.quarter !== undefined) return describeMonths(own, 3 * parts.quarter - 2, 3);
  if (parts.halfOf !== undefined && reference !== null) {
    const { start, end } = halfBounds(parts.halfOf, reference);
    return `(${formatDay(start)},${formatDay(end)},P${end - start}D)`;
  }
  const known = reference === null ? (parts.year ?? null) : yearOf(parts, reference);
  if (parts.count === undefined || known === null) return undefined;
  const { start, end } = countBounds(parts.count.side, parts.count.measure, known, parts.month ?? null);
  return `(${formatDay(start)},${formatDay(end)},${describeLength([parts.count.measure])})`;
}

function describeMonths(year: string, first: number, count: number): string {
  const after = first + count;
  const next = year === 'XXXX' ? 'XXXX' : pad(Number(year) + 1, 4);
  const end = after > 12 ? `${next}-${pad(after - 12)}-01` : `${year}-${pad(after)}-01`;
  return `(${year}-${pad(first)}-01,${end},P${count}M)`;
}

function describeFeast(parts: TimeParts, reference: Civil | null, year: string): string {
  const rule = FEAST_TIMEX.get(parts.feast ?? '');
  if (rule !== undefined && year === 'XXXX') return `XXXX-${rule}`;
  const placed =
    reference === null && year === 'XXXX' ? null : placeDate(parts, reference ?? NO_TIME, 'past');
  const day = placed?.from;
  if (day === null || day === undefined) return 'XXXX-XX-XX';
  return `${year}-${pad(day.month ?? 0)}-${pad(day.day ?? 0)}`;
}

const NO_TIME: Civil = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };

export function describeClock({ clock, dayPart, close }: TimeParts): string {
  if (close) return 'T23:59:59';
  if (clock === undefined) return dayPart === undefined ? '' : `T${dayPart}`;
  return formatClock(clock);
}

function formatClock({ hour, minute, second }: Clock): string {
  let text = `T${pad(hour % 24)}`;
  if (minute !== null) text += `:${pad(minute)}`;
  return second === null ? text : `${text}:${pad(second)}`;
}

function describeRange(from: TimeParts, to: TimeParts, reference: Civil | null): string {
  const isDated = from.clock === undefined && to.clock === undefined;
  if (reference !== null && isDated && to.now) return describeRange(from, { dayShift: 0 }, reference);
  if (reference !== null && isDated && from.now) return describeRange({ dayShift: 0 }, to, reference);
  const [start, end] = [describeEnd(from, reference), describeEnd(to, reference)];
  return `(${start},${end},${measureBetween(describePoint(from, reference), describePoint(to, reference), reference)})`;
}

/** Years and months stand in a range as their first day. */
function describeEnd(parts: TimeParts, reference: Civil | null): string {
  const timex = describePoint(parts, reference);
  if (/^....$/.test(timex)) return `${timex}-01-01`;
  return /^....-\d\d$/.test(timex) ? `${timex}-01` : timex;
}

function describeLasting(from: TimeParts, length: Length, reference: Civil | null): string {
  const day = anchorOf(from, reference);
  if (day === null) return describeLength(length);
  const start = { ...day, hour: (from.clock?.hour ?? 0) % 24, minute: from.clock?.minute ?? 0 };
  const end = shiftCivil(start, length, 1);
  const cut = from.clock === undefined ? 10 : 19;
  return `(${formatCivil(start).slice(0, cut)},${formatCivil(end).slice(0, cut)},${describeLength(length)})`;
}

function describeAway(
  reading: Extract<Reading, { form: 'away' }>,
  reference: Civil | null,
  shiftTimex: 'day' | 'second',
): string {
  const { length, direction, from } = reading;
  const start = from === null ? reference : anchorOf(from, reference);
  if (start === null) return describeLength(length);
  const at = shiftCivil(start, length, direction);
  const isFine = length.some(({ unit }) => unit === 'H' || unit === 'M' || unit === 'S');
  const point = formatCivil(at).slice(0, isFine && shiftTimex === 'second' ? 19 : 10);
  if (reading.bound !== 'within') return point;
  const first = formatCivil(isFine ? start : shiftCivil(start, [{ count: 1, unit: 'D' }], 1));
  return `(${first.slice(0, isFine ? 19 : 10)},${point},${describeLength(length)})`;
}

/** The instant that a shift counts from; null where it is not known. */
export function anchorOf(parts: TimeParts, reference: Civil | null): Civil | null {
  if (parts.now) return reference;
  if (reference === null && parts.year === undefined) return null;
  const placed = placeDate(parts, reference ?? NO_TIME, parts.year === undefined ? 'ahead' : 'past')?.from;
  if (placed === null || placed === undefined || placed.day === null) return null;
  return { ...NO_TIME, year: placed.year, month: placed.month ?? 1, day: placed.day };
}

function describeStretch(
  { length, direction }: { length: Length; direction: 1 | -1 },
  reference: Civil | null,
): string {
  if (reference === null) return describeLength(length);
  const isFine = length.some(({ unit }) => unit === 'H' || unit === 'M' || unit === 'S');
  const isDays = length.every(({ unit }) => unit !== 'H' && unit !== 'M' && unit !== 'S');
  // Days ahead begin tomorrow; days back end today.
  const start =
    direction === 1 && isDays
      ? { ...reference, ...fromDayNumber(Math.floor(toSeconds(reference) / DAY_SECONDS) + 1) }
      : reference;
  const other = shiftCivil(start, length, direction);
  const [from, to] = direction === 1 ? [start, other] : [other, start];
  const cut = isFine ? 19 : 10;
  return `(${formatCivil(from).slice(0, cut)},${formatCivil(to).slice(0, cut)},${describeLength(length)})`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
