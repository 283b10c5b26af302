import type { NameParts } from './name-parts.ts';

/** Somebody who is masked, with every name that is tied to them. */
export interface Person {
  readonly names: readonly NameParts[];
  /** The family name that the mask keeps; null for a name that begins with none. */
  readonly surname: string | null;
}
