import type { ComparedPair } from './compare-pair.ts';
import { BIAS, PAIR_WEIGHTS } from './pair-weights.ts';
import { SIGNS } from './signs.ts';

/** How likely two accounts contradict each other, 0 to 1: a logistic regression over SIGNS. */
export function weighPair(pair: ComparedPair): number {
  const sum = SIGNS.reduce((all, { name, of }) => all + of(pair) * (PAIR_WEIGHTS[name] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-sum));
}
