import type { Span } from '../../../text/span.ts';

/**
 * Gives, for stretches asked for in text order, the spans that begin in each of them; every span is looked
 * at once. `spans` are in text order; a stretch that lies before the one asked for last gives `[]`.
 */
export function createSpanCursor<T>(spans: readonly T[], spanOf: (each: T) => Span): (within: Span) => T[] {
  let next = 0;
  return (within) => {
    const inside: T[] = [];
    while (next < spans.length && spanOf(spans[next]!).start < within.start) next++;
    while (next < spans.length && spanOf(spans[next]!).start < within.end) inside.push(spans[next++]!);
    return inside;
  };
}
