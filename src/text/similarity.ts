import { termRarity } from './term-rarity.ts';
import { textToTerms } from './terms.ts';

/**
 * How much two texts speak of the same, 0 to 1: the cosine of their terms, each weighed by its rarity.
 * 0 where one has no terms. Its test shows what pairs come out at.
 */
export function similarity(a: string, b: string): number {
  return cosine(weighTerms(textToTerms(a)), weighTerms(textToTerms(b)));
}

/** Terms by weight: rarity times the damped count, scaled so that the squares add up to 1. */
export function weighTerms(terms: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  let squares = 0;
  for (const [term, count] of weights) {
    const weight = dampCount(count) * termRarity(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/** A word that stands there ten times is not ten times the topic: 1, 1.7, 2.1, … (Salton and Buckley 1988). */
export function dampCount(count: number): number {
  return 1 + Math.log(count);
}

/** The cosine of two lists of unit length. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return Math.min(1, sum);
}
