/** How many reports of a group lie near each day, by days and by weeks. */
export interface DaysTold {
  readonly burst: Stretches;
  readonly run: Stretches;
}

/** By number of the stretch. */
type Stretches = Map<number, number>;

/**
 * Most of an event is told within days, a story for weeks of the years that a desk may hold. Days of a stretch of each,
 * and the share of reports that lie so; the rest come at any time. With weeks alone headlines lose 0.006 BCubed F1;
 * bursts of 2 and 4 days give 0.002 and 0.007 less than of 3, a share of 0.3 0.002 less.
 */
const BURST = { days: 3, share: 0.4 };
const RUN = { days: 30, share: 0.5 };
const ANY_TIME = 0.1;
/** Days that a desk may span. */
const SPAN = 300;
/** Reports without a near day that a group is taken to hold besides its own: one report is no rule yet. */
const UNSEEN = 1;

export function createDaysTold(): DaysTold {
  return { burst: new Map(), run: new Map() };
}

/** Counts a report of a day (days since 1970) in, or with -1 out again. */
export function countDay({ burst, run }: DaysTold, day: number | null, change: 1 | -1): void {
  if (day === null) return;
  countIn(burst, day / BURST.days, change);
  countIn(run, day / RUN.days, change);
}

/**
 * How much likelier a report of a day is in a group of `size` than at any time, as a natural logarithm; 0 for no day.
 * `self` of the reports that are counted is the report itself.
 */
export function evidenceOfDay(
  { burst, run }: DaysTold,
  size: number,
  day: number | null,
  self: 0 | 1,
): number {
  if (day === null) return 0;
  const inBurst = ((BURST.share * SPAN) / BURST.days) * nearTo(burst, day / BURST.days, self);
  const inRun = ((RUN.share * SPAN) / RUN.days) * nearTo(run, day / RUN.days, self);
  return Math.log((inBurst + inRun) / (size + UNSEEN) + ANY_TIME);
}

/** A report counts in the stretch whose middle comes before it and in the next, by how near it is to each. */
function countIn(stretches: Stretches, place: number, change: 1 | -1): void {
  const stretch = Math.floor(place);
  const late = place - stretch;
  addTo(stretches, stretch, change * (1 - late));
  addTo(stretches, stretch + 1, change * late);
}

function nearTo(stretches: Stretches, place: number, self: 0 | 1): number {
  const stretch = Math.floor(place);
  const late = place - stretch;
  const before = (stretches.get(stretch) ?? 0) - self * (1 - late);
  const after = (stretches.get(stretch + 1) ?? 0) - self * late;
  return before * (1 - late) + after * late;
}

function addTo(sizes: Stretches, key: number, change: number): void {
  const size = (sizes.get(key) ?? 0) + change;
  // What is left of sums of fractions is no report.
  if (Math.abs(size) < 1e-9) sizes.delete(key);
  else sizes.set(key, size);
}
