import type { Comparison } from './comparison.ts';
import type { Voice } from './voice.ts';

/** One voice with what it may speak to. */
export interface Said {
  readonly voice: Voice;
  /** By date, without opinions. */
  readonly earlier: readonly Voice[];
  /** The one whose words tell the claim. */
  readonly told: Voice;
  readonly comparison: Comparison;
}
