import { compareSketches } from '../text/minhash.ts';
import { isPublishedBefore } from './compare-published.ts';
import type { Copy } from './find-copies.ts';
import type { Imprint } from './imprint.ts';
import { createPartition, type Partition } from './partition.ts';

/** Under this, two texts share no more than names and a stock phrase. */
const MOST_SHARED_BY_STRANGERS = 0.2;

/** Groups reports that are copies of one another: each group is one origin. */
export function linkOrigins(imprints: readonly Imprint[], copies: readonly Copy[]): Partition {
  const partition = createPartition(imprints.length);
  const roundups = findRoundups(imprints, copies);
  for (const copy of copies) {
    if (copy.kind === 'cut' && roundups.has(longerOf(imprints, copy))) continue;
    partition.join(copy.a, copy.b);
  }
  return partition;
}

/**
 * Reports that put several others together (综合报道): they hold two texts which have nothing in common and came
 * earlier. Their parts stay origins of their own; a first report with two different cuts of it is none.
 */
function findRoundups(imprints: readonly Imprint[], copies: readonly Copy[]): Set<number> {
  const partsByWhole = new Map<number, number[]>();
  for (const copy of copies) {
    if (copy.kind !== 'cut') continue;
    const whole = longerOf(imprints, copy);
    partsByWhole.set(whole, [...(partsByWhole.get(whole) ?? []), whole === copy.a ? copy.b : copy.a]);
  }
  const roundups = new Set<number>();
  for (const [whole, parts] of partsByWhole) {
    const earlier = parts
      .filter((part) => isPublishedBefore(imprints[part]!, imprints[whole]!))
      .slice(0, MOST_PARTS);
    if (earlier.some((a) => earlier.some((b) => a < b && areStrangers(imprints[a]!, imprints[b]!)))) {
      roundups.add(whole);
    }
  }
  return roundups;
}

/** Two strangers are enough, and they show among the first few parts. */
const MOST_PARTS = 20;

function longerOf(imprints: readonly Imprint[], { a, b }: Copy): number {
  return imprints[a]!.sketch.length >= imprints[b]!.sketch.length ? a : b;
}

function areStrangers(a: Imprint, b: Imprint): boolean {
  const { ofFirst, ofSecond } = compareSketches(a.sketch, b.sketch);
  return Math.max(ofFirst, ofSecond) < MOST_SHARED_BY_STRANGERS;
}
