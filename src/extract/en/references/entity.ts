import type { Naming } from './naming.ts';
import type { Gender } from './person-nouns.ts';

/** A person, several or a body, as far as the report's wordings show them to be one. */
export interface Entity {
  readonly number: Naming['number'];
  gender: Gender;
  /** The wording that tells most: the longest name, else the first phrase. */
  fullest: Naming;
  namings: number;
  /** Natural logarithm of `namings`, when all are counted. */
  oftenNamed: number;
  readonly heads: Set<string>;
}
