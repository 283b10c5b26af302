import { dampCount } from '../../text/similarity.ts';
import type { Imprint } from './imprint.ts';

/** Term numbers, ascending, with weights above 0 whose squares add up to 1. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/**
 * A report is compared by its heaviest terms: enough for its topic, and a bound on memory. Other bounds were not
 * tried.
 */
const MOST_TERMS = 80;

/** Weighs the terms of an imprint by rarity. `rarity` and `rank` are by term number; ties go by rank. */
export function imprintToVector(imprint: Imprint, rarity: Float64Array, rank: Int32Array): TermVector {
  const weighed = Array.from(imprint.terms, (term, index) => ({
    term: rank[term]!,
    weight: dampCount(imprint.counts[index]!) * rarity[term]!,
  }));
  weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = weighed.slice(0, MOST_TERMS);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  kept.sort((a, b) => a.term - b.term);
  return {
    terms: Int32Array.from(kept, ({ term }) => term),
    weights: Float64Array.from(kept, ({ weight }) => weight / length),
  };
}

/** The cosine of two vectors of unit length, 0 to 1. */
export function dotOf(a: TermVector, b: TermVector): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
