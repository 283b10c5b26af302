/** How many reports of a group lie near each day. */
export type DaysTold = Map<number, number>;

/** Reports of a story lie in some weeks of the years that a desk may hold: days of a stretch, */
const STRETCH = 30;
/** how many stretches a desk may span, and the share of reports that come at any time. */
const STRETCHES = 10;
const ANY_TIME = 0.1;
/** Reports without a near day that a group is taken to hold besides its own: one report is no rule yet. */
const UNSEEN = 1;

/** Counts a report of a day (days since 1970) in, or with -1 out again. */
export function countDay(days: DaysTold, day: number | null, change: 1 | -1): void {
  if (day === null) return;
  const { stretch, late } = stretchOf(day);
  addTo(days, stretch, change * (1 - late));
  addTo(days, stretch + 1, change * late);
}

/**
 * How much likelier a report of a day is in a group of `size` than at any time, as a natural logarithm; 0 for no day.
 * `self` of the reports that are counted is the report itself.
 */
export function evidenceOfDay(days: DaysTold, size: number, day: number | null, self: 0 | 1): number {
  if (day === null) return 0;
  const { stretch, late } = stretchOf(day);
  const [before, after] = [
    (days.get(stretch) ?? 0) - self * (1 - late),
    (days.get(stretch + 1) ?? 0) - self * late,
  ];
  const near = before * (1 - late) + after * late;
  return Math.log((1 - ANY_TIME) * STRETCHES * (near / (size + UNSEEN)) + ANY_TIME);
}

/** The stretch whose middle comes before a day, and how far towards the next it lies, 0 to 1. */
function stretchOf(day: number): { stretch: number; late: number } {
  const place = day / STRETCH;
  const stretch = Math.floor(place);
  return { stretch, late: place - stretch };
}

function addTo(sizes: DaysTold, key: number, change: number): void {
  const size = (sizes.get(key) ?? 0) + change;
  // What is left of sums of fractions is no report.
  if (Math.abs(size) < 1e-9) sizes.delete(key);
  else sizes.set(key, size);
}
