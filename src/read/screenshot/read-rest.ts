import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import type { Bubble, SortedLines } from './find-bubbles.ts';
import { bottomOf, hullOf } from './geometry.ts';
import { type Item, readRows } from './read-item.ts';

/** The first row of what the upper bar covers stands at most so many lines below it. */
const NEAR_BAR = 2.5;

/**
 * What is left, above the first face, of a post or a comment whose name was scrolled under the upper bar. Of a post it
 * ends at the row that counts what others did with it; of a comment it begins where the words of the others do.
 */
export function readRest(
  rows: readonly (readonly ImageLine[])[],
  boxes: readonly Bubble[],
  {
    face,
    countsAt,
    wordsLeft,
  }: { readonly face: Box; readonly countsAt: number; readonly wordsLeft: number },
  { top, unit }: SortedLines,
  taken: string | null,
): Item | null {
  const end = countsAt < 0 ? face.top : Math.min(face.top, topOf(rows[countsAt]!));
  const isAbove = (box: Box) => box.top >= top - unit * 0.3 && bottomOf(box) <= end + unit * 0.3;
  const own = rows.filter((row) => isAbove(hullOf(row.map(({ box }) => box))));
  const [first] = own;
  if (!first || topOf(first) > top + unit * NEAR_BAR) return null;
  const isPost = countsAt >= 0 && topOf(rows[countsAt]!) < face.top;
  if (!isPost && own.some(([line]) => Math.abs(line!.box.left - wordsLeft) > unit * 0.5)) return null;
  const item = readRows(null, own, isPost ? boxes.filter(({ box }) => isAbove(box)) : [], taken);
  return item.rows.length === 0 ? null : { ...item, isRest: true };
}

function topOf(row: readonly ImageLine[]): number {
  return Math.min(...row.map(({ box }) => box.top));
}
