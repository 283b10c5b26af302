import type { Migration } from '../evidence/desk-format.ts';
import type { TornTail } from '../evidence/journal-file.ts';

/** What opening a desk did to it: its user is told. */
export type DeskNotice =
  /** An earlier run was cut off: what it left half-written was put aside. */
  | ({ readonly kind: 'torn' } & TornTail)
  /** It was of an older form. */
  | ({ readonly kind: 'migrated' } & Migration);

export type OnNotice = (notice: DeskNotice) => void;
