import type { ImageLine, ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { joinRows } from './bubble-words.ts';
import { type Bubble, findBubbles, type SortedLines } from './find-bubbles.ts';
import { findTitle } from './find-title.ts';
import { bottomOf, colourGap, hullOf, rightOf, shareInside } from './geometry.ts';
import { rowsOf } from './image-rows.ts';
import type { ScreenDraft } from './message-draft.ts';
import { findFaces } from './post-faces.ts';
import { tieAnswers, toMessages } from './post-messages.ts';
import { isCommentsHeading, isCountsRow, isPostTimeRow, POST_TITLE, saysFrom } from './post-words.ts';
import { readFaceless } from './read-faceless.ts';
import { type Item, readItem } from './read-item.ts';
import { readRest } from './read-rest.ts';

/**
 * Reads a post with what it passes on and the comments below: each is a message of its author, of nobody's side. `sure`
 * counts points for what only posts have.
 */
export function readPost(image: ImageLines, taken: string | null): ScreenDraft & { readonly sure: number } {
  const sorted = findBubbles(image);
  const { title, head } = findTitle(image, sorted);
  const { faces, lettered } = findFaces(image, sorted);
  const stripes = findStripes(image, sorted.bare, faces);
  const boxes = [...sorted.bubbles.filter(({ box }) => box.width > image.width * 0.5), ...stripes];
  const rows = rowsOf(
    [
      ...sorted.bare.filter((line) => !stripes.some(({ lines }) => lines.includes(line))),
      // A comment may stand in the last stripe; drawings to press in the lower bar are no words.
      ...sorted.barred.filter(({ box, text }) => box.top < sorted.bottom || [...text].length > 2),
      ...sorted.bubbles
        .filter((one) => !boxes.includes(one) && !lettered.includes(one))
        .flatMap(({ lines }) => lines),
    ].filter((line) => !head.includes(line)),
  );

  // Each face at the left begins a post or a comment, which goes on to the next; that of an answer is set in.
  const outermost = Math.min(...faces.slice(1).map(({ left }) => left));
  const headingAt = rows.findIndex((row) => row.some(({ text }) => isCommentsHeading(text)));
  const countsAt = rows.findIndex((row) => isCountsRow(joinRows(row)));
  const isBelowRow = (at: number) => at >= 0 && faces[0]!.top >= bottomOf(rows[at]![0]!.box);
  const isPostFirst = faces.length > 0 && ![headingAt, countsAt].some(isBelowRow);
  const items = faces.flatMap((face, index): Item[] => {
    const end = faces[index + 1]?.top ?? image.height;
    const isOwn = (box: Box) => box.top + box.height / 2 > face.top && box.top + box.height / 2 < end;
    const own = rows.filter(
      (row, at) =>
        isOwn(hullOf(row.map(({ box }) => box))) &&
        !(index === 0 && isPostFirst && headingAt >= 0 && at >= headingAt),
    );
    // A comment may stand in an area of its own, with the name of whoever wrote it.
    const area = boxes.find(
      ({ box }) => box.left >= rightOf(face) && Math.abs(box.top - face.top) < sorted.unit,
    );
    return readItem(
      face,
      [...(area ? rowsOf(area.lines) : []), ...own],
      boxes.filter((one) => one !== area && isOwn(one.box)),
      taken,
    ).map((item) => ({ ...item, isAnswer: index > 0 && face.left > outermost + face.width * 0.5 }));
  });
  // Below the heading comments may stand without faces.
  if (headingAt >= 0 && faces.length === 1) items.push(...readFaceless(rows.slice(headingAt + 1), taken));
  const rest =
    items.length === 0
      ? null
      : readRest(
          rows,
          boxes,
          { face: faces[0]!, countsAt, wordsLeft: items[0]!.rows[0]?.box.left ?? 0 },
          sorted,
          taken,
        );
  const all = rest ? [rest, ...items] : items;
  const first = rest && isBelowRow(countsAt) ? rest : isPostFirst ? items[0] : null;
  const texts = rows.map(joinRows);
  const from = texts.some(saysFrom);
  return {
    kind: 'post',
    app: from || /微博/.test(title?.text ?? '') ? 'weibo' : null,
    title: null,
    entries: tieAnswers(
      all.map((item) => toMessages(item, item === first, image, sorted)),
      all,
    ).map((message) => ({ kind: 'message', message })),
    sure: items.length === 0 ? 0 : points(title?.text ?? '', texts, items, sorted) + 1,
  };
}

/** What a post passes on may stand in a stripe from edge to edge, whose first line names who wrote it: @小林：words. */
function findStripes(image: ImageLines, bare: readonly ImageLine[], faces: readonly Box[]): Bubble[] {
  return image.panels.flatMap(({ box, colour }) => {
    const lines = bare.filter(
      (line) => shareInside(line.box, box) > 0.7 && colourGap(line.ground, colour) < 16,
    );
    const isStripe =
      box.width > image.width * 0.9 &&
      lines.length > 0 &&
      lines[0]!.text.startsWith('@') &&
      !faces.some((face) => shareInside(face, box) > 0.5);
    return isStripe ? [{ box, colour, lines, inner: [], hasPicture: false }] : [];
  });
}

/** Points for what only posts have. */
function points(
  title: string,
  texts: readonly string[],
  items: readonly Item[],
  { bubbles }: SortedLines,
): number {
  // Of a chat nothing stands on the page but names and times.
  const inBubbles = items.filter(({ rows }) =>
    rows.some((row) => bubbles.some(({ lines }) => lines.includes(row))),
  );
  const timed = items.filter(({ isTimed }) => isTimed).length;
  const isOnPage = inBubbles.length <= items.length * 0.2;
  return (
    (POST_TITLE.test(title) ? 2 : 0) +
    (texts.some(isCountsRow) ? 2 : 0) +
    (texts.some((text) => saysFrom(text) || isPostTimeRow(text)) ? 2 : 0) +
    (isOnPage && texts.some(isCommentsHeading) ? 2 : 0) +
    (isOnPage && timed >= 2 ? 2 : 0)
  );
}
