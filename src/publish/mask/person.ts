import type { NameParts } from './name-parts.ts';
import type { Presence } from './presence.ts';

/** Somebody who is masked, with every name that is tied to them. */
export interface Person {
  readonly names: readonly NameParts[];
  /** The family name that the mask keeps; null for a name that begins with none. */
  readonly surname: string | null;
}

/** A way in which a person is named, and is looked for everywhere. */
export interface NameForm {
  /** Who is named so in a text; null where it leaves that open. */
  readonly ownerIn: (presence: Presence) => Person | null;
  /** Whether it is a full name, which is one person's in every text. */
  readonly isFull: boolean;
  readonly parts: readonly string[];
  readonly script: 'han' | 'latin';
  /** Looked for with capitals only: Brown, and not brown; Ma Li, and not Mali. */
  readonly needsCapital: boolean;
}
