/**
 * Days of the entries of a page that is written on for days, or of posts one below the other: under the line 「7月5日 20:00」
 * 今天下午 is of 5 July, whatever the day of the page.
 */
import type { Expression } from './read-expression.ts';
import type { Reading, TimeParts } from './time-parts.ts';

export interface EntryDays {
  /** Whether a time is all of a line, with a date. */
  isStamp(time: Expression): boolean;
  /** The day of the entry that an offset lies in, asked for in text order; null where none is known. */
  dayAt(start: number): TimeParts | null;
}

/** One such line may be the date of the page, which all counts from anyway. */
const FEWEST_STAMPS = 2;

/** The days by their lines; in a page with a ticker of clocks one dated line is enough. */
export function findEntryDays(text: string, times: readonly Expression[], isTicker: boolean): EntryDays {
  const stamps = times.flatMap(({ start, end, reading }) => {
    const day = dateAndClock(reading);
    return day !== null && (isOwnLine(text, start, end) || isHead(text, start, end)) ? [{ start, day }] : [];
  });
  const starts = new Set(stamps.map(({ start }) => start));
  const counts = (isTicker && stamps.length > 0) || stamps.length >= FEWEST_STAMPS;
  let next = 0;
  return {
    isStamp: ({ start }) => starts.has(start),
    dayAt(at) {
      while (next < stamps.length && stamps[next]!.start < at) next++;
      return counts ? (stamps[next - 1]?.day ?? null) : null;
    },
  };
}

/** 今天下午, 今晚十点前 and 昨晚 counted from the day of their entry; null for what counts from nothing. */
export function countFromEntry(reading: Reading, day: TimeParts | null): Reading | null {
  if (day === null || (reading.form !== 'point' && reading.form !== 'bounded')) return null;
  const { dayShift, told, ...rest } = reading.parts;
  if (dayShift === undefined || told) return null;
  return { ...reading, parts: { ...rest, ...day, later: dayShift } };
}

function isOwnLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[\s【[]*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[\s】\]]*(?:\n|$)/.test(text.slice(end, end + 6))
  );
}

/** 2024-05-06 18:37 林苇: the head of a message, in figures down to the year. */
function isHead(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || text[start - 1] === '\n') &&
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s/.test(text.slice(start, end))
  );
}

function dateAndClock(reading: Reading): TimeParts | null {
  if (reading.form !== 'point') return null;
  const { year, month, day, clock } = reading.parts;
  if (month === undefined || day === undefined || clock === undefined) return null;
  return { ...(year === undefined ? {} : { year }), month, day };
}
