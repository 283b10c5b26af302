import type { Pair } from './find-neighbours.ts';
import { createMergeQueue, type Merge } from './merge-queue.ts';
import { dotOf, type TermVector } from './term-vector.ts';

/** What linkage begins with: a report, or a group of them by the sum of its vectors. */
export interface Start {
  readonly size: number;
  readonly vector: TermVector;
}

/** A group while it grows. The sum of its vectors gives its average similarity to another in one product. */
interface Cluster {
  readonly size: number;
  /** Of a start its vector, which is quicker to multiply than a sum; null once it has merged. */
  readonly vector: TermVector | null;
  readonly sum: Map<number, number>;
  /** Sum of the similarities of all pairs of its reports, each with itself too. */
  readonly within: number;
  /** Cluster → sum of the similarities of all pairs of reports across the two. */
  readonly near: Map<number, number>;
}

/**
 * Average linkage (UPGMA, Sokal and Michener 1958) over the pairs that were found worth comparing: again and
 * again the two clusters whose reports are most alike on average become one, down to `least`.
 *
 * `looseness` of 0 to 1 says how far clusters whose own reports are little alike may be little alike to each
 * other: at 0 the plain average counts, at 1 the cosine of the two sums.
 *
 * Clusters are numbered: the starts first, in their order, then each merge. Averages are exact, since the sum
 * of all cosines across two clusters is the product of their summed vectors; only clusters that no pair
 * joins are never compared. The merges come in order; their similarities need not fall from one to the next.
 */
export function linkByAverage(
  starts: readonly Start[],
  pairs: readonly Pair[],
  least: number,
  looseness = 0,
): Merge[] {
  const clusters = new Map<number, Cluster>(
    starts.map(({ size, vector }, index) => [
      index,
      { size, vector, sum: new Map(), within: dotOf(vector, vector), near: new Map() },
    ]),
  );
  const queue = createMergeQueue();
  const offer = (a: number, b: number, across: number): void => {
    const [first, second] = [clusters.get(a)!, clusters.get(b)!];
    const average = across / (first.size * second.size);
    const similarity =
      looseness === 0 ? average : average / (closeness(first) * closeness(second)) ** (looseness / 2);
    // Clusters that are not alike enough grow no likelier by a third that is: what joins them is near that one.
    if (similarity < least) return;
    first.near.set(b, across);
    second.near.set(a, across);
    queue.put({ a, b, similarity });
  };
  for (const [a, b] of pairs) offer(a, b, dotOf(starts[a]!.vector, starts[b]!.vector));

  const merges: Merge[] = [];
  for (let merge = queue.take(); merge !== undefined; merge = queue.take()) {
    const a = clusters.get(merge.a);
    const b = clusters.get(merge.b);
    // A pair that was put in before one of the two became part of another.
    if (a === undefined || b === undefined) continue;
    clusters.delete(merge.a);
    clusters.delete(merge.b);
    const number = starts.length + merges.length;
    const joined: Cluster = {
      size: a.size + b.size,
      vector: null,
      sum: addSums(a, b),
      within: a.within + b.within + 2 * a.near.get(merge.b)!,
      near: new Map(),
    };
    clusters.set(number, joined);
    merges.push(merge);
    for (const other of new Set([...a.near.keys(), ...b.near.keys()])) {
      const cluster = clusters.get(other);
      if (cluster === undefined) continue;
      const toA = a.near.get(other);
      const toB = b.near.get(other);
      cluster.near.delete(merge.a);
      cluster.near.delete(merge.b);
      offer(
        other,
        number,
        toA !== undefined && toB !== undefined ? toA + toB : productOf(joined.sum, cluster),
      );
    }
  }
  return merges;
}

/** The average similarity of a cluster's reports, each with itself too. */
function closeness({ size, within }: Cluster): number {
  return within / (size * size) || 1;
}

/** Adds the smaller sum into the larger one, which its cluster no longer needs. */
function addSums(a: Cluster, b: Cluster): Map<number, number> {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  addVector(large.vector, large.sum);
  if (small.vector !== null) addVector(small.vector, large.sum);
  else for (const [term, weight] of small.sum) large.sum.set(term, (large.sum.get(term) ?? 0) + weight);
  return large.sum;
}

function addVector(vector: TermVector | null, into: Map<number, number>): void {
  if (vector === null) return;
  for (let at = 0; at < vector.terms.length; at++) {
    const term = vector.terms[at]!;
    into.set(term, (into.get(term) ?? 0) + vector.weights[at]!);
  }
}

function productOf(sum: ReadonlyMap<number, number>, { vector, sum: other }: Cluster): number {
  let product = 0;
  if (vector !== null) {
    for (let at = 0; at < vector.terms.length; at++) {
      product += vector.weights[at]! * (sum.get(vector.terms[at]!) ?? 0);
    }
    return product;
  }
  const [short, long] = sum.size <= other.size ? [sum, other] : [other, sum];
  for (const [term, weight] of short) product += weight * (long.get(term) ?? 0);
  return product;
}
