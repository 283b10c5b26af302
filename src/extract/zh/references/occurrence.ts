import type { Span } from '../../../text/span.ts';
import type { Place } from './clause-walker.ts';
import type { Referent } from './group-namings.ts';

/** One place where a referent is named, or where a pronoun stands for it. */
export interface Occurrence extends Span {
  readonly referent: Referent;
  readonly place: Place;
  readonly isSubject: boolean;
  readonly isOwner: boolean;
  readonly isInside: boolean;
  readonly isSpeaker: boolean;
  /** Brought in here: 一名男子. */
  readonly isNew: boolean;
  /** Number of the quotation that it stands in; -1 for none. */
  readonly quotation: number;
  /** The pronoun, '' for a naming. */
  readonly pronoun: string;
}

/** A pronoun with what its place tells. */
export interface PlacedPronoun extends Span {
  readonly word: string;
  readonly place: Place;
  readonly isSubject: boolean;
  /** Who acts on it and so is not meant: 【王某】为他买票. */
  readonly boundTo: Referent | null;
  /** What it stands in is somebody's opinion, which is mostly about others: 居民认为他…. */
  readonly isOpinion: boolean;
  readonly isOwner: boolean;
  readonly quotation: number;
  /** Who is reported to say the words that it stands in. */
  readonly speaker: Referent | null;
}
