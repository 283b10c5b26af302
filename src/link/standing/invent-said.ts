import type { Said } from './said.ts';
import type { Voice } from './voice.ts';

/** For tests: who speaks after those of `before`, whose first tells the claim; all are alike by `alike`. */
export function inventSaid(voice: Voice, before: readonly Voice[], alike = 1, contradicts = true): Said {
  const comparison = {
    likenessToClaim: () => alike,
    coverage: () => alike,
    likeness: () => alike,
    deniesClaim: () => contradicts,
  };
  return { voice, earlier: before, told: before[0] ?? voice, comparison };
}
