import { compareSketches } from '../../text/sketch.ts';
import type { Imprint } from '../stories/imprint.ts';
import { createPartition, type Partition } from '../stories/partition.ts';
import { isPublishedBefore } from './compare-published.ts';
import type { Copy } from './find-copies.ts';

/** Under this, two texts share no more than names and a stock phrase. */
const MOST_SHARED_BY_STRANGERS = 0.2;
/** Less of a round-up than this is a quotation in it. */
const LEAST_PART_OF_ROUNDUP = 0.12;
/** Two strangers are enough, and they show among the first few parts. */
const MOST_PARTS = 20;

/** Groups reports that are copies of one another: each group is one origin. */
export function linkOrigins(imprints: readonly Imprint[], copies: readonly Copy[]): Partition {
  const partition = createPartition(imprints.length);
  const roundups = findRoundups(imprints, copies);
  for (const copy of copies) {
    if (copy.kind === 'part') continue;
    if (copy.kind === 'cut' && roundups.has(longerOf(imprints, copy))) continue;
    partition.join(copy.a, copy.b);
  }
  return partition;
}

/**
 * Reports that put several others together (综合报道): they hold passages of two texts which have nothing in common
 * and came earlier. Their parts stay origins of their own; a first report with two different cuts of it is none.
 */
function findRoundups(imprints: readonly Imprint[], copies: readonly Copy[]): Set<number> {
  const partsByWhole = new Map<number, number[]>();
  const addPart = (whole: number, part: number): void => {
    const parts = partsByWhole.get(whole);
    if (parts === undefined) partsByWhole.set(whole, [part]);
    else if (parts.length < MOST_PARTS) parts.push(part);
  };
  for (const { a, b, kind, ofFirst, ofSecond } of copies) {
    if (kind !== 'cut' && kind !== 'part') continue;
    if (ofFirst >= LEAST_PART_OF_ROUNDUP && isPublishedBefore(imprints[b]!, imprints[a]!)) addPart(a, b);
    if (ofSecond >= LEAST_PART_OF_ROUNDUP && isPublishedBefore(imprints[a]!, imprints[b]!)) addPart(b, a);
  }
  const roundups = new Set<number>();
  for (const [whole, parts] of partsByWhole) {
    if (parts.some((a) => parts.some((b) => a < b && areStrangers(imprints[a]!, imprints[b]!))))
      roundups.add(whole);
  }
  return roundups;
}

function longerOf(imprints: readonly Imprint[], { a, b }: Copy): number {
  return imprints[a]!.sketch.length >= imprints[b]!.sketch.length ? a : b;
}

function areStrangers(a: Imprint, b: Imprint): boolean {
  const { ofFirst, ofSecond } = compareSketches(a.sketch, b.sketch);
  return Math.max(ofFirst, ofSecond) < MOST_SHARED_BY_STRANGERS;
}
