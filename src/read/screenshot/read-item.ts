import type { ImageLine } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import type { Bubble } from './find-bubbles.ts';
import { colourGap, contrastOf, hullOf, rightOf } from './geometry.ts';
import { isCount, isCountsRow, isPostOwnRow, parsePostTime } from './post-words.ts';
import { isMark, readNameRow } from './read-name-row.ts';
import { splitReply } from './split-reply.ts';

/** When it was and where, with the button behind, as they may end the last row of a comment. */
const TIME_AT_END =
  /\s*((?:(?:20)?\d{2}-)?\d{2}-\d{2}(?:\s*\d{2}[:：]\d{2})?|[昨前今]天(?:\s*\d{2}[:：]\d{2})?|\d{1,2}\s*(?:秒|分钟|小时|天|周)前|刚刚)[\s·]*\p{Script=Han}{0,3}\s*回复$|\s(\d{1,2}\s?[smhdw](?:\s*ago)?)\s*[·•]?\s*Reply$/u;

/** A post or a comment. */
export interface Item {
  /** Null where the edge cut the name off. */
  readonly label: string | null;
  readonly time: string | null;
  /** It shows when it was written, though that may not tell the day: 3小时前. */
  readonly isTimed: boolean;
  readonly rows: readonly ImageLine[];
  readonly boxes: readonly Bubble[];
  /** An answer to the comment above, set in from its edge. */
  readonly isAnswer: boolean;
  /** The upper bar covers its name, and may cover some of its words. */
  readonly isRest: boolean;
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

/** The same where the row with the name is known, or is none. */
export function readRows(
  first: readonly ImageLine[] | null,
  others: readonly (readonly ImageLine[])[],
  boxes: readonly Bubble[],
  taken: string | null,
): Item {
  const { label, time: beside } = first ? readNameRow(first, taken) : { label: null, time: undefined };
  let time = beside;
  const said: ImageLine[] = [];
  const below: ImageLine[] = [];
  let isOver = false;
  for (const row of others) {
    // What a number at the right counts stands in the row of the time.
    const when = row.map(({ text }) => parsePostTime(text, taken)).find((one) => one !== undefined);
    const whole = joinRows(row);
    const told = when ?? parsePostTime(whole, taken);
    const isCounts = isCountsRow(whole) || isIconsRow(row);
    if (isCounts && said.length > 0) break;
    if (told !== undefined) {
      time ??= told;
      isOver = said.length > 0;
    } else if (isPostOwnRow(whole) && !(first && said.length === 0 && isNumberSaid(row, first, others)))
      continue;
    else {
      // What others answer may stand below the time, without a box: 小林：words.
      const isBelow = below.length > 0 || (isOver && splitReply(row[0]!.text).label !== null);
      const words = row.filter(({ text }) => !isPostOwnRow(text) && !isMark(text));
      // When it was may end the last row of the words, as may a button.
      const ended = cutTime((words.length > 0 ? words : row).at(-1)!, taken);
      if (time === undefined && ended) time = ended.time;
      (isBelow ? below : said).push(
        ...(words.length > 0 ? words : row).slice(0, -1),
        ...(ended ? [ended.line] : (words.length > 0 ? words : row).slice(-1)),
      );
    }
  }
  return {
    label,
    time: time ?? null,
    isTimed: time !== undefined,
    rows: said,
    boxes: below.length === 0 ? boxes : [...boxes, toBox(below)],
    isAnswer: false,
    isRest: false,
  };
}

/** Whether a row holds nothing but little pictures to press and numbers beside them: 867 D. */
function isIconsRow(row: readonly ImageLine[]): boolean {
  const counts = row.filter(({ text }) => isCount(text));
  return (
    row.length > 1 &&
    counts.length > 0 &&
    row.every(
      (line) =>
        counts.includes(line) || ([...line.text].length <= 2 && colourGap(line.ink, counts[0]!.ink) < 24),
    )
  );
}

/** The line without when it was, where that ends it, before a button: 看饿了 06-16 辽宁 回复. */
function cutTime(
  line: ImageLine,
  taken: string | null,
): { readonly line: ImageLine; readonly time: string | null } | null {
  const match = TIME_AT_END.exec(line.text);
  const time = match ? parsePostTime((match[1] ?? match[2])!, taken) : undefined;
  return match && time !== undefined
    ? { line: { ...line, text: line.text.slice(0, match.index) }, time }
    : null;
}

/** Whether a number is what somebody said: it begins where names do, and is as dark as words are, which counts are not. */
function isNumberSaid(
  [row]: readonly ImageLine[],
  [name]: readonly ImageLine[],
  others: readonly (readonly ImageLine[])[],
): boolean {
  const when = others.flat().find(({ text }) => parsePostTime(text, null) !== undefined);
  return (
    /\d/.test(row!.text) &&
    when !== undefined &&
    row!.box.top < when.box.top &&
    Math.abs(row!.box.left - name!.box.left) < row!.box.height * 0.5 &&
    contrastOf(row!.ink, row!.ground) > contrastOf(when.ink, when.ground) + 0.15
  );
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
