import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';

/** Whether two boxes stand side by side: their middles are less apart than half the lower one's height. */
export function isSameRow(a: Box, b: Box): boolean {
  return Math.abs(middleOf(a) - middleOf(b)) < Math.min(a.height, b.height) * 0.5;
}

/** Lines from top to bottom, and from left to right where they stand in one row. */
export function sortRows(lines: readonly ImageLine[]): ImageLine[] {
  return rowsOf(lines).flat();
}

/**
 * The rows of lines, from top to bottom, each from left to right; none is empty. A line belongs to a row by its highest line:
 * side by side is not transitive (a stair of labels), so that rows are made first and never sorted by it.
 */
export function rowsOf(lines: readonly ImageLine[]): ImageLine[][] {
  const rows: ImageLine[][] = [];
  for (const line of lines.toSorted((a, b) => middleOf(a.box) - middleOf(b.box) || a.box.left - b.box.left)) {
    const row = rows.at(-1);
    if (row && isSameRow(row[0]!.box, line.box)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.left - b.box.left));
}

function middleOf({ top, height }: Box): number {
  return top + height / 2;
}
