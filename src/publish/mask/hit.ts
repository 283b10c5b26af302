import type { MaskKind } from '../../model/mask.ts';
import type { Person } from './person.ts';

/** Where something to mask stands, in UTF-16 units of the original. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskKind;
  /** Who it is, and in which script it is written; null for a number. */
  readonly named: { readonly person: Person; readonly script: 'han' | 'latin' } | null;
}
