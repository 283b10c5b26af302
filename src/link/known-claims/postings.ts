/** How soon repeats stop counting, and how much long claims lose: usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** How soon repeats in the query stop counting: a post says the same word three times. */
const K3 = 0.5;

/** Which claim holds which term how often, for BM25. Terms and claims are numbers from 0. */
export interface Postings {
  /** Number of claims that hold a term. */
  readonly counts: Uint32Array;
  /** Adds each claim's BM25 of the query's terms to `into`. Query terms by their number of occurrences. */
  readonly addScores: (
    query: ReadonlyMap<number, number>,
    rarity: ArrayLike<number>,
    into: Float64Array,
  ) => void;
}

/** `documents`: the terms of each claim, repeats kept. Linear in their number. */
export function createPostings(documents: readonly Uint32Array[], terms: number): Postings {
  const { counts, starts, claims, repeats } = invert(documents, terms);
  const total = documents.reduce((sum, { length }) => sum + length, 0);
  const mean = total / Math.max(1, documents.length) || 1;
  const slack = Float64Array.from(documents, ({ length }) => K1 * (1 - B + (B * length) / mean));
  // What each holding is worth does not hang on the query.
  const worths = new Float32Array(claims.length);
  for (let at = 0; at < worths.length; at++)
    worths[at] = (repeats[at]! * (K1 + 1)) / (repeats[at]! + slack[claims[at]!]!);
  return {
    counts,
    addScores: (query, rarity, into) => {
      for (const [term, times] of query) {
        const weight = (rarity[term]! * times * (K3 + 1)) / (times + K3);
        const end = starts[term + 1]!;
        for (let at = starts[term]!; at < end; at++) into[claims[at]!]! += weight * worths[at]!;
      }
    },
  };
}

/** By term, the claims that hold it one after the other, and how often each does. */
function invert(documents: readonly Uint32Array[], terms: number) {
  const last = new Int32Array(terms).fill(-1);
  const counts = new Uint32Array(terms);
  for (const [claim, document] of documents.entries()) {
    for (const term of document) {
      if (last[term] !== claim) counts[term]!++;
      last[term] = claim;
    }
  }
  const starts = new Uint32Array(terms + 1);
  for (let term = 0; term < terms; term++) starts[term + 1] = starts[term]! + counts[term]!;
  const next = starts.slice(0, terms);
  const claims = new Uint32Array(starts[terms]!);
  const repeats = new Uint16Array(starts[terms]!);
  last.fill(-1);
  for (const [claim, document] of documents.entries()) {
    for (const term of document) {
      if (last[term] !== claim) claims[next[term]!++] = claim;
      const at = next[term]! - 1;
      if (repeats[at]! < 0xffff) repeats[at]!++;
      last[term] = claim;
    }
  }
  return { counts, starts, claims, repeats };
}
