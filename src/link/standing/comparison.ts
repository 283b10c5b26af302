import type { Voice } from './voice.ts';

/** How the appearances of one claim compare, by their words. */
export interface Comparison {
  /** How much two say the same, from 0 to 1. */
  likeness(a: Voice, b: Voice): number;
  /** Whether what one says is not so is what the other says. */
  contradicts(denial: Voice, claim: Voice): boolean;
}
