import type { Span } from './span.ts';

export interface Quotation extends Span {
  /** The words inside the outermost marks. */
  readonly inner: Span;
  /** False where the closing mark is missing and the quotation was taken to end with its paragraph. */
  readonly closed: boolean;
}

/**
 * Outermost quotations of a stretch of text, in order: “…”, "…", 「…」, 『…』, ‘…’, ``…''. Apostrophes are
 * not marks. Unbalanced and deeply nested marks never throw; linear in the length.
 */
export function findQuotations(text: string, within: Span): Quotation[] {
  throw new RangeError(`not written yet: ${text.length} ${within.start}`);
}
