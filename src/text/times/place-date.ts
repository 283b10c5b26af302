/**
 * The days that calendar words mean, seen from a reference instant. Gives nothing where the words leave it open:
 * the year of a feast that the Chinese calendar fixes, a day that was told before, a date that no year has.
 */
import {
  addMonths,
  type Civil,
  daysInMonth,
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  mondayOfIsoWeek,
  nthWeekday,
  toDayNumber,
  weekdayOf as weekdayNumberOf,
} from './civil.ts';
import { feastDay } from './feasts.ts';
import { type IsoPrefix, type IsoTime, isOnCalendar } from './iso-prefix.ts';
import { placeCount, placeSpan } from './place-span.ts';
import type { TimeParts } from './time-parts.ts';

/**
 * `past`: the last such date not after the reference. `ahead`: the first not before it. `news`: as `past`, but
 * one that is only days ahead is meant rather than the one a year (a month) ago.
 */
export type Lean = 'past' | 'ahead' | 'news';

const LEAP_CYCLE = 8;

/**
 * How many days ahead a date without a year, and one without a month, is still the nearer reading. Read in
 * stories-zh: of 45 dates drawn up to 16 days ahead 41 were ahead, 4 could not be told; of 17 bare days 4 to 7
 * days ahead 16 were (1 was of last month), of 17 from 8 to 14 days most were not.
 */
const NEAR = { date: 14, day: 7 };

/** Null where the words name no date, or not a certain one. */
export function placeDate(parts: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  if (parts.lunar || parts.yearKind || parts.same || parts.told) return null;
  const today = toDayNumber(reference.year, reference.month, reference.day);
  if (parts.later !== undefined) return placeLater(parts, reference, lean);
  if (parts.weekOf) return placeWeekHolding(parts, reference, lean);
  if (parts.toward !== undefined) return placeToward(parts, today);
  if (parts.weekdayOf !== undefined) return placeWeekdayOf(parts, reference, lean);
  if (parts.dayShift !== undefined) return single(dayPrefix(today + parts.dayShift));
  if (parts.week === undefined && parts.weekShift === undefined && parts.count === undefined) {
    if (parts.day !== undefined || parts.feast !== undefined || parts.nth !== undefined)
      return single(placeDay(parts, reference, lean));
    if (parts.weekday !== undefined && parts.month === undefined && parts.monthShift === undefined)
      return parts.weekend ? null : single(dayPrefix(placeWeekday(today, parts.weekday, lean)));
  }
  if (parts.weekShift !== undefined) return placeWeek(parts, today);
  const year = yearOf(parts, reference);
  if (parts.week !== undefined) return placeOrdinalWeek(parts, year, monthOf(parts, reference, lean));
  if (parts.count !== undefined) return placeCount(parts.count, year, parts.month ?? null);
  return placeSpan(parts, reference, year) ?? placeMonth(parts, reference, lean);
}

function placeLater({ later, ...parts }: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  const day = placeDate(parts, reference, lean)?.from;
  if (day === null || day === undefined || day.month === null || day.day === null) return null;
  return single(dayPrefix(toDayNumber(day.year, day.month, day.day) + (later ?? 0)));
}

function placeWeekHolding({ weekOf, ...parts }: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  const day = placeDate(parts, reference, lean)?.from;
  if (weekOf === undefined || day === null || day === undefined || day.day === null) return null;
  const monday = mondayOf(toDayNumber(day.year, day.month ?? 1, day.day));
  return { from: dayPrefix(monday), to: dayPrefix(monday + 6) };
}

/** The nearest such day before or after today, today itself not counted. */
function placeToward({ toward, ...parts }: TimeParts, today: number): IsoTime | null {
  const from = { ...fromDayNumber(today + (toward ?? 1)), hour: 0, minute: 0, second: 0 };
  return placeDate(parts, from, toward === -1 ? 'past' : 'ahead');
}

/** The 31st that is a Wednesday, in this month or the one next to it; null where it is another weekday in both. */
function placeWeekdayOf({ weekday, weekdayOf }: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  for (const shift of [0, lean === 'ahead' ? 1 : -1]) {
    const month = addMonths({ ...reference, day: 1 }, shift);
    const number = dayOfMonth(month.year, month.month, { day: weekdayOf ?? 0 });
    if (
      number !== undefined &&
      weekdayOf !== undefined &&
      weekdayOf > 0 &&
      weekdayNumberOf(number) === weekday
    )
      return single(dayPrefix(number));
  }
  return null;
}

export function single(prefix: IsoPrefix | null): IsoTime | null {
  return prefix === null || !isOnCalendar(prefix) ? null : { from: prefix, to: prefix };
}

export function dayPrefix(dayNumber: number): IsoPrefix {
  const { year, month, day } = fromDayNumber(dayNumber);
  return { year, month, day, hour: null, minute: null, second: null };
}

export function yearOf(parts: TimeParts, reference: Civil): number | null {
  if (parts.year !== undefined) return parts.year;
  return parts.yearShift === undefined ? null : reference.year + parts.yearShift;
}

