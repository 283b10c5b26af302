/**
 * Shows an ISO 8601 prefix or interval in the reader's language, as exactly as it is written and no more:
 * `2026-03` is "March 2026", never the first of March; `2026-03/..` is "from March 2026" (ISO 8601-2 writes
 * an open end so). Nothing is shifted between zones here (`one-zone.ts` does); a zone is shown as written. What is neither is shown
 * as it stands.
 */
export function formatWhen(when: string, language: string): string {
  const [from, to, ...rest] = when.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return formatPoint(when, language);
  if (from === OPEN || to === OPEN) return formatOpen(when, from, to, language);
  const first = parsePoint(from);
  const last = parsePoint(to);
  const isPlain = first?.time === undefined && last?.time === undefined && from.length === to.length;
  if (first === undefined || last === undefined || !isPlain || from > to) {
    return `${formatPoint(from, language)} – ${formatPoint(to, language)}`;
  }
  // "11 – 14 March 2026", 2026年3月11日 – 14日: what both ends share is said once, where the language says it.
  const shared = first.year !== last.year ? 0 : first.month !== last.month || first.day === undefined ? 1 : 2;
  return language === 'en'
    ? `${formatterFor(first, language, shared).format(dateOf(first))} – ${formatPoint(to, language)}`
    : `${formatPoint(from, language)} – ${formatterFor(last, language, shared).format(dateOf(last))}`;
}

/** The bound of an interval that the words leave open. */
const OPEN = '..';

function formatOpen(when: string, from: string, to: string, language: string): string {
  const bound = from === OPEN ? to : from;
  if (parsePoint(bound) === undefined) return when;
  const shown = formatPoint(bound, language);
  if (language === 'en') return from === OPEN ? `until ${shown}` : `from ${shown}`;
  return from === OPEN ? `至${shown}` : `${shown}起`;
}

/**
 * How exact an ISO prefix or interval is; an interval with an open end is `since` or `until`. `undefined`
 * where it is no date of this calendar.
 */
export type Precision = 'interval' | 'since' | 'until' | 'year' | 'month' | 'day';

export function precisionOf(when: string): Precision | undefined {
  const bounds = when.split('/');
  const stated = bounds.filter((bound) => bounds.length < 2 || bound !== OPEN);
  if (bounds.length > 2 || stated.length === 0) return undefined;
  if (stated.some((bound) => parsePoint(bound) === undefined)) return undefined;
  if (bounds.length === 2) return bounds[0] === OPEN ? 'until' : bounds[1] === OPEN ? 'since' : 'interval';
  const point = parsePoint(when)!;
  return point.day !== undefined ? 'day' : point.month !== undefined ? 'month' : 'year';
}

/** The first bound that a date states: all of it where it is no interval. Machines read it in `<time>`. */
export function boundOf(when: string): string {
  const bounds = when.split('/');
  return bounds.find((bound) => bound !== OPEN) ?? when;
}

/**
 * The first and last day that a date may mean, in days since 1970 (both inclusive, in its own calendar
 * day); of an interval with an open end, those of the end that is stated. `undefined` as for `precisionOf`,
 * and for an interval that ends before it begins.
 */
export function dayRangeOf(when: string): { from: number; to: number } | undefined {
  if (precisionOf(when) === undefined) return undefined;
  const bounds = when.split('/').filter((bound) => bound !== OPEN);
  const from = dayOf(parsePoint(bounds[0]!)!, 'first');
  const to = dayOf(parsePoint(bounds.at(-1)!)!, 'last');
  return from <= to ? { from, to } : undefined;
}

interface Point {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `09:30`, or `09` where the minute is not told. */
  readonly time: string | undefined;
  readonly zone: string | undefined;
}

const POINT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d(?::\d\d)?)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function parsePoint(iso: string): Point | undefined {
  const match = POINT.exec(iso);
  if (match === null) return undefined;
  const [, year, month, day, time, zone] = match;
  const point = {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    time,
    zone,
  };
  return isOnCalendar(point) ? point : undefined;
}

function isOnCalendar({ year, month, day, time }: Point): boolean {
  if (time !== undefined && !/^(?:[01]\d|2[0-3])(?::[0-5]\d)?$/.test(time)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month!));
}

function formatPoint(iso: string, language: string): string {
  const point = parsePoint(iso);
  if (point === undefined) return iso;
  const shown = formatterFor(point, language, 0).format(dateOf(point));
  const zone = point.zone === undefined ? '' : point.zone === 'Z' ? ' UTC' : ` UTC${point.zone}`;
  return point.time === undefined ? shown : `${shown} ${formatTime(point.time, language)}${zone}`;
}

/** "3 pm" and 15时 where only the hour is told: 15:00 would say more. */
function formatTime(time: string, language: string): string {
  if (time.length > 2) return time;
  const hour = Number(time);
  if (language !== 'en') return `${hour}时`;
  return `${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Shows as much of a date as the point states, without its `dropped` largest fields: year, then month. */
function formatterFor({ month, day }: Point, language: string, dropped: number): Intl.DateTimeFormat {
  // A month by itself is 五月 when it is long, and stands beside 3月.
  const monthStyle = language !== 'en' && dropped > 0 && day === undefined ? 'numeric' : 'long';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(dropped > 0 && month !== undefined ? {} : { year: 'numeric' as const }),
    ...(month === undefined || dropped > 1 ? {} : { month: monthStyle }),
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  });
}

function dateOf({ year, month, day }: Point): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

function dayOf(point: Point, edge: 'first' | 'last'): number {
  const month = point.month ?? (edge === 'first' ? 1 : 12);
  const day = point.day ?? (edge === 'first' ? 1 : daysIn(point.year, month));
  const date = new Date(0);
  date.setUTCFullYear(point.year, month - 1, day);
  return date.getTime() / 86_400_000;
}

function daysIn(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
