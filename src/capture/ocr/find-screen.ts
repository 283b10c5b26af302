import type { Box } from '../../model/transcript.ts';
import { commonestColour } from './line-colours.ts';
import { colourAt, colourDistance, coloursAt, type Pixels } from './pixels.ts';

/** Pixels this near to the frame's colour are frame. */
const SAME = 12;
/** A column of the frame has its colour nearly everywhere, one of the screen nearly nowhere. */
const FRAMED = 0.97;
const SHOWN = 0.25;
/** A frame is at least this share of the width on either side. */
const LEAST = 0.02;
/** Columns and rows are looked at in so many places. */
const PLACES = 200;

/**
 * The screen in a picture of a screenshot: a viewer shows it smaller, on black or white. Null where an image is no such
 * picture, or where letters stand on the frame too.
 */
export function findScreen(image: Pixels, lines: readonly { readonly box: Box }[]): Box | null {
  const rows = places(image.height);
  const edge = rows.flatMap((y) => [y * image.width, (y + 1) * image.width - 1]);
  const frame = commonestColour(coloursAt(image, edge));
  const shareOf = (count: number, isFrame: (index: number) => boolean) => {
    let framed = 0;
    for (let index = 0; index < count; index++) if (isFrame(index)) framed++;
    return framed / Math.max(1, count);
  };
  const isFrameAt = (x: number, y: number) => colourDistance(colourAt(image, x, y), frame) <= SAME;

  // From either side the frame goes on to the columns of the screen, between which nothing is mixed.
  const column = (x: number) => shareOf(rows.length, (index) => isFrameAt(x, rows[index]!));
  const left = firstInside(image.width, column);
  const right = firstInside(image.width, (x) => column(image.width - 1 - x));
  if (left === null || right === null || Math.min(left, right) < image.width * LEAST) return null;
  const columns = places(image.width - left - right).map((x) => x + left);
  const row = (y: number) => shareOf(columns.length, (index) => isFrameAt(columns[index]!, y));
  const top = firstInside(image.height, row) ?? 0;
  const bottom = firstInside(image.height, (y) => row(image.height - 1 - y)) ?? 0;
  const box = { left, top, width: image.width - left - right, height: image.height - top - bottom };
  const inside = lines.filter(
    (line) =>
      line.box.left >= left - 4 &&
      line.box.left + line.box.width <= left + box.width + 4 &&
      line.box.top >= top - 4 &&
      line.box.top + line.box.height <= top + box.height + 4,
  );
  return inside.length === lines.length && box.width > image.width * 0.3 && box.height > 0 ? box : null;
}

/** How many columns of a frame there are; null where what follows is not the clear edge of a screen. */
function firstInside(count: number, shareAt: (index: number) => number): number | null {
  for (let index = 0; index < count / 2; index++) {
    if (shareAt(index) >= FRAMED) continue;
    // A JPEG, or a screen that was made smaller, mixes a few columns.
    for (let next = index; next < index + 5; next++) if (shareAt(next) <= SHOWN) return index;
    return null;
  }
  return null;
}

function places(count: number): number[] {
  const most = Math.min(count, PLACES);
  return Array.from({ length: most }, (_, index) => Math.floor(((index + 0.5) * count) / most));
}
