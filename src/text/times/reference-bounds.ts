import { type Civil, fromSeconds } from './civil.ts';
import { endOf, formatTime, type IsoPrefix, type IsoTime, parseIsoPrefix, startOf } from './iso-prefix.ts';

/** The first and the last second that a reference may mean: one second, a day, or a whole year. */
export interface ReferenceBounds {
  readonly first: Civil;
  readonly last: Civil;
}

/** Null where there is no reference or it is no ISO prefix; an interval is none. */
export function createReferenceBounds(reference: string | null): ReferenceBounds | null {
  const prefix = reference === null ? undefined : parseIsoPrefix(reference);
  if (prefix === undefined) return null;
  return { first: fromSeconds(startOf(prefix)), last: fromSeconds(endOf(prefix) - 1) };
}

export function createCivil(prefix: IsoPrefix): Civil {
  return fromSeconds(startOf(prefix));
}

/**
 * What holds wherever in the reference we stand, as text; null where it depends. Published in 2023, 今年2月 is
 * 2023-02, but 昨天 could be any day.
 */
export function agreeOn(
  bounds: ReferenceBounds,
  resolve: (reference: Civil) => IsoTime | null,
): string | null {
  const [first, last] = [resolve(bounds.first), resolve(bounds.last)];
  if (first === null || last === null) return null;
  const value = formatTime(first);
  return value === formatTime(last) ? value : null;
}
