/**
 * The proleptic Gregorian calendar as plain numbers: no zones, no clock, no Date. Days count from 1970-01-01
 * (after Howard Hinnant, "chrono-compatible low-level date algorithms"), weeks are those of ISO 8601.
 */

/** A wall-clock instant as a text writes it. Months and days count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const DAY_SECONDS = 86_400;

export function toDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(dayNumber: number): { year: number; month: number; day: number } {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Seconds on the wall clock since 1970-01-01T00:00:00. */
export function toSeconds(at: Civil): number {
  return toDayNumber(at.year, at.month, at.day) * DAY_SECONDS + at.hour * 3600 + at.minute * 60 + at.second;
}

export function fromSeconds(seconds: number): Civil {
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  const { year, month, day } = fromDayNumber(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
  };
}

/** Same day of another month, or that month's last day: 31 January plus one month is 28 February. */
export function addMonths(at: Civil, months: number): Civil {
  const count = at.year * 12 + at.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const { hour, minute, second } = at;
  return { year, month, day: Math.min(at.day, daysInMonth(year, month)), hour, minute, second };
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(dayNumber: number): number {
  return dayNumber - weekdayOf(dayNumber) + 1;
}

/** The ISO week that a day lies in, which may be the last of the year before or the first of the next. */
export function isoWeekOf(dayNumber: number): { year: number; week: number } {
  const thursday = mondayOf(dayNumber) + 3;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOfIsoWeek(year: number, week: number): number {
  return mondayOf(toDayNumber(year, 1, 4)) + 7 * (week - 1);
}

/** The `nth` such weekday of a month as a day of the month; 5 asks for the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = 1 + ((weekday - weekdayOf(toDayNumber(year, month, 1)) + 7) % 7);
  const day = first + 7 * (nth - 1);
  return day > daysInMonth(year, month) ? day - 7 : day;
}
