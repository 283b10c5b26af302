/** Strings only: spans, sentences, quotations, times, language. Safe in a browser. */
export { type CodePointMap, createCodePointMap } from './code-points.ts';
export { findLanguage } from './language.ts';
export { findQuotations, type Quotation } from './quotations.ts';
export { splitSentences } from './sentences.ts';
export {
  compareSpans,
  contains,
  hullOf,
  isBoundary,
  isSpan,
  overlaps,
  type Span,
  sliceSpan,
  trimSpan,
} from './span.ts';
export { findTimes } from './times/find-times.ts';
