import type { ImageLine } from '../../model/image-lines.ts';
import { rightOf } from './geometry.ts';

/** Lines of one paragraph lie nearer to one another than others by at least this. */
const WIDER = 1.06;

type Row = readonly ImageLine[];

/**
 * Parts rows where one is followed from farther away than most are, and had room for the first word of the next: then
 * it was not wrapped, but ended. `right` is where the longest rows end.
 */
export function splitParagraphs(rows: readonly Row[], right: number): Row[][] {
  const pitches = rows.slice(1).map((row, index) => middleOf(row) - middleOf(rows[index]!));
  const least = Math.min(...pitches);
  const parts: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const isNext =
      before !== undefined && !(pitches[index - 1]! > least * WIDER && hadRoom(before, row, right));
    if (isNext) parts.at(-1)!.push(row);
    else parts.push([row]);
  }
  return parts;
}

function hadRoom(before: Row, row: Row, right: number): boolean {
  const { text, box } = row[0]!;
  const [word = ''] = /^\p{Script=Han}|^\S+/u.exec(text) ?? [];
  const width = (box.width * [...word].length) / Math.max(1, [...text].length);
  return right - Math.max(...before.map((line) => rightOf(line.box))) > width + box.height * 0.4;
}

function middleOf(row: Row): number {
  return row.reduce((sum, { box }) => sum + box.top + box.height / 2, 0) / row.length;
}
