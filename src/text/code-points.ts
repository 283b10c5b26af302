import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/**
 * Goes between UTF-16 offsets (this program) and code-point offsets (W3C TextPositionSelector, Python).
 * Where a text holds no surrogate pair the two are the same and nothing is computed.
 */
export interface CodePointMap {
  toCodePoints(span: Span): Span;
  toUtf16(span: Span): Span;
}

const SAME: CodePointMap = { toCodePoints: (span) => span, toUtf16: (span) => span };

/** A RangeError is thrown by the map for an offset that lies outside the text. */
export function createCodePointMap(text: string): CodePointMap {
  const pairs = findPairs(text);
  if (pairs.length === 0) return SAME;
  // pairs[i] is the UTF-16 offset of the i-th pair; in code points it begins at pairs[i] - i.
  const toCodePoint = (offset: number) =>
    offset - partitionPoint(pairs.length, (index) => pairs[index]! < offset);
  const toUnit = (point: number) =>
    point + partitionPoint(pairs.length, (index) => pairs[index]! - index < point);
  return {
    toCodePoints: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }),
    toUtf16: ({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }),
  };
}

function findPairs(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) found.push(match.index);
  return found;
}
