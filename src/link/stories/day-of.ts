/** The day of an ISO date or instant, in days since 1970; null for none, and for what cannot be read. */
export function dayOf(date: string | null): number | null {
  const day = Date.parse((date ?? '').slice(0, 10)) / 86_400_000;
  return Number.isNaN(day) ? null : day;
}
