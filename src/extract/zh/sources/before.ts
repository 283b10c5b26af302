import type { Span } from '../../../text/span.ts';

/** What the words between a clause's beginning and its cue tell of who speaks. Made by the functions below, so that all are of one shape to the compiler. */
export interface Before {
  /** undefined where they name nobody who can speak. */
  readonly subject: Span | undefined;
  /** True where nothing but openings, adverbs, times, 对记者 or 在微博上 stands there. */
  readonly isOpen: boolean;
  /** True where somebody is made to do it: 这让居民（感叹）. */
  readonly isCaused: boolean;
  /** What stands before 被 and its noun: 【大桥开裂】被晚报（曝光）; undefined elsewhere. */
  readonly patient: Span | undefined;
}

/** Whose subject stands elsewhere. */
export const OPEN: Before = { subject: undefined, isOpen: true, isCaused: false, patient: undefined };

export function spokenBy(subject: Span | undefined, patient: Span | undefined = undefined): Before {
  return { subject, isOpen: false, isCaused: false, patient };
}

export function madeTo(subject: Span | undefined): Before {
  return { subject, isOpen: false, isCaused: true, patient: undefined };
}

/** The same with another subject. */
export function withSubject({ isOpen, isCaused, patient }: Before, subject: Span | undefined): Before {
  return { subject, isOpen, isCaused, patient };
}
