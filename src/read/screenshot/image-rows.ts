import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';

/** Whether two boxes stand side by side: their middles are less apart than half the lower one's height. */
export function isSameRow(a: Box, b: Box): boolean {
  return Math.abs(a.top + a.height / 2 - b.top - b.height / 2) < Math.min(a.height, b.height) * 0.5;
}

/** Lines from top to bottom, and from left to right where they stand in one row. */
export function sortRows(lines: readonly ImageLine[]): ImageLine[] {
  return [...lines].sort((a, b) =>
    isSameRow(a.box, b.box) ? a.box.left - b.box.left : a.box.top - b.box.top,
  );
}

/** The rows of lines, from top to bottom; none is empty. */
export function rowsOf(lines: readonly ImageLine[]): ImageLine[][] {
  const rows: ImageLine[][] = [];
  for (const line of sortRows(lines)) {
    const row = rows.at(-1);
    if (row && isSameRow(row[0]!.box, line.box)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
