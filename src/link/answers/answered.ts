import type { Stance } from '../../model/claim.ts';
import type { Proposition } from '../claims/proposition.ts';
import type { Way } from './answer.ts';
import type { Standpoint } from './standpoint.ts';

/** A claim by the clause that tells it, with what was answered to it. */
export interface Answered {
  readonly told: Proposition;
  readonly standpoint: Standpoint;
  /** Who else speaks to it, by words like its own. */
  readonly beside: readonly { readonly proposition: Proposition; readonly stance: Stance }[];
  /** By date. */
  readonly by: readonly {
    readonly proposition: Proposition;
    readonly way: Way;
    readonly rule: string;
    readonly standpoint: Standpoint;
  }[];
}
