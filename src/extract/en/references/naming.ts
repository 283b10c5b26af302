import type { WordRange } from '../words/word-range.ts';
import type { Gender } from './person-nouns.ts';

/** Words that name a person, several persons or a body: a name with its title, or a phrase such as "a neighbour". */
export interface Naming extends WordRange {
  readonly number: 'one' | 'several' | 'body';
  readonly gender: Gender;
  /** Words of a person's name in lower case without titles; empty for a phrase. */
  readonly name: readonly string[];
  /** The noun that tells what the person is, lower case; null for a bare name. */
  readonly head: string | null;
  /** "the mayor", "this officer": may stand for somebody named before. */
  readonly definite: boolean;
}
