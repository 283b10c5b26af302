/** Months from a day or month (`2023-10`, `2023-10-04`) to another; negative where it is later, null for vague values. */
export function monthsEarlier(value: string | null, now: string | null): number | null {
  if (value === null || now === null) return null;
  const then = monthOf(value);
  const at = monthOf(now);
  return then === null || at === null ? null : at - then;
}

/** Months since the year 0; a year alone counts as its end, so that nothing of the same year is long ago. */
function monthOf(value: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(value);
  if (match === null || value.includes('/')) return null;
  return Number(match[1]) * 12 + (match[2] === undefined ? 12 : Number(match[2]));
}
