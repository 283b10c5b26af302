import type { Span } from '../../../text/span.ts';
import type { Place } from './clause-walker.ts';
import type { Pronoun } from './find-pronouns.ts';
import type { Referent } from './group-namings.ts';
import type { Speaking } from './speaker-cursor.ts';

/** How a naming or a pronoun stands in its sentence. */
export interface Standing {
  readonly span: Span;
  readonly place: Place;
  /** First in its clause of those who can act. */
  readonly isSubject: boolean;
  /** 王某【的】. */
  readonly isOwner: boolean;
  /** Right after a verb or a preposition that takes an object. */
  readonly isObject: boolean;
  /** Part of a longer naming, or in brackets. */
  readonly isInside: boolean;
  /** Brought in here: 一名男子. */
  readonly isNew: boolean;
  /** Number of the quotation that it stands in; -1 for none. */
  readonly quotation: number;
  /** The pronoun, '' for a naming. */
  readonly pronoun: string;
}

/** One place where a referent is named, or where a pronoun stands for it. */
export interface Occurrence {
  readonly referent: Referent;
  readonly standing: Standing;
}

/** A pronoun with what its place tells. */
export interface PlacedPronoun {
  readonly pronoun: Pronoun;
  readonly standing: Standing;
  readonly speaking: Speaking;
  /** Who acts on it and so is not meant: 【王某】为他买票. */
  readonly boundTo: Referent | null;
}
