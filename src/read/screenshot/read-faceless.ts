import type { ImageLine } from '../../model/image-lines.ts';
import { joinRows } from './bubble-words.ts';
import { colourGap } from './geometry.ts';
import { isPostOwnRow, parsePostTime } from './post-words.ts';
import { type Item, readRows } from './read-item.ts';

/** Names have a colour that differs from that of words by at least this. */
const OTHER_INK = 40;

/**
 * Comments without faces: a name in a colour of its own, words, and when it was in the last row. None where the rows do
 * not go so.
 */
export function readFaceless(rows: readonly ImageLine[][], taken: string | null): Item[] {
  const items: Item[] = [];
  let own: ImageLine[][] = [];
  for (const row of rows) {
    if (own.length === 0 && isPostOwnRow(joinRows(row))) continue;
    own.push(row);
    if (parsePostTime(joinRows(row), taken) === undefined) continue;
    const [name, said] = own;
    if (own.length >= 3 && colourGap(name![0]!.ink, said![0]!.ink) > OTHER_INK)
      items.push(readRows(name!, own.slice(1), [], taken));
    own = [];
  }
  return items;
}
