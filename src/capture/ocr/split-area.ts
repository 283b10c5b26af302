import type { Box } from '../../model/transcript.ts';

/** Pixels of one colour that hang together. */
export interface FlowedArea {
  readonly box: Box;
  readonly count: number;
  /** First and last pixel of each row of the box. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Edges of two rows that differ by more than this share of the width belong to two bubbles. */
const STEP = 0.02;
/** The tip and the round corners of a bubble stay within this share of the width. */
const CORNER = 0.03;
/** Between two bubbles of one width their round corners leave at least this many pixels. */
const NOTCH = 2;

/**
 * The boxes of the bubbles in an area: bubbles that stand close run together in a JPEG, and what touches a bar may run
 * out along its edge. Two lines belong to two bubbles where the area's edges step, or draw in, between them.
 */
export function splitArea(
  { box, first, last }: FlowedArea,
  lines: readonly { readonly top: number; readonly height: number }[],
  width: number,
): Box[] {
  const rowOf = (y: number) => Math.max(0, Math.min(first.length - 1, Math.round(y) - box.top));
  const rows = [...lines].sort((a, b) => a.top - b.top);
  if (rows.length === 0) return [box];

  // Where the lines stand, how wide is the area?
  const edges = rows.map(({ top, height }) => {
    const from = rowOf(top + height * 0.2);
    const to = rowOf(top + height * 0.8);
    return { left: median(first.slice(from, to + 1)), right: median(last.slice(from, to + 1)) };
  });
  const groups: { from: number; to: number; left: number; right: number }[] = [];
  for (const [index, { top, height }] of rows.entries()) {
    const edge = edges[index]!;
    const before = edges[index - 1];
    const from = rowOf(top + height * 0.3);
    const to = rowOf(top + height * 0.7);
    const group = groups.at(-1);
    const isSplit =
      before === undefined ||
      Math.abs(edge.left - before.left) > width * STEP ||
      Math.abs(edge.right - before.right) > width * STEP ||
      isNotched(first, last, group!.to, from, before, edge);
    if (group && !isSplit) group.to = Math.max(group.to, to);
    else groups.push({ from, to, ...edge });
  }

  // From its lines each bubble reaches up and down as far as the edges stay.
  return groups.map(({ from, to, left, right }, index) => {
    const isSame = (row: number) =>
      Math.abs(first[row]! - left) <= width * CORNER && Math.abs(last[row]! - right) <= width * CORNER;
    const least = index === 0 ? 0 : middle(groups[index - 1]!.to, from, first, last);
    const most =
      index === groups.length - 1 ? first.length - 1 : middle(to, groups[index + 1]!.from, first, last);
    let top = from;
    let bottom = to;
    while (top > least && isSame(top - 1)) top--;
    while (bottom < most && isSame(bottom + 1)) bottom++;
    return { left, top: box.top + top, width: right - left + 1, height: bottom - top + 1 };
  });
}

function isNotched(
  first: readonly number[],
  last: readonly number[],
  from: number,
  to: number,
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): boolean {
  for (let row = from; row <= to; row++) {
    const isIn =
      first[row]! >= Math.max(a.left, b.left) + NOTCH && last[row]! <= Math.min(a.right, b.right) - NOTCH;
    if (isIn) return true;
  }
  return false;
}

/** The narrowest row between two. */
function middle(from: number, to: number, first: readonly number[], last: readonly number[]): number {
  let best = from;
  for (let row = from; row <= to; row++) {
    const span = last[row]! - first[row]!;
    const least = last[best]! - first[best]!;
    if (
      span < least ||
      (span === least && Math.abs(row - (from + to) / 2) < Math.abs(best - (from + to) / 2))
    )
      best = row;
  }
  return best;
}

/** The middle one of the values, the upper of two; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
