import type { Box } from '../../model/transcript.ts';

/** Two boxes are one place where they share at least this of what both cover: readers draw a bubble some pixels wider or lower. */
const SAME = 0.5;

/** Which of several stands at a place of the image; undefined where none does. */
export function findAtBox<T extends { readonly box: Box | null }>(
  all: readonly T[],
  sought: Box,
): T | undefined {
  return all
    .map((one) => ({ one, share: one.box === null ? 0 : sharedArea(one.box, sought) }))
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share)[0]?.one;
}

/** What both cover, as a share of what one of them does. */
function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (a.width * a.height + b.width * b.height - both);
}
