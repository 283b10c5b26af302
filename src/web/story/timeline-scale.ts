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

/** A line that has a place for every date it was made for. */
export interface TimelineScale {
  readonly from: string;
  readonly to: string;
  readonly ticks: readonly Tick[];
  placeOf(when: string): Place | undefined;
}

/** More ticks than this cannot be read on a phone. */
const MOST_TICKS = 7;
const DAY = 86_400_000;

/** `undefined` where fewer than two of the dates lie on the calendar, so that there is nothing to compare. */
export function createTimelineScale(dates: readonly string[]): TimelineScale | undefined {
  const ranges = dates.flatMap((when) => dayRangeOf(when) ?? []);
  if (ranges.length < 2) return undefined;
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to)) + 1;
  const share = (day: number) => ((day - from) / (to - from)) * 100;
  return {
    from: isoOf(from),
    to: isoOf(to - 1),
    ticks: createTicks(from, to).map(({ day, when }) => ({ at: share(day), when })),
    placeOf(when) {
      const range = dayRangeOf(when);
      if (range === undefined) return undefined;
      return { start: share(range.from), width: share(range.to + 1) - share(range.from) };
    },
  };
}

/** The first days of months, or of years where those would be too many; thinned out evenly. */
function createTicks(from: number, to: number): { day: number; when: string }[] {
  const months = monthsBetween(from, to);
  const years = months
    .filter(({ when }) => when.endsWith('-01'))
    .map(({ day, when }) => ({ day, when: when.slice(0, 4) }));
  const ticks = months.length <= MOST_TICKS ? months : years;
  const step = Math.max(1, Math.ceil(ticks.length / MOST_TICKS));
  return ticks.filter((_, index) => index % step === 0);
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
