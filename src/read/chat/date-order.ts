import type { Transcript } from '../../model/transcript.ts';

/** The three numbers of a date as they stand in the file, with the sign between them. */
export interface WrittenDate {
  readonly parts: readonly [number, number, number];
  readonly sign: string;
}

export interface ToldOrder {
  readonly order: NonNullable<Transcript['dateOrder']>;
  /** What told it; null where nothing did. */
  readonly rule: string | null;
}

/**
 * How the dates of one export are to be read, by what the file itself shows:
 *
 * - a first number of four digits is a year;
 * - a number over 12 can be no month;
 * - full stops are written between day and month, never between month and day;
 * - messages stand in the order of their times: where one reading would go back in time and the other not.
 *
 * `open` where both readings remain.
 */
export function tellDateOrder(dates: readonly WrittenDate[]): ToldOrder {
  if (dates.some(({ parts }) => parts[0] > 31)) return { order: 'year-first', rule: 'four-digit-year' };
  const overTwelve = (at: 0 | 1) => dates.some(({ parts }) => parts[at] > 12);
  if (overTwelve(0) && overTwelve(1)) return { order: 'open', rule: null };
  if (overTwelve(0) || overTwelve(1)) {
    return { order: overTwelve(0) ? 'day-first' : 'month-first', rule: 'over-twelve' };
  }
  if (dates.length > 0 && dates.every(({ sign }) => sign === '.')) {
    return { order: 'day-first', rule: 'full-stops' };
  }
  const dayFirst = isAscending(dates.map(({ parts: [day, month, year] }) => toNumber(year, month, day)));
  const monthFirst = isAscending(dates.map(({ parts: [month, day, year] }) => toNumber(year, month, day)));
  if (dayFirst === monthFirst) return { order: 'open', rule: null };
  return { order: dayFirst ? 'day-first' : 'month-first', rule: 'ascending' };
}

function toNumber(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}

function isAscending(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || days[index - 1]! <= day);
}
