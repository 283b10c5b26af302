import type { Problem } from '../../model/verification.ts';

/** What a report lacks for what a dossier says of it. */
export interface Lack {
  readonly problem: Problem;
  readonly message: string;
}
