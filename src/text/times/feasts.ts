/**
 * Feasts that fall on another date each year by a rule of the Gregorian calendar. Easter after the "Anonymous
 * Gregorian" computus (Meeus, Astronomical Algorithms, chapter 8).
 */
import { nthWeekday, toDayNumber } from './civil.ts';

/** Key of a feast to its day number in a year. */
const FEASTS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['easter', easter],
  ['good-friday', (year: number) => easter(year) - 2],
  ['palm-sunday', (year: number) => easter(year) - 7],
  ['easter-monday', (year: number) => easter(year) + 1],
  ['ash-wednesday', (year: number) => easter(year) - 46],
  ['thanksgiving', (year: number) => nth(year, 11, 4, 4)],
  ['black-friday', (year: number) => nth(year, 11, 4, 4) + 1],
  ['cyber-monday', (year: number) => nth(year, 11, 4, 4) + 4],
  ['labor-day', (year: number) => nth(year, 9, 1, 1)],
  ['memorial-day', (year: number) => nth(year, 5, 1, 5)],
  ['martin-luther-king-day', (year: number) => nth(year, 1, 1, 3)],
  ['presidents-day', (year: number) => nth(year, 2, 1, 3)],
  ['mothers-day', (year: number) => nth(year, 5, 7, 2)],
  ['fathers-day', (year: number) => nth(year, 6, 7, 3)],
]);

/** Month, weekday and which of them, for the feasts that are told so in a TIMEX: XXXX-11-WXX-4-4. */
export const FEAST_TIMEX: ReadonlyMap<string, string> = new Map([
  ['thanksgiving', '11-WXX-4-4'],
  ['labor-day', '09-WXX-1-1'],
  ['martin-luther-king-day', '01-WXX-1-3'],
  ['presidents-day', '02-WXX-1-3'],
  ['mothers-day', '05-WXX-7-2'],
  ['fathers-day', '06-WXX-7-3'],
]);

/** Undefined for a key that is not in the table. */
export function feastDay(key: string, year: number): number | undefined {
  return FEASTS.get(key)?.(year);
}

function nth(year: number, month: number, weekday: number, which: number): number {
  return toDayNumber(year, month, nthWeekday(year, month, weekday, which));
}

function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
