import type { Pair } from './find-neighbours.ts';
import { createMergeQueue, type Merge } from './merge-queue.ts';
import { createTermSums } from './term-sums.ts';
import { dotOf, type TermVector } from './term-vector.ts';

/** What linkage begins with: a report, or a group of them by the sum of its vectors. */
export interface Start {
  readonly size: number;
  readonly vector: TermVector;
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
  const most = 2 * starts.length;
  const sizes = new Int32Array(most);
  // The sum of the vectors of each cluster gives its average similarity to another in one product.
  const sums = createTermSums(starts.map(({ vector }) => vector));
  // Sum of the similarities of all pairs of a cluster's reports, each with itself too.
  const within = new Float64Array(most);
  const isMerged = new Uint8Array(most);
  for (const [index, { size, vector }] of starts.entries()) {
    sizes[index] = size;
    within[index] = dotOf(vector, vector);
  }
  // The average similarity of a cluster's reports, each with itself too.
  const closenessOf = (cluster: number): number => within[cluster]! / sizes[cluster]! ** 2 || 1;

  const links = createLinks(most);
  const queue = createMergeQueue();
  const offer = (a: number, b: number, across: number): void => {
    const average = across / (sizes[a]! * sizes[b]!);
    const similarity =
      looseness === 0 ? average : average / (closenessOf(a) * closenessOf(b)) ** (looseness / 2);
    // Clusters that are not alike enough grow no likelier by a third that is: what joins them is near that one.
    if (similarity < least) return;
    links.put(a, b, across);
    queue.put(a, b, similarity);
  };
  for (const [a, b] of pairs) offer(a, b, dotOf(starts[a]!.vector, starts[b]!.vector));

  const merges: Merge[] = [];
  // By cluster, while two are joined: what the sum of similarities to each of the two is; 0 for none.
  const toA = new Float64Array(most);
  const toB = new Float64Array(most);
  for (let merge = queue.take(); merge !== undefined; merge = queue.take()) {
    const { a, b } = merge;
    // A pair that was put in before one of the two became part of another.
    if (isMerged[a] || isMerged[b]) continue;
    const number = starts.length + merges.length;
    merges.push(merge);
    isMerged[a] = 1;
    isMerged[b] = 1;
    sizes[number] = sizes[a]! + sizes[b]!;
    within[number] = within[a]! + within[b]! + 2 * links.across(a, b);
    sums.join(a, b, number);
    const near: number[] = [];
    links.each(a, (other, across) => {
      if (isMerged[other]) return;
      toA[other] = across;
      near.push(other);
    });
    links.each(b, (other, across) => {
      if (isMerged[other]) return;
      toB[other] = across;
      if (toA[other] === 0) near.push(other);
    });
    for (const other of near) {
      const [first, second] = [toA[other]!, toB[other]!];
      toA[other] = 0;
      toB[other] = 0;
      offer(other, number, first !== 0 && second !== 0 ? first + second : sums.product(other));
    }
  }
  return merges;
}

/** Between clusters the sum of the similarities of all pairs of reports across the two, in one list for each. */
interface Links {
  put(a: number, b: number, across: number): void;
  across(a: number, b: number): number;
  each(cluster: number, visit: (other: number, across: number) => void): void;
}

function createLinks(clusters: number): Links {
  const newest = new Int32Array(clusters).fill(-1);
  // A link of a to b is entry 2n, that of b to a 2n + 1; both have their sum at n.
  const others: number[] = [];
  const older: number[] = [];
  const sums: number[] = [];
  const put = (from: number, to: number): void => {
    older.push(newest[from]!);
    newest[from] = others.push(to) - 1;
  };
  return {
    put(a, b, across) {
      put(a, b);
      put(b, a);
      sums.push(across);
    },
    across(a, b) {
      let at = newest[a]!;
      while (others[at] !== b) at = older[at]!;
      return sums[at >> 1]!;
    },
    each(cluster, visit) {
      for (let at = newest[cluster]!; at >= 0; at = older[at]!) visit(others[at]!, sums[at >> 1]!);
    },
  };
}
