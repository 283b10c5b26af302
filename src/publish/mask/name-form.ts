import type { Person } from './person.ts';
import type { Presence } from './presence.ts';

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
