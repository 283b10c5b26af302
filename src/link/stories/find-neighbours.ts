import { createHeaviest } from './heaviest.ts';
import type { TermVector } from './term-vector.ts';

/** Two reports, by index, the lower first. */
export type Pair = readonly [a: number, b: number];

/** Neighbours a report brings along, which bounds the pairs to compare. Other bounds were not tried. */
const MOST_NEIGHBOURS = 20;
/** Terms that are looked up: the heaviest ones. */
const MOST_LOOKUPS = 25;
/** A term of more reports than this finds too many; it still counts once a pair is found by rarer ones. */
const MOST_POSTINGS = 3000;
/** Under this, two reports share a word or two of many; no set changes between 0.03 and 0.1. */
const LEAST_SIMILARITY = 0.1;

/**
 * Pairs of reports worth comparing: each with those that share its heaviest terms. An inverted index finds
 * them, so that the work grows with the reports that share a rare term, not with all pairs.
 */
export function findNeighbours(vectors: readonly TermVector[]): Pair[] {
  const { starts, reports, weights } = indexTerms(vectors);
  const sums = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  const seen = new Set<number>();
  const near = createHeaviest(MOST_NEIGHBOURS);
  const heavy = createHeaviest(MOST_LOOKUPS);
  for (const [index, vector] of vectors.entries()) {
    let met = 0;
    for (let at = 0; at < vector.weights.length; at++) heavy.put(at, vector.weights[at]!);
    for (const position of heavy.take()) {
      const [start, end] = [starts[vector.terms[position]!]!, starts[vector.terms[position]! + 1]!];
      if (end - start > MOST_POSTINGS) continue;
      const weight = vector.weights[position]!;
      for (let at = start; at < end; at++) {
        const other = reports[at]!;
        if (sums[other] === 0) touched[met++] = other;
        sums[other]! += weight * weights[at]!;
      }
    }
    for (let at = 0; at < met; at++) {
      const other = touched[at]!;
      if (other !== index && sums[other]! > LEAST_SIMILARITY) near.put(other, sums[other]!);
      sums[other] = 0;
    }
    for (const other of near.take())
      seen.add(Math.min(index, other) * vectors.length + Math.max(index, other));
  }
  return Array.from(Float64Array.from(seen).sort(), (key) => [
    Math.floor(key / vectors.length),
    key % vectors.length,
  ]);
}

/** For each term the reports that have it, from `starts[term]` to `starts[term + 1]`, and its weights there. */
interface Postings {
  readonly starts: Int32Array;
  readonly reports: Int32Array;
  readonly weights: Float64Array;
}

function indexTerms(vectors: readonly TermVector[]): Postings {
  let last = -1;
  let size = 0;
  for (const { terms } of vectors) {
    last = Math.max(last, terms.at(-1) ?? -1);
    size += terms.length;
  }
  const starts = new Int32Array(last + 2);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1]!++;
  for (let term = 0; term <= last; term++) starts[term + 1]! += starts[term]!;
  const ends = starts.slice();
  const reports = new Int32Array(size);
  const weights = new Float64Array(size);
  for (const [index, vector] of vectors.entries()) {
    for (let at = 0; at < vector.terms.length; at++) {
      const posting = ends[vector.terms[at]!]!++;
      reports[posting] = index;
      weights[posting] = vector.weights[at]!;
    }
  }
  return { starts, reports, weights };
}
