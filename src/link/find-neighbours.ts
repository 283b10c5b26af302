import type { TermVector } from './term-vector.ts';

/** Two reports, by index, the lower first. */
export type Pair = readonly [a: number, b: number];

/** Neighbours a report brings along, which bounds the pairs to compare. Other bounds were not tried. */
const MOST_NEIGHBOURS = 20;
/** Terms that are looked up: the heaviest ones. */
const MOST_LOOKUPS = 25;
/** A term of more reports than this finds too many; it still counts once a pair is found by rarer ones. */
const MOST_POSTINGS = 3000;
/** Under this, two reports share a word or two of many. */
const LEAST_SIMILARITY = 0.03;

/**
 * Pairs of reports worth comparing: each with those that share its heaviest terms. An inverted index finds
 * them, so that the work grows with the reports that share a rare term, not with all pairs.
 */
export function findNeighbours(vectors: readonly TermVector[]): Pair[] {
  const postingsByTerm = indexTerms(vectors);
  const sums = new Float64Array(vectors.length);
  const seen = new Set<number>();
  for (const [index, vector] of vectors.entries()) {
    const touched: number[] = [];
    for (const position of heaviest(vector)) {
      const postings = postingsByTerm.get(vector.terms[position]!)!;
      if (postings.reports.length > MOST_POSTINGS) continue;
      for (const [at, other] of postings.reports.entries()) {
        if (other === index) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += vector.weights[position]! * postings.weights[at]!;
      }
    }
    const near = touched
      .filter((other) => sums[other]! > LEAST_SIMILARITY)
      .sort((a, b) => sums[b]! - sums[a]! || a - b)
      .slice(0, MOST_NEIGHBOURS);
    for (const other of near) seen.add(Math.min(index, other) * vectors.length + Math.max(index, other));
    for (const other of touched) sums[other] = 0;
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / vectors.length), key % vectors.length] as const);
}

interface Postings {
  readonly reports: number[];
  readonly weights: number[];
}

function indexTerms(vectors: readonly TermVector[]): Map<number, Postings> {
  const postingsByTerm = new Map<number, Postings>();
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (const [position, term] of terms.entries()) {
      let postings = postingsByTerm.get(term);
      if (postings === undefined) {
        postings = { reports: [], weights: [] };
        postingsByTerm.set(term, postings);
      }
      postings.reports.push(index);
      postings.weights.push(weights[position]!);
    }
  }
  return postingsByTerm;
}

/** Positions of the heaviest terms of a vector. */
function heaviest({ weights }: TermVector): number[] {
  return Array.from(weights.keys())
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, MOST_LOOKUPS);
}
