import { dayRangeOf } from '../wording/format-when.ts';

/** Where a date lies on a line from 0 to 100; `width` is how much of the line it may mean. */
export interface Place {
  readonly start: number;
  readonly width: number;
}

export interface Tick {
  readonly at: number;
  /** An ISO prefix: `2026` or `2026-03`. */
  readonly when: string;
}

/** A line that has a place for every date it was made for, but for the few far from all others. */
export interface TimelineScale {
  readonly from: string;
  readonly to: string;
  readonly ticks: readonly Tick[];
  /** How many of the dates lie before the line, and behind it. */
  readonly earlier: number;
  readonly later: number;
  placeOf(when: string): Place | undefined;
}

/** More ticks than this cannot be read on a phone. */
const MOST_TICKS = 7;
const DAY = 86_400_000;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The line is of so much of the dates where the rest would stretch it by more than this. */
const CORE_SHARE = 0.75;
const MOST_STRETCH = 4;
/** In days; what lies within four times as much can all be seen. */
const LEAST_CORE = 14;
/** Of fewer dates none is beside the others. */
const FEWEST_DATES = 5;

/** `undefined` where fewer than two of the dates lie on the calendar, so that there is nothing to compare. */
export function createTimelineScale(dates: readonly string[]): TimelineScale | undefined {
  const ranges = dates.flatMap((when) => dayRangeOf(when) ?? []);
  if (ranges.length < 2) return undefined;
  const core = coreOf(ranges);
  const from = core.from;
  const to = core.to + 1;
  const share = (day: number) => ((day - from) / (to - from)) * 100;
  return {
    from: isoOf(from),
    to: isoOf(to - 1),
    ticks: createTicks(from, to).map(({ day, when }) => ({ at: share(day), when })),
    earlier: ranges.filter((range) => range.to < from).length,
    later: ranges.filter((range) => range.from >= to).length,
    placeOf(when) {
      const range = dayRangeOf(when);
      if (range === undefined || range.to < from || range.from >= to) return undefined;
      const start = share(Math.max(range.from, from));
      return { start, width: share(Math.min(range.to + 1, to)) - start };
    },
  };
}

/** The stretch that all dates lie in, or most of them where a few lie far off: a firm founded years before. */
function coreOf(ranges: readonly Range[]): Range {
  const all = {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
  if (ranges.length < FEWEST_DATES) return all;
  const sorted = [...ranges].sort((a, b) => a.from - b.from || a.to - b.to);
  const count = Math.ceil(sorted.length * CORE_SHARE);
  let core: Range = all;
  for (let first = 0; first + count <= sorted.length; first++) {
    const window = sorted.slice(first, first + count);
    const to = Math.max(...window.map((range) => range.to));
    if (to - window[0]!.from < core.to - core.from) core = { from: window[0]!.from, to };
  }
  const length = core.to - core.from + 1;
  if (all.to - all.from + 1 <= Math.max(length, LEAST_CORE) * MOST_STRETCH) return all;
  // What lies within reach of the core belongs to it, on either side.
  const near = ranges.filter(({ from, to }) => from >= core.from - length && to <= core.to + length);
  return { from: Math.min(...near.map(({ from }) => from)), to: Math.max(...near.map(({ to }) => to)) };
}

/** One tick alone tells no length. */
const FEWEST_TICKS = 2;

/** The first days of months, of years where those would be too many, or days of a few weeks; thinned out evenly. */
function createTicks(from: number, to: number): { day: number; when: string }[] {
  const months = monthsBetween(from, to);
  const years = months
    .filter(({ when }) => when.endsWith('-01'))
    .map(({ day, when }) => ({ day, when: when.slice(0, 4) }));
  const ticks =
    months.length < FEWEST_TICKS
      ? daysBetween(from, to)
      : months.length <= MOST_TICKS || years.length < FEWEST_TICKS
        ? months
        : years;
  const step = Math.max(1, Math.ceil(ticks.length / MOST_TICKS));
  return ticks.filter((_, index) => index % step === 0);
}

function daysBetween(from: number, to: number): { day: number; when: string }[] {
  return Array.from({ length: to - from }, (_, index) => ({ day: from + index, when: isoOf(from + index) }));
}

function monthsBetween(from: number, to: number): { day: number; when: string }[] {
  const first = new Date(from * DAY);
  const months: { day: number; when: string }[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const date = new Date(0);
    date.setUTCFullYear(first.getUTCFullYear(), month, 1);
    const day = date.getTime() / DAY;
    if (day >= to) return months;
    if (day >= from) months.push({ day, when: isoOf(day).slice(0, 7) });
  }
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
