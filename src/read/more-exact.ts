import type { FoundField } from './found-field.ts';

/** A clock of midnight is mostly what a system writes where it has none: `2026-03-05 00:00:00`. */
const NO_CLOCK = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * The day of publication with its clock, where `found` gives only the day and one of `others` says more of that
 * same day; a page's `<meta>` often holds the day, and the line below the headline the minute. Where they
 * disagree `found` stands.
 */
export function toMoreExact(
  found: FoundField | null,
  others: () => readonly (FoundField | null)[],
): FoundField | null {
  if (found === null) return null;
  const day = found.value.replace(NO_CLOCK, '');
  if (day.includes('T')) return found;
  const exact = others()
    .filter((other) => other !== null)
    .find(
      ({ value }) =>
        value.startsWith(`${day}T`) && !NO_CLOCK.test(value) && !isSameInstant(value, found.value),
    );
  return exact ?? found;
}

/** Midnight in one zone is a clock in another. */
function isSameInstant(one: string, other: string): boolean {
  return one.length > 20 && other.length > 20 && Date.parse(one) === Date.parse(other);
}
