/** How soon repeats stop counting, and how much long claims lose: usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** How soon repeats in the query stop counting: a post says the same word three times. */
const K3 = 0.5;

/** The terms of one claim after another, repeats kept. Terms are numbers from 0. */
export interface Documents {
  readonly terms: Uint32Array;
  /** By claim, where its terms end. */
  readonly ends: Uint32Array;
}

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

/** `size`: how many terms there are. Linear in the number of terms. */
export function createPostings(documents: Documents, size: number): Postings {
  const { counts, starts, claims, repeats } = invert(documents, size);
  const { ends } = documents;
  const mean = documents.terms.length / Math.max(1, ends.length) || 1;
  const lengths = ends.map((end, claim) => end - (claim === 0 ? 0 : ends[claim - 1]!));
  const slacks = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  // What each holding is worth does not hang on the query.
  const worths = new Float32Array(claims.length);
  for (let at = 0; at < worths.length; at++)
    worths[at] = (repeats[at]! * (K1 + 1)) / (repeats[at]! + slacks[claims[at]!]!);
  return {
    counts,
    addScores: (query, rarity, into) => {
      for (const [term, times] of query) {
        const weight = (rarity[term]! * times * (K3 + 1)) / (times + K3);
        addWorths(weight, claims, worths, starts[term]!, starts[term + 1]!, into);
      }
    },
  };
}

/** The innermost loop of a search. */
function addWorths(
  weight: number,
  claims: Uint32Array,
  worths: Float32Array,
  start: number,
  end: number,
  into: Float64Array,
): void {
  for (let at = start; at < end; at++) into[claims[at]!]! += weight * worths[at]!;
}

/** By term, the claims that hold it one after the other, and how often each does. */
function invert({ terms, ends }: Documents, size: number) {
  const last = new Int32Array(size).fill(-1);
  const counts = new Uint32Array(size);
  for (let claim = 0, at = 0; claim < ends.length; claim++) {
    for (const end = ends[claim]!; at < end; at++) {
      const term = terms[at]!;
      if (last[term] !== claim) counts[term]!++;
      last[term] = claim;
    }
  }
  const starts = new Uint32Array(size + 1);
  for (let term = 0; term < size; term++) starts[term + 1] = starts[term]! + counts[term]!;
  const next = starts.slice(0, size);
  const claims = new Uint32Array(starts[size]!);
  const repeats = new Uint16Array(starts[size]!);
  last.fill(-1);
  for (let claim = 0, at = 0; claim < ends.length; claim++) {
    for (const end = ends[claim]!; at < end; at++) {
      const term = terms[at]!;
      if (last[term] !== claim) claims[next[term]!++] = claim;
      const place = next[term]! - 1;
      if (repeats[place]! < 0xffff) repeats[place]!++;
      last[term] = claim;
    }
  }
  return { counts, starts, claims, repeats };
}
