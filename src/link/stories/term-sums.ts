import type { TermVector } from './term-vector.ts';

/** Summed vectors of clusters that grow by joining two. Clusters are numbered: the given ones first. */
export interface TermSums {
  /** Sums two up as a new one; the two are gone. */
  join(a: number, b: number, joined: number): void;
  /** The product of the cluster that was joined last and another. */
  product(other: number): number;
}

/** A sum while it grows: its terms in no order, in arrays of which the first `size` places count. */
interface Sum {
  readonly size: number;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The cluster that was joined last lies spread out by term, so that a product with it costs a look a term. */
export function createTermSums(vectors: readonly TermVector[]): TermSums {
  const sums: (Sum | undefined)[] = vectors.map(({ terms, weights }) => ({
    size: terms.length,
    terms,
    weights,
  }));
  const last = vectors.reduce((most, { terms }) => Math.max(most, terms.at(-1) ?? 0), 0);
  const spread = new Float64Array(last + 1);
  let lying: Sum | undefined;

  return {
    join(a, b, joined) {
      if (lying !== undefined) for (let at = 0; at < lying.size; at++) spread[lying.terms[at]!] = 0;
      const [first, second] = [sums[a]!, sums[b]!];
      const [large, small] = first.size >= second.size ? [first, second] : [second, first];
      for (let at = 0; at < large.size; at++) spread[large.terms[at]!] = large.weights[at]!;
      // A start's own arrays are not ours to write in, and are full.
      const isFull = large.size + small.size > large.terms.length;
      const terms = isFull ? copyOf(large.terms, new Int32Array(2 * (large.size + small.size))) : large.terms;
      const weights = isFull ? new Float64Array(terms.length) : large.weights;
      let size = large.size;
      for (let at = 0; at < small.size; at++) {
        const term = small.terms[at]!;
        if (spread[term] === 0) terms[size++] = term;
        spread[term]! += small.weights[at]!;
      }
      for (let at = 0; at < size; at++) weights[at] = spread[terms[at]!]!;
      lying = { size, terms, weights };
      sums[a] = undefined;
      sums[b] = undefined;
      sums[joined] = lying;
    },
    product(other) {
      const { size, terms, weights } = sums[other]!;
      let product = 0;
      for (let at = 0; at < size; at++) product += weights[at]! * spread[terms[at]!]!;
      return product;
    },
  };
}

function copyOf(from: Int32Array, to: Int32Array): Int32Array {
  to.set(from);
  return to;
}
