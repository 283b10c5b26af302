import type { Pair } from './find-neighbours.ts';
import { createMergeQueue, type Merge } from './merge-queue.ts';
import { dotOf, type TermVector } from './term-vector.ts';

/** A group while it grows. The sum of its vectors gives its average similarity to another in one product. */
interface Cluster {
  readonly size: number;
  /** Of a report alone its vector, which is quicker to multiply than a sum; null once it has merged. */
  readonly vector: TermVector | null;
  readonly sum: Map<number, number>;
  /** Cluster → sum of the similarities of all pairs of reports across the two. */
  readonly near: Map<number, number>;
}

/**
 * Average linkage (UPGMA, Sokal and Michener 1958) over the pairs that were found worth comparing: again and
 * again the two clusters whose reports are most alike on average become one, down to `least`.
 *
 * Clusters are numbered: the reports first, in their order, then each merge. Averages are exact, since the sum
 * of all cosines across two clusters is the product of their summed vectors; only clusters that no pair
 * joins are never compared. The merges come in order; their similarities need not fall from one to the next.
 */
export function linkByAverage(
  vectors: readonly TermVector[],
  pairs: readonly Pair[],
  least: number,
): Merge[] {
  const clusters = new Map<number, Cluster>(
    vectors.map((vector, index) => [index, { size: 1, vector, sum: new Map(), near: new Map() }]),
  );
  const queue = createMergeQueue();
  for (const [a, b] of pairs) {
    const similarity = dotOf(vectors[a]!, vectors[b]!);
    clusters.get(a)!.near.set(b, similarity);
    clusters.get(b)!.near.set(a, similarity);
    queue.put({ a, b, similarity });
  }

  const merges: Merge[] = [];
  for (let merge = queue.take(); merge !== undefined && merge.similarity >= least; merge = queue.take()) {
    const a = clusters.get(merge.a);
    const b = clusters.get(merge.b);
    // A pair that was put in before one of the two became part of another.
    if (a === undefined || b === undefined) continue;
    clusters.delete(merge.a);
    clusters.delete(merge.b);
    const number = vectors.length + merges.length;
    const joined: Cluster = { size: a.size + b.size, vector: null, sum: addSums(a, b), near: new Map() };
    clusters.set(number, joined);
    merges.push(merge);
    for (const other of new Set([...a.near.keys(), ...b.near.keys()])) {
      const cluster = clusters.get(other);
      if (cluster === undefined) continue;
      const toA = a.near.get(other);
      const toB = b.near.get(other);
      const across = toA !== undefined && toB !== undefined ? toA + toB : productOf(joined.sum, cluster);
      joined.near.set(other, across);
      cluster.near.delete(merge.a);
      cluster.near.delete(merge.b);
      cluster.near.set(number, across);
      const similarity = across / (joined.size * cluster.size);
      if (similarity >= least) queue.put({ a: other, b: number, similarity });
    }
  }
  return merges;
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
