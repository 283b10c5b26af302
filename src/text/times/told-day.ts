/**
 * The day that a text goes on telling of: in 「7月19日下午4时许，……。4时12分，……」 the second clock is one of the 19th, and of its
 * afternoon, though a sentence or a paragraph lies between. 当天 and 当晚 are of that day too.
 */
import { withHalf } from './clock.ts';
import type { Clock, DayPart, Reading, TimeParts } from './time-parts.ts';

export interface ToldDay {
  /** What names the day, and nothing finer. */
  readonly date: TimeParts;
  /** The clocks that were told of it, in 24 hours. */
  readonly clocks: readonly Clock[];
  /** The part of the day that was told last. */
  readonly dayPart: DayPart | null;
  /** Whether that part is the small hours, 凌晨, which are a morning to `dayPart`. */
  readonly isSmallHours: boolean;
  readonly end: number;
}

/** Farther than this a text is at another matter by then; some six Chinese sentences. */
const REACH = 400;

const DAY_KEYS = [
  'year',
  'yearShift',
  'month',
  'monthShift',
  'day',
  'dayShift',
  'weekday',
  'weekShift',
  'later',
] as const;
const CLOCK_KEYS: ReadonlySet<string> = new Set(['clock', 'dayPart']);
/** Early on Sunday, late on 3 May: of that day. */
const WITHIN_DAY: ReadonlySet<string> = new Set(['clock', 'dayPart', 'edge']);

/** The day that a reading, told by `words`, tells of, `undefined` where it leaves the one before in force, null where it ends it. */
export function toldDayBy(
  reading: Reading,
  before: ToldDay | null,
  end: number,
  words = '',
): ToldDay | null | undefined {
  // 截至21日8时 is when somebody counted, since 2019 and 三天前 are stretches: the story stays at its day.
  if (reading.form !== 'point') return reading.form === 'range' ? null : undefined;
  const { parts } = reading;
  if (parts.every !== undefined || parts.now || parts.told) return undefined;
  const date: Record<string, unknown> = {};
  for (const key of DAY_KEYS) if (parts[key] !== undefined) date[key] = parts[key];
  const keys = Object.keys(parts).filter((key) => !(namesDay(parts) ? WITHIN_DAY : CLOCK_KEYS).has(key));
  if (keys.length === 0) return undefined;
  if (keys.some((key) => !(key in date)) || !namesDay(parts)) return null;
  const isSame = before !== null && isSameDay(before.date, date);
  const clocks = isSame ? before.clocks : [];
  return {
    date,
    clocks: parts.clock === undefined ? clocks : [...clocks, parts.clock],
    dayPart: parts.dayPart ?? (isSame ? before.dayPart : null),
    isSmallHours: parts.dayPart === undefined ? isSame && before.isSmallHours : SMALL_HOURS.test(words),
    end,
  };
}

/** A bare 18日 too, which is of the month next to the report. */
function namesDay({ day, dayShift, weekday }: TimeParts): boolean {
  return day !== undefined || dayShift !== undefined || weekday !== undefined;
}

function isSameDay(a: TimeParts, b: TimeParts): boolean {
  return DAY_KEYS.every((key) => a[key] === b[key]);
}

/** Whether the day still is what the text tells of there. */
export function isWithinReach({ end }: ToldDay, start: number): boolean {
  return start - end <= REACH;
}

/** The reading with the day that the text was at; null where it needs none, or none is near. */
export function takeDay(reading: Reading, day: ToldDay | null, start: number): Reading | null {
  if (day === null || !isWithinReach(day, start)) return null;
  if (reading.form !== 'point' && reading.form !== 'bounded') return null;
  const { same, ...own } = reading.parts;
  if (same !== undefined && same !== 'day') return null;
  const keys = Object.keys(own).filter((key) => !CLOCK_KEYS.has(key));
  if (keys.length > 0 || (same === undefined && own.clock === undefined)) return null;
  const clock = own.clock === undefined ? undefined : clockOfDay(own.clock, own.dayPart, day);
  if (clock === null) return null;
  const parts: TimeParts = { ...own, ...day.date, ...(clock === undefined ? {} : { clock }) };
  return { ...reading, parts };
}

/** Hours of the afternoon that are told without saying so: 下午4时许，……4时12分. */
const HALVES: Readonly<Partial<Record<DayPart, readonly [from: number, to: number]>>> = {
  AF: [12, 18],
  EV: [17, 23],
  NI: [18, 23],
};
/** So many hours before and after a clock of the afternoon a bare one is of it too. */
const NEAR = { before: 1, after: 3 };

const SMALL_HOURS = /凌晨|small hours|early hours/i;
/** The small hours end then. */
const DAWN = 6;

/** The clock in its half of the day; null where the text leaves it open. */
function clockOfDay(clock: Clock, dayPart: DayPart | undefined, day: ToldDay): Clock | null {
  if (dayPart !== undefined || clock.half === 'am' || clock.half === 'pm' || clock.hour >= 12) return clock;
  if (clock.hour === 0) return clock;
  const late = clock.hour + 12;
  const isTold = day.clocks.some(
    ({ hour, half }) => half === 'pm' && late >= hour - NEAR.before && late <= hour + NEAR.after,
  );
  const half = day.dayPart === null ? undefined : HALVES[day.dayPart];
  if (isTold || (half !== undefined && late >= half[0] && late <= half[1])) return withHalf(clock, 'pm');
  // 凌晨起火，……2时29分; 2时17分接警，……1点50分: of that night.
  const isNight = day.isSmallHours && clock.hour <= DAWN;
  const isMorning =
    isNight ||
    day.clocks.some(
      ({ hour, half }) =>
        (half === 'am' && clock.hour >= hour) ||
        (half === 'day' && hour <= DAWN && Math.abs(clock.hour - hour) <= NEAR.after),
    );
  if (isMorning) return withHalf(clock, 'am');
  // 时 counts to 24, unless the story counted to 12 before.
  const countsTo12 = day.clocks.some(({ half }) => half === 'pm' || half === 'am') || day.dayPart !== null;
  return clock.half === 'day' && !countsTo12 ? clock : null;
}
