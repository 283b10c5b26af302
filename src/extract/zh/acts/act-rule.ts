import type { Act, Speaker } from '../../../model/statement.ts';

/** Words of a statement's content and what they speak for or against. */
export interface ActRule {
  readonly id: string;
  /** Points for each act, added over all rules whose words stand in the content; each rule counts once. */
  readonly gives: Partial<Readonly<Record<Act, number>>>;
  readonly words: readonly string[];
  /**
   * Where the words must stand: `start`: first, but for adverbs and words for the speaker; `clause`: in the
   * first clause; `end`: last, but for closing marks; anywhere in the head where it is left out.
   */
  readonly at?: 'start' | 'clause' | 'end';
  /** Only for these speakers; all where it is left out. */
  readonly by?: readonly Speaker[];
  readonly example: string;
}

/** Those who speak for a body. */
export const BODIES: readonly Speaker[] = ['official', 'company'];
/** Those who speak for themselves. */
export const PEOPLE: readonly Speaker[] = ['party', 'public', 'unknown', 'expert'];
/** Everybody but records and media, who tell of others' words as facts. */
export const SPEAKING: readonly Speaker[] = [...BODIES, ...PEOPLE];
