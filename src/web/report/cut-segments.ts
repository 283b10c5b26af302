import type { Span } from '../../text/span.ts';

/** A stretch of text with something to say about it. */
export interface Mark<T> {
  readonly span: Span;
  readonly label: T;
}

/** A stretch that no mark begins or ends within, with the labels of all marks that cover it. */
export interface Segment<T> extends Span {
  readonly labels: readonly T[];
}

/**
 * Cuts a stretch of text at every border of every mark, so that overlapping marks can be shown in a flat
 * row of elements. The segments are in order, none is empty, and together they are exactly `within`.
 * Labels stand in the order of their marks. O(n log n) in the marks, times how many overlap.
 */
export function cutSegments<T>(within: Span, marks: readonly Mark<T>[]): Segment<T>[] {
  const inside = marks.filter(({ span }) => span.start < within.end && span.end > within.start);
  const borders = new Set([within.start, within.end]);
  for (const { span } of inside) {
    borders.add(Math.max(span.start, within.start));
    borders.add(Math.min(span.end, within.end));
  }
  const offsets = [...borders].sort((a, b) => a - b);

  const byStart = inside
    .map((mark, rank) => ({ mark, rank }))
    .sort((a, b) => a.mark.span.start - b.mark.span.start);
  const segments: Segment<T>[] = [];
  let open: typeof byStart = [];
  let next = 0;
  for (let index = 0; index + 1 < offsets.length; index++) {
    const start = offsets[index]!;
    const end = offsets[index + 1]!;
    open = open.filter(({ mark }) => mark.span.end > start);
    while (next < byStart.length && byStart[next]!.mark.span.start <= start) open.push(byStart[next++]!);
    const labels = [...open].sort((a, b) => a.rank - b.rank).map(({ mark }) => mark.label);
    segments.push({ start, end, labels });
  }
  return segments;
}
