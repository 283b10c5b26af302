/**
 * ISO 8601 prefixes that say their own precision (2023, 2023-02, 2023-02-14T22:07) and intervals of two of them
 * (2023-01-19/2023-05-27, from the start of the first to the end of the last). `..` is an open end, as in
 * ISO 8601-2: ../2018 is all until the end of 2018. Wall-clock time as written: a zone is read over, not applied.
 */
import { daysInMonth, fromSeconds, toSeconds } from './civil.ts';

/** Fields from coarse to fine; the first null ends the precision and all after it are null. */
export interface IsoPrefix {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
}

/** A stretch of time; null is an open end. A single prefix is the stretch from it to itself. */
export interface IsoTime {
  readonly from: IsoPrefix | null;
  readonly to: IsoPrefix | null;
}

const PREFIX =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Undefined where the text is no prefix, or names a day that the calendar has not (2023-02-29). */
export function parseIsoPrefix(value: string): IsoPrefix | undefined {
  const match = PREFIX.exec(value);
  if (match === null) return undefined;
  const field = (index: number) => (match[index] === undefined ? null : Number(match[index]));
  const prefix: IsoPrefix = {
    year: Number(match[1]),
    month: field(2),
    day: field(3),
    hour: field(4),
    minute: field(5),
    second: field(6),
  };
  return isOnCalendar(prefix) ? prefix : undefined;
}

export function isOnCalendar({ year, month, day, hour, minute, second }: IsoPrefix): boolean {
  return (
    year >= 0 &&
    year <= 9999 &&
    (month === null || (month >= 1 && month <= 12)) &&
    (day === null || (day >= 1 && day <= daysInMonth(year, month ?? 1))) &&
    (hour === null || (hour >= 0 && hour <= 23)) &&
    (minute === null || (minute >= 0 && minute <= 59)) &&
    (second === null || (second >= 0 && second <= 59))
  );
}

export function formatIsoPrefix({ year, month, day, hour, minute, second }: IsoPrefix): string {
  let text = pad(year, 4);
  if (month === null) return text;
  text += `-${pad(month)}`;
  if (day === null) return text;
  text += `-${pad(day)}`;
  if (hour === null) return text;
  text += `T${pad(hour)}`;
  if (minute === null) return text;
  text += `:${pad(minute)}`;
  return second === null ? text : `${text}:${pad(second)}`;
}

/** Undefined where the text is neither prefix nor interval, or the interval ends before it begins. */
export function parseTime(value: string): IsoTime | undefined {
  const slash = value.indexOf('/');
  if (slash < 0) {
    const prefix = parseIsoPrefix(value);
    return prefix && { from: prefix, to: prefix };
  }
  const from = value.slice(0, slash) === '..' ? null : parseIsoPrefix(value.slice(0, slash));
  const to = value.slice(slash + 1) === '..' ? null : parseIsoPrefix(value.slice(slash + 1));
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  if (from !== null && to !== null && startOf(from) >= endOf(to)) return undefined;
  return { from, to };
}

/** The shortest text for a stretch: one prefix where both ends are the same. Inverse of `parseTime`. */
export function formatTime({ from, to }: IsoTime): string {
  const first = from === null ? '..' : formatIsoPrefix(from);
  const last = to === null ? '..' : formatIsoPrefix(to);
  return first === last ? first : `${first}/${last}`;
}

/** Wall-clock seconds since 1970 at which the prefix begins. */
export function startOf(prefix: IsoPrefix): number {
  return toSeconds({
    year: prefix.year,
    month: prefix.month ?? 1,
    day: prefix.day ?? 1,
    hour: prefix.hour ?? 0,
    minute: prefix.minute ?? 0,
    second: prefix.second ?? 0,
  });
}

/** Wall-clock seconds at which the prefix is over: the first second after it. */
export function endOf(prefix: IsoPrefix): number {
  const { year, month, day } = prefix;
  if (month === null) return startOf({ ...prefix, year: year + 1 });
  if (day === null)
    return startOf(month === 12 ? { ...prefix, year: year + 1, month: 1 } : { ...prefix, month: month + 1 });
  const length =
    prefix.hour === null ? 86_400 : prefix.minute === null ? 3600 : prefix.second === null ? 60 : 1;
  return startOf(prefix) + length;
}

/** The prefix of the same precision that ends where this one begins (-1) or begins where it ends (1). */
export function neighbourOf(prefix: IsoPrefix, direction: -1 | 1): IsoPrefix {
  const at = fromSeconds(direction === 1 ? endOf(prefix) : startOf(prefix) - 1);
  return {
    year: at.year,
    month: prefix.month === null ? null : at.month,
    day: prefix.day === null ? null : at.day,
    hour: prefix.hour === null ? null : at.hour,
    minute: prefix.minute === null ? null : at.minute,
    second: prefix.second === null ? null : at.second,
  };
}

/**
 * Order of two values for a timeline: by where they begin, then the one that ends first; an open start comes
 * first. Throws a RangeError for what `parseTime` does not read.
 */
export function compareTimes(a: string, b: string): number {
  const [x, y] = [extentOf(a), extentOf(b)];
  return order(x.start, y.start) || order(x.end, y.end);
}

/** True where both stretches share an instant: 2023-02 and 2023-02-14 do. Throws a RangeError as above. */
export function overlapsInTime(a: string, b: string): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  return x.start < y.end && y.start < x.end;
}

function extentOf(value: string): { start: number; end: number } {
  const time = parseTime(value);
  if (time === undefined) throw new RangeError(`not an ISO prefix or interval: ${value}`);
  return {
    start: time.from === null ? Number.NEGATIVE_INFINITY : startOf(time.from),
    end: time.to === null ? Number.POSITIVE_INFINITY : endOf(time.to),
  };
}

/** Unlike a difference it is sound for two infinities. */
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
