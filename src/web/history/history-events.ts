import type { AddressHistory, Version } from '../../model/address-history.ts';
import type { Attempt } from '../../model/attempt.ts';

/** One time that an address was asked: with the version that it answered, or the attempt that gave nothing. */
export type HistoryEvent =
  | { readonly when: string; readonly version: Version; readonly attempt: null }
  | { readonly when: string; readonly version: null; readonly attempt: Attempt };

/** All that became of an address, the earliest first. */
export function historyEvents({ versions, attempts = [] }: AddressHistory): HistoryEvent[] {
  return [
    ...versions.map((version) => ({ when: version.captured, version, attempt: null })),
    ...attempts.map((attempt) => ({ when: attempt.attempted, version: null, attempt })),
  ].sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? -1 : 1));
}
