/** The two ends of a range, each with what it says and what it takes over from the other. */
import { withHalf } from './clock.ts';
import type { Clock, TimeParts } from './time-parts.ts';

export interface Ends {
  readonly from: TimeParts;
  readonly to: TimeParts;
}

/**
 * The ends of parts that hold both in one: 6月13日至15日, 5-6 pm. Undefined where they name one point.
 * What is finer than the end that is told belongs to both (7月13-15日晚).
 */
export function splitEnds(parts: TimeParts): Ends | undefined {
  const { yearEnd, monthEnd, dayEnd, clockEnd, ...from } = parts;
  if (clockEnd !== undefined) return { from, to: { ...from, clock: clockEnd } };
  if (dayEnd !== undefined) return { from, to: { ...from, day: dayEnd } };
  if (monthEnd !== undefined) return turnYear({ from, to: { ...from, month: monthEnd } });
  if (yearEnd !== undefined) return { from, to: { ...from, year: yearEnd } };
  return undefined;
}

/** Coarse to fine: an end takes over only what is coarser than all that it says itself. */
const LEVELS: readonly (readonly (keyof TimeParts)[])[] = [
  ['era', 'year', 'yearShift'],
  ['month', 'monthShift'],
  ['day', 'dayShift', 'weekday', 'weekShift', 'same', 'feast', 'nth'],
];

/**
 * The ends of a range as its two points say them: the second takes over what only the first says (2016年1月
 * 10日到12日), in English also the other way round (May to October 2020). Undefined where the two don't go
 * together, such as a year and an hour.
 */
export function inheritParts(first: TimeParts, second: TimeParts, language: 'zh' | 'en'): Ends | undefined {
  if (splitEnds(first) !== undefined || splitEnds(second) !== undefined) return undefined;
  if (first.every !== undefined || second.every !== undefined) return undefined;
  const to = takeOver(second, first);
  const from = language === 'en' ? takeOver(first, second) : first;
  if (levelOf(from) !== levelOf(to)) {
    const bothDates = from.clock === undefined && to.clock === undefined;
    if (!bothDates) return undefined;
  }
  return shareHalf(language === 'en' && first.year === undefined ? turnYear({ from, to }) : { from, to });
}

/** Nov-Feb 2017 begins in the year before the one that is named. */
function turnYear({ from, to }: Ends): Ends {
  if (from.year === undefined || from.year !== to.year || from.month === undefined || to.month === undefined)
    return { from, to };
  return from.month > to.month ? { from: { ...from, year: from.year - 1 }, to } : { from, to };
}

function takeOver(parts: TimeParts, other: TimeParts): TimeParts {
  if (parts.now === true || parts.dayShift !== undefined) return parts;
  let taken = parts;
  for (const level of LEVELS) {
    if (level.some((key) => key in parts)) break;
    for (const key of level) if (key in other) taken = { ...taken, [key]: other[key] };
  }
  return taken;
}

/** 0 for a date, 1 for a time of day. */
function levelOf(parts: TimeParts): number {
  return parts.clock !== undefined || parts.dayPart !== undefined || parts.now === true ? 1 : 0;
}

/** 晚上7点到8点, 5 to 6 pm: the half of the day holds for both, unless the range would run backwards. */
function shareHalf({ from, to }: Ends): Ends {
  if (from.clock === undefined || to.clock === undefined) return { from, to };
  const sameDay = from.dayShift === to.dayShift && from.day === to.day && from.weekday === to.weekday;
  if (!sameDay) return { from, to };
  if (to.clock.half === null && from.clock.half !== null) {
    const later = withHalf(to.clock, from.clock.half);
    return { from, to: { ...to, clock: isBefore(from.clock, later) ? later : to.clock } };
  }
  if (from.clock.half === null && to.clock.half !== null) {
    const earlier = withHalf(from.clock, to.clock.half);
    return { from: { ...from, clock: isBefore(earlier, to.clock) ? earlier : from.clock }, to };
  }
  return { from, to };
}

function isBefore(a: Clock, b: Clock): boolean {
  return a.hour * 60 + (a.minute ?? 0) < b.hour * 60 + (b.minute ?? 0);
}
