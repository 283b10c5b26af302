import type { Act, Mode, Speaker } from '../../../model/statement.ts';

/** Points for acts; the act with the most is the statement's. */
export type ActPoints = Partial<Record<Act, number>>;

/** What speaks for or against an act: words of the content, the cue, or who speaks. */
export interface ActRule {
  readonly id: string;
  /** Added up over all rules that fire; a rule counts once, however many of its words stand there. */
  readonly gives: Readonly<ActPoints>;
  readonly example: string;
}

/** A rule that fires on words of the content. */
export interface ActWordRule extends ActRule {
  readonly words: readonly string[];
  /**
   * Where the words must stand: `start`: first, but for adverbs and words for the speaker; `clause`: in the
   * first clause; `end`: last, but for closing marks, of a single sentence; `last`: the same of several sentences,
   * word for word; anywhere in the head where it is left out.
   */
  readonly at?: 'start' | 'clause' | 'end' | 'last';
  /** Only for words told so; in both ways where it is left out. */
  readonly mode?: Mode;
  /** Only for these speakers; all where it is left out. */
  readonly by?: readonly Speaker[];
  /** Only where the content's head holds this, or does not; wherever where both are left out. */
  readonly beside?: RegExp;
  readonly unless?: RegExp;
}

/** Those who speak for a body. */
export const BODIES: readonly Speaker[] = ['official', 'company'];
/** Those who speak for themselves. */
export const PEOPLE: readonly Speaker[] = ['party', 'public', 'unknown', 'expert'];
/** All but records and media, which tell others' words as facts. */
export const SPEAKING: readonly Speaker[] = [...BODIES, ...PEOPLE];
