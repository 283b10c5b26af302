/** The parts of a date and a clock as an export writes them. */
export interface ClockParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** `null` where the export counts minutes only. */
  readonly second: number | null;
}

/** A local time without zone, `2026-04-06T09:12` or with seconds; null where there is no such day or hour. */
export function formatLocal({ year, month, day, hour, minute, second }: ClockParts): string | null {
  const clock = formatClock(hour, minute, second);
  const date = formatDay(year, month, day);
  return clock === null || date === null ? null : `${date}${clock}`;
}

/** `2026-04-06`; null where the calendar has no such day. */
export function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const fits =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return fits && year >= 1970 && year <= 9999 ? `${year}-${two(month)}-${two(day)}` : null;
}

/** `T21:03` or `T21:03:05`; null where there is no such hour. */
export function formatClock(hour: number, minute: number, second: number | null): string | null {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  return `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
}

/** A count that is larger than this is of milliseconds: as seconds it would be the year 5138. */
const MOST_SECONDS = 1e11;
const LAST_SECOND = 253_402_300_799;

/** Seconds since 1970 of a count of seconds or, by its size, of milliseconds; null where it can be neither. */
export function toSeconds(count: number): number | null {
  const seconds = isMilliseconds(count) ? Math.floor(count / 1_000) : Math.floor(count);
  return Number.isFinite(seconds) && seconds > 0 && seconds <= LAST_SECOND ? seconds : null;
}

export function isMilliseconds(count: number): boolean {
  return count > MOST_SECONDS;
}

/** An instant as ISO 8601 with the offset `zone`, or in UTC where none is known: `2026-04-06T09:12:33+08:00`. */
export function formatInstant(seconds: number, zone: string | null): string {
  const shifted = new Date((seconds + (zone === null ? 0 : offsetOf(zone))) * 1_000);
  return `${shifted.toISOString().slice(0, 19)}${zone ?? 'Z'}`;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours! * 3_600 + minutes! * 60);
}

const QUARTER = 900;
const WIDEST_OFFSET = 14 * 3_600;

/**
 * The offset that lies between a local time and the instant of the same message, `+08:00`: two clocks of one
 * export. Null where they are not a whole number of quarter hours apart, as all zones are.
 */
export function zoneBetween(local: string, seconds: number): string | null {
  const offset = Date.parse(`${local}Z`) / 1_000 - seconds;
  if (Number.isNaN(offset) || offset % QUARTER !== 0 || Math.abs(offset) > WIDEST_OFFSET) return null;
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 3_600))}:${two((size % 3_600) / 60)}`;
}

const LOCAL = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([AP]M)?$/i;

/** `2026-04-06 09:12:33`, also with slashes or AM and PM, as a local time; null for all else. */
export function parseLocal(raw: string): string | null {
  const match = LOCAL.exec(raw.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, half] = match;
  return formatLocal({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: toHours(Number(hour), half ?? null),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
  });
}

/** The hour of 24 where `half` begins with A or P; 24 and more, which no clock has, where it does not fit. */
export function toHours(hour: number, half: string | null): number {
  if (half === null) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