function monthOf(parts: TimeParts, reference: Civil, lean: Lean): { year: number; month: number } | null {
  if (parts.monthShift !== undefined) return addMonths(reference, parts.monthShift);
  if (parts.month === undefined) return null;
  const year = yearOf(parts, reference);
  if (year !== null) return { year, month: parts.month };
  const passed = parts.month < reference.month;
  if (parts.month === reference.month) return { year: reference.year, month: parts.month };
  const shift = lean === 'ahead' ? (passed ? 1 : 0) : passed ? 0 : -1;
  return { year: reference.year + shift, month: parts.month };
}

function placeMonth(parts: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  const month = monthOf(parts, reference, lean);
  if (month !== null) return single(monthPrefix(month.year, month.month));
  const year = yearOf(parts, reference);
  return year === null ? null : single(monthPrefix(year, null));
}

function monthPrefix(year: number, month: number | null): IsoPrefix {
  return { year, month, day: null, hour: null, minute: null, second: null };
}

/** A day of a month or a feast: looks from year to year (month to month) for the nearest one that fits. */
function placeDay(parts: TimeParts, reference: Civil, lean: Lean): IsoPrefix | null {
  const today = toDayNumber(reference.year, reference.month, reference.day);
  const step = lean === 'ahead' ? 1 : -1;
  const near = parts.month === undefined && parts.feast === undefined ? NEAR.day : NEAR.date;
  const latest = lean === 'news' ? today + near : today;
  const nearest = lean === 'news' ? -1 : 0;
  const fits = (number: number | undefined) =>
    number !== undefined && (lean === 'ahead' ? number >= today : number <= latest);
  const year = yearOf(parts, reference);
  if (
    parts.monthShift !== undefined ||
    year !== null ||
    parts.feast !== undefined ||
    parts.month !== undefined
  ) {
    const start = year ?? reference.year;
    const isFixed = year !== null || parts.monthShift !== undefined;
    for (let tries = isFixed ? 0 : nearest; tries <= (isFixed ? 0 : LEAP_CYCLE); tries++) {
      const number = dayIn(parts, start + step * tries, reference);
      if (isFixed ? number !== undefined : fits(number))
        return number === undefined ? null : dayPrefix(number);
    }
    return null;
  }
  // A bare 31日 is of this month or one next to it, else nobody could tell which.
  for (let tries = nearest; tries <= 1; tries++) {
    const month = addMonths({ ...reference, day: 1 }, step * tries);
    const number = dayOfMonth(month.year, month.month, parts);
    if (fits(number) && number !== undefined) return dayPrefix(number);
  }
  return null;
}

function dayIn(parts: TimeParts, year: number, reference: Civil): number | undefined {
  if (parts.feast !== undefined) return feastDay(parts.feast, year);
  if (parts.monthShift !== undefined) {
    const month = addMonths({ ...reference, day: 1 }, parts.monthShift);
    return dayOfMonth(month.year, month.month, parts);
  }
  return parts.month === undefined ? undefined : dayOfMonth(year, parts.month, parts);
}

function dayOfMonth(year: number, month: number, parts: TimeParts): number | undefined {
  if (parts.nth !== undefined && parts.weekday !== undefined)
    return toDayNumber(year, month, nthWeekday(year, month, parts.weekday, parts.nth));
  if (parts.day === undefined || parts.day > daysInMonth(year, month)) return undefined;
  return toDayNumber(year, month, parts.day);
}

function placeWeekday(today: number, weekday: number, lean: Lean): number {
  const back = (weekdayNumberOf(today) - weekday + 7) % 7;
  return lean === 'ahead' ? today + ((7 - back) % 7) : today - back;
}

function placeWeek(parts: TimeParts, today: number): IsoTime {
  const monday = mondayOf(today) + 7 * (parts.weekShift ?? 0);
  if (parts.weekday !== undefined)
    return { from: dayPrefix(monday + parts.weekday - 1), to: dayPrefix(monday + parts.weekday - 1) };
  return { from: dayPrefix(parts.weekend ? monday + 5 : monday), to: dayPrefix(monday + 6) };
}

function placeOrdinalWeek(
  parts: TimeParts,
  year: number | null,
  month: { year: number; month: number } | null,
): IsoTime | null {
  const week = parts.week ?? 0;
  if (month === null && year === null) return null;
  // Week 1 of a month is the one with its first Thursday, as for years in ISO 8601.
  const first =
    month === null ? mondayOfIsoWeek(year ?? 0, 1) : mondayOf(toDayNumber(month.year, month.month, 4));
  const last =
    month === null
      ? mondayOf(toDayNumber(year ?? 0, 12, 28))
      : mondayOf(toDayNumber(month.year, month.month, daysInMonth(month.year, month.month)) - 3);
  const monday = week < 0 ? last : first + 7 * (week - 1);
  if (monday > last || isoWeekOf(monday).week > 53) return null;
  return { from: dayPrefix(monday), to: dayPrefix(monday + 6) };
}
