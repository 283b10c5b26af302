import type { Box } from '../../model/transcript.ts';

export function rightOf({ left, width }: Box): number {
  return left + width;
}

export function bottomOf({ top, height }: Box): number {
  return top + height;
}

export function middleOf({ left, width }: Box): number {
  return left + width / 2;
}

/** The smallest box around all. Throws RangeError where there are none. */
export function hullOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('no boxes');
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map(rightOf)) - left,
    height: Math.max(...boxes.map(bottomOf)) - top,
  };
}

/** How much of `inner` lies in `outer`, 0 to 1. */
export function shareInside(inner: Box, outer: Box): number {
  const width = Math.min(rightOf(inner), rightOf(outer)) - Math.max(inner.left, outer.left);
  const height = Math.min(bottomOf(inner), bottomOf(outer)) - Math.max(inner.top, outer.top);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (inner.width * inner.height);
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The largest difference of two `#rrggbb` in one of their parts. */
export function colourGap(a: string, b: string): number {
  return Math.max(...[1, 3, 5].map((at) => Math.abs(partOf(a, at) - partOf(b, at))));
}

/** How far a colour is from grey, 0 to 255. */
export function saturationOf(colour: string): number {
  const parts = [1, 3, 5].map((at) => partOf(colour, at));
  return Math.max(...parts) - Math.min(...parts);
}

/** How far the tints of two colours lie apart, whatever their lightness. */
export function tintGap(a: string, b: string): number {
  const gapOf = (one: number, other: number) =>
    Math.abs(partOf(a, one) - partOf(a, other) - partOf(b, one) + partOf(b, other));
  return Math.max(gapOf(1, 3), gapOf(3, 5));
}

function partOf(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

/** Whether a box stands in the middle of an image of that width. */
export function isMiddle(box: Box, width: number): boolean {
  return Math.abs(middleOf(box) - width / 2) < width * 0.06;
}

/** Difference of lightness, 0 to 1. */
export function contrastOf(ink: string, ground: string): number {
  return Math.abs(lightnessOf(ink) - lightnessOf(ground));
}

function lightnessOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
