import type { ExactSpan } from '../model/dossier-document.ts';

/** A reason as dossier.json holds it. */
export interface GivenReason {
  readonly rule: string;
  readonly span: ExactSpan | null;
  readonly note?: string | undefined;
}

/** A derived record of a dossier: what it is, what it says, and the rules that made it. */
export interface DerivedRecord {
  readonly id: string;
  /** The list that holds it: `statements`, `mentions`, `references`, `incidents`, `timeline`, `conflicts` … */
  readonly kind: string;
  /** Each field that is words of a text or a word of ours, in the order of the schema. */
  readonly fields: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly reasons: readonly GivenReason[];
}
