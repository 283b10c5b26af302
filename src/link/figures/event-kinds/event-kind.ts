import type { Dimension } from '../figure.ts';

/** What happened to, or was done with, what a figure counts or measures. */
export interface EventKind {
  readonly id: string;
  /** Of figures of which dimensions it may be told. */
  readonly of: readonly Dimension[];
  /** Whether the count only rises as days go by, so that a higher one later is mostly a newer one. */
  readonly grows: boolean;
  /** Whether words of many matters are of this kind, so that it says little: 用了, "found". */
  readonly isWide?: true;
  readonly zh: EventWords;
  readonly en: EventWords;
}

/** The words of a clause that tell of such an event, and the clause that they were made for. */
export interface EventWords {
  readonly example: string;
  readonly words: RegExp;
}
