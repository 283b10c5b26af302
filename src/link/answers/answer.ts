import type { Weighed } from '../claims/likeness.ts';
import type { Telling } from './telling.ts';

/** How one telling answers another: that it is so, that it is not, that it is open, that it is taken back, what came of it. */
export const WAYS = ['yes', 'no', 'open', 'back', 'outcome'] as const;
export type Way = (typeof WAYS)[number];

export interface Answer {
  readonly told: Telling;
  /** The clause of it that is answered. */
  readonly clause: Weighed;
  readonly by: Telling;
  readonly way: Way;
  readonly rule: string;
  /** How much of the clause the answer has, 0 to 1. */
  readonly coverage: number;
}
