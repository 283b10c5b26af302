import type { Voice } from './voice.ts';

/** How the appearances of one claim compare, by their words. */
export interface Comparison {
  /** How much one says what the claim's own words say, from 0 to 1. */
  likenessToClaim(voice: Voice): number;
  /** How much of the claim's own words one says, from 0 to 1. */
  coverage(voice: Voice): number;
  /** How much two say the same, from 0 to 1. */
  likeness(a: Voice, b: Voice): number;
  /** Whether what one says is not so is what the claim's own words say. */
  deniesClaim(voice: Voice): boolean;
}
