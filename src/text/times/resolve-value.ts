/**
 * Turns what was read into an ISO 8601 prefix or interval, as precise as the words are and no more. What the
 * words and the reference leave open stays open: null.
 */
import type { Civil } from './civil.ts';
import { toDayNumber } from './civil.ts';
import { anchorOf } from './describe-timex.ts';
import { type IsoPrefix, type IsoTime, isOnCalendar, neighbourOf, startOf } from './iso-prefix.ts';
import { dayPrefix, type Lean, placeDate, single } from './place-date.ts';
import { createCivil } from './reference-bounds.ts';
import { shiftCivil } from './shift-civil.ts';
import type { Clock, Length, Measure, Reading, TimeParts, Unit } from './time-parts.ts';

/** Null where the reading is vague, a length, a set, or leaves its date open. */
export function resolveValue(reading: Reading, reference: Civil, lean: Lean): IsoTime | null {
  switch (reading.form) {
    case 'vague':
    case 'length':
      return null;
    case 'point':
      return placePoint(reading.parts, reference, lean);
    case 'bounded':
      return openEnd(placePoint(endOfDay(reading), reference, lean), boundOf(reading));
    case 'range':
      return placeRange(reading.from, reading.to, reference, lean);
    case 'lasting':
      return placePoint(reading.from, reference, lean);
    case 'away':
      return placeAway(reading, reference, lean);
    case 'stretch':
      return reading.loose ? null : placeStretch(reading, reference);
  }
}

function placePoint(parts: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  if (parts.every !== undefined || parts.now) return null;
  const date = placeDate(parts, reference, lean);
  if (date === null || parts.clock === undefined || parts.clockBound) return date;
  const day = date.from;
  if (day === null || day.day === null || date.to !== date.from) return date;
  return single(withClock(day, parts.clock)) ?? date;
}

/** The day alone where the words leave open which half of it they mean; 24:00 is the next day's first hour. */
function withClock(day: IsoPrefix, clock: Clock): IsoPrefix {
  if (clock.half === null && clock.minute === null) return day;
  if (clock.hour < 24) return { ...day, hour: clock.hour, minute: clock.minute, second: clock.second };
  const next = neighbourOf(day, 1);
  return { ...next, hour: clock.hour - 24, minute: clock.minute, second: clock.second };
}

type Bounded = Extract<Reading, { form: 'bounded' }>;

/** Until 24:00 of a day, or before it, is until that day is over. */
function endOfDay({ parts, bound }: Bounded): TimeParts {
  if (bound === 'after' || bound === 'since' || parts.clock?.hour !== 24) return parts;
  const { clock: _clock, ...day } = parts;
  return day;
}

/**
 * What has to be done before ten has ten for its end, not nine; 前 counts the day that it names in (10月8日前交), and leaves
 * out a year or month (2015年前).
 */
function boundOf({ parts, bound }: Bounded): 'before' | 'after' | 'since' | 'until' {
  const isWithin = parts.clock !== undefined || parts.dayPart !== undefined;
  if (bound === 'by-day') return isWithin || DAYS.some((key) => key in parts) ? 'until' : 'before';
  return bound === 'before' && isWithin ? 'until' : bound;
}
const DAYS: readonly (keyof TimeParts)[] = ['day', 'dayShift', 'weekday'];

function openEnd(time: IsoTime | null, bound: 'before' | 'after' | 'since' | 'until'): IsoTime | null {
  if (time === null) return null;
  if (bound === 'since') return { from: time.from, to: null };
  if (bound === 'until') return { from: null, to: time.to };
  if (bound === 'after') return { from: time.to && neighbourOf(time.to, 1), to: null };
  return { from: null, to: time.from && neighbourOf(time.from, -1) };
}

/** Parts that count from the reference or name their year, so that a range's start has no say in them. */
const OWN_ANCHORS: readonly (keyof TimeParts)[] = [
  'year',
  'yearShift',
  'monthShift',
  'weekShift',
  'dayShift',
  'quarterShift',
  'toward',
  'now',
];

function placeRange(from: TimeParts, to: TimeParts, reference: Civil, lean: Lean): IsoTime | null {
  const first = placePoint(from, reference, lean)?.from;
  if (first === null || first === undefined) return null;
  // An end that only the start tells the year of is the first such date from the start on.
  const isOwn = OWN_ANCHORS.some((key) => key in to);
  const start = createCivil(first);
  const last = to.now
    ? placeNow(reference)
    : placePoint(to, isOwn ? reference : start, isOwn ? lean : 'ahead')?.to;
  if (last === null || last === undefined) return null;
  return startOf(first) <= startOf(last) ? { from: first, to: last } : null;
}

function placeNow(reference: Civil): IsoPrefix {
  return dayPrefix(toDayNumber(reference.year, reference.month, reference.day));
}

const PRECISIONS: readonly (readonly [Unit, keyof IsoPrefix])[] = [
  ['S', 'second'],
  ['M', 'minute'],
  ['H', 'hour'],
];

/**
 * A shift is as precise as its finest unit: five years ago is a year, three days ago a day. One that looks back
 * from the time of the news is certain; one that looks ahead (三天后) may count from what was just told, so
 * it counts only where the words point ahead.
 */
function placeAway(
  reading: Extract<Reading, { form: 'away' }>,
  reference: Civil,
  lean: Lean,
): IsoTime | null {
  const { length, direction, from, bound } = reading;
  if (length.some(isInexact) || bound === 'within') return null;
  if (from === null && direction === 1 && lean !== 'ahead') return null;
  const anchor = from === null ? reference : anchorOf(from, reference);
  if (anchor === null) return null;
  const at = cutTo(shiftCivil(anchor, length, direction), length);
  return from === null && direction === -1 && countsWeeks(length) ? weekAround(at) : single(at);
}

/** Eight weeks ago: who counts weeks means no day. */
function countsWeeks(length: Length): boolean {
  return length.every(({ unit }) => unit === 'W');
}

/** The seven days with this one in their middle. */
function weekAround(day: IsoPrefix): IsoTime {
  const move = (by: 1 | -1) => [1, 2, 3].reduce((at) => neighbourOf(at, by), day);
  return { from: move(-1), to: move(1) };
}

/** Half a year, several weeks: no date can be counted from them. */
function isInexact({ count, vague }: Measure): boolean {
  return vague === true || !Number.isInteger(count);
}

function cutTo(at: Civil, length: Length): IsoPrefix {
  const has = (unit: Unit) => length.some((measure) => measure.unit === unit);
  const none = { month: null, day: null, hour: null, minute: null, second: null };
  for (const [unit, finest] of PRECISIONS) {
    if (!has(unit)) continue;
    const minute = finest === 'hour' ? null : at.minute;
    return { ...at, minute, second: finest === 'second' ? at.second : null };
  }
  if (has('D') || has('W') || has('WE') || has('BD'))
    return { ...none, year: at.year, month: at.month, day: at.day };
  return has('MON') ? { ...none, year: at.year, month: at.month } : { ...none, year: at.year };
}

function placeStretch(
  { length, direction }: { length: Length; direction: 1 | -1 },
  reference: Civil,
): IsoTime | null {
  if (length.some(isInexact)) return null;
  const far = cutTo(shiftCivil(reference, length, direction), length);
  const near = cutTo(reference, length);
  const [from, to] = direction === 1 ? [near, far] : [far, near];
  return isOnCalendar(from) && isOnCalendar(to) ? { from, to } : null;
}
