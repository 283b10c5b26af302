/**
 * A piece of a text, as half-open offsets.
 *
 * Offsets count UTF-16 code units, as `String.prototype.slice` does: `text.slice(span.start, span.end)`
 * is what is shown. Python, W3C annotations and the benches count Unicode code points; `createCodePointMap`
 * goes between the two.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const COMBINING_MARK = /^\p{M}/u;

/** The exact words of a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where `offset` may begin or end a span: not inside a surrogate pair, not before a combining mark. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  const unit = text.charCodeAt(offset);
  const insidePair = unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(text.charCodeAt(offset - 1));
  // No combining mark stands below U+0300 or among the Han characters; the test is skipped for what most text is made of.
  const isPlain = unit < 0x300 || (unit >= 0x3400 && unit <= 0x9fff);
  return !insidePair && (isPlain || !COMBINING_MARK.test(text.slice(offset, offset + 2)));
}

/** True where the span is not empty, lies inside the text and cuts no character in two. */
export function isSpan(text: string, span: Span): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length &&
    isBoundary(text, span.start) &&
    isBoundary(text, span.end)
  );
}

/** The span without the white space at its ends; `undefined` where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds them all; throws a RangeError for none. */
export function hullOf(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('hullOf needs at least one span');
  let { start, end } = spans[0]!;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Text order; of two that begin together the longer comes first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function isSpace(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0x200b || unit === 0xfeff;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
