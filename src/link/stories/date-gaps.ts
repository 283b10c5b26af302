import { dayOf } from './day-of.ts';
import type { Merge } from './merge-queue.ts';

/**
 * For each merge, the days that lie between the publication of its two clusters: from the last report of the
 * earlier to the first of the later. 0 where they overlap, or where one has no date that can be read.
 */
export function dateGaps(published: readonly (string | null)[], merges: readonly Merge[]): number[] {
  const first: number[] = [];
  const last: number[] = [];
  for (const date of published) {
    const day = dayOf(date);
    first.push(day ?? Number.POSITIVE_INFINITY);
    last.push(day ?? Number.NEGATIVE_INFINITY);
  }
  return merges.map(({ a, b }) => {
    const gap = Math.max(first[a]! - last[b]!, first[b]! - last[a]!, 0);
    first.push(Math.min(first[a]!, first[b]!));
    last.push(Math.max(last[a]!, last[b]!));
    return Number.isFinite(gap) ? gap : 0;
  });
}
