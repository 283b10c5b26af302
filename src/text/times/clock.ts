import type { Clock, DayPart, TimeParts } from './time-parts.ts';

const MORNING: ReadonlySet<DayPart> = new Set(['DA', 'MO', 'MEB', 'MER']);

/** Clock of numbers as read; undefined where no clock shows them. 24:00 is allowed, as the end of a day. */
export function createClock(
  hour: number | undefined,
  minute: number | null | undefined,
  second: number | null | undefined,
  half: Clock['half'],
): Clock | undefined {
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  if (hour === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)) return undefined;
  return withHalf({ hour, minute, second, half: null }, half ?? (hour > 12 || hour === 0 ? 'day' : null));
}

/** The clock moved to its half of the day: 10 pm is hour 22, 12 am is hour 0. */
export function withHalf(clock: Clock, half: Clock['half']): Clock {
  if (half === 'pm' && clock.hour < 12) return { ...clock, hour: clock.hour + 12, half };
  if (half === 'am' && clock.hour === 12) return { ...clock, hour: 0, half };
  return { ...clock, half };
}

/** Parts whose part of the day has been put into their clock: 晚 10 时 is hour 22. */
export function settleClock(parts: TimeParts): TimeParts {
  const { dayPart, clock, clockEnd } = parts;
  if (dayPart === undefined || clock === undefined) return parts;
  const settled = { ...parts, clock: settle(clock, dayPart) };
  return clockEnd === undefined ? settled : { ...settled, clockEnd: settle(clockEnd, dayPart) };
}

function settle(clock: Clock, dayPart: DayPart): Clock {
  if (clock.hour > 12 || clock.half === 'am' || clock.half === 'pm') return clock;
  if (MORNING.has(dayPart)) return withHalf(clock, dayPart === 'MO' && clock.hour === 12 ? 'pm' : 'am');
  if (dayPart === 'MI' || dayPart === 'MEL')
    return withHalf(clock, clock.hour >= 10 && clock.hour < 12 ? 'am' : 'pm');
  if (dayPart === 'AF' || dayPart === 'MED') return withHalf(clock, 'pm');
  if (dayPart === 'DT') return withHalf(clock, clock.hour >= 6 && clock.hour < 12 ? 'am' : 'pm');
  // Evening and night: seven is 19:00, twelve the end of the day, and three lies after midnight.
  if (clock.hour === 12) return { ...clock, hour: 24, half: 'pm' };
  return withHalf(clock, clock.hour >= 5 ? 'pm' : 'am');
}
