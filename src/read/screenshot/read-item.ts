import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import type { Bubble } from './find-bubbles.ts';
import { hullOf, rightOf } from './geometry.ts';
import { isCountsRow, isPostOwnRow, parsePostTime } from './post-words.ts';
import { readNameRow } from './read-name-row.ts';
import { splitReply } from './split-reply.ts';

/** A post or a comment. */
export interface Item {
  readonly label: string;
  readonly time: string | null;
  /** It shows when it was written, though that may not tell the day: 3小时前. */
  readonly isTimed: boolean;
  readonly rows: readonly ImageLine[];
  readonly boxes: readonly Bubble[];
  /** An answer to the comment above, set in from its edge. */
  readonly isAnswer: boolean;
}

/** What stands beside a face and below: a name, when it was, and what was said. */
export function readItem(
  face: Box,
  rows: readonly ImageLine[][],
  boxes: readonly Bubble[],
  taken: string | null,
): Item[] {
  const [first, ...others] = rows;
  if (!first || first[0]!.box.left < rightOf(face) - face.width * 0.2) return [];
  return [readRows(first, others, boxes, taken)];
}

/** The same where the row with the name is known. */
export function readRows(
  first: readonly ImageLine[],
  others: readonly (readonly ImageLine[])[],
  boxes: readonly Bubble[],
  taken: string | null,
): Item {
  const { label, time: beside } = readNameRow(first, taken);
  let time = beside;
  const said: ImageLine[] = [];
  const below: ImageLine[] = [];
  let isOver = false;
  for (const row of others) {
    // What a number at the right counts stands in the row of the time.
    const when = row.map(({ text }) => parsePostTime(text, taken)).find((one) => one !== undefined);
    const whole = joinRows(row);
    const told = when ?? parsePostTime(whole, taken);
    if (isCountsRow(whole) && said.length > 0) break;
    if (told !== undefined) {
      time ??= told;
      isOver = said.length > 0;
    } else if (isPostOwnRow(whole)) continue;
    else {
      // What others answer may stand below the time, without a box: 小林：words.
      const isBelow = below.length > 0 || (isOver && splitReply(row[0]!.text).label !== null);
      (isBelow ? below : said).push(...row.filter(({ text }) => !isPostOwnRow(text)));
    }
  }
  return {
    label,
    time: time ?? null,
    isTimed: time !== undefined,
    rows: said,
    boxes: below.length === 0 ? boxes : [...boxes, toBox(below)],
    isAnswer: false,
  };
}

function toBox(lines: readonly ImageLine[]): Bubble {
  return {
    box: hullOf(lines.map(({ box }) => box)),
    colour: lines[0]!.ground,
    lines,
    inner: [],
    hasPicture: false,
  };
}
