import type { NameParts } from './name-parts.ts';

/** A place that names somebody. */
export interface NamedAt {
  readonly name: NameParts;
  /** The report in whose text or byline it stands. */
  readonly report: string;
  /** Where the text says it; null for a byline, and for who decided. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /**
   * Where it comes from. A `mention` is what rules took for a person, who may be a place after all; a `label` is the
   * name that a chat shows; a `credit` is a byline, or who decided something; a `frame` is where a name stands as a rule: a
   * greeting, a signature; a `pet-name` is a child's in what a parent is called: 豆豆 in 豆豆妈.
   */
  readonly from: 'mention' | 'label' | 'credit' | 'net-name' | 'frame' | 'pet-name';
}
