/** Days: what was less than half a year ago may be of the same affair. */
export const HALF_A_YEAR = 180;

/** Days from one published date to another, by what the pages say; null where one has none or only a month. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.length < 10 || to.length < 10) return null;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? null : days;
}
