import type { Box } from '../../model/transcript.ts';
import { commonestColour } from './line-colours.ts';
import { type Colour, colourAt, colourDistance, type Pixels } from './pixels.ts';

/** Colours of two columns that differ by less are one ground: a gradient, the noise of a JPEG. */
const SAME = 14;
/** Two grounds differ by more: a chip with a level, and the page that the name beside it stands on. */
const APART = 40;
/** A chip is at least this wide, in heights of the line; a little picture among the letters is narrower. */
const WIDE = 1.25;
/** What stands on the page beside it may be a name of one letter. */
const NARROW = 0.7;
/** Between its letters a ground shows in this share of a column. */
const SHOWN = 0.2;
/** A stretch with less than this of a colour is free of it. */
const FREE = 0.09;
/** A pixel nearer than this is of a ground; grey letters and a purple chip are 43 apart. */
const NEAR = 25;

interface Run {
  readonly left: number;
  readonly right: number;
  readonly colour: Colour;
}

/**
 * Cuts the boxes of lines where what they stand on changes: `LV32 潜水` on its chip and the name beside it are two, and
 * were detected as one.
 */
export function splitGrounds(image: Pixels, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => {
    if (box.width < box.height * (WIDE + NARROW)) return [box];
    const around = colourAround(image, box);
    const grounds = findGrounds(image, box).filter(
      ({ left, right, colour }) =>
        right - left >= box.height * (colourDistance(colour, around) < APART ? NARROW : WIDE),
    );
    const cuts = grounds.slice(1).flatMap((ground, index) => {
      const before = grounds[index]!;
      return areTwo(image, box, before, ground) ? [findEdge(image, box, before, ground)] : [];
    });
    const edges = [box.left, ...cuts, box.left + box.width];
    return edges
      .slice(1)
      .map((right, index) => ({ ...box, left: edges[index]!, width: right - edges[index]! }));
  });
}

/** The commonest colour right above a line: the page's. */
function colourAround(image: Pixels, { left, top, width, height }: Box): Colour {
  const y = Math.max(0, Math.round(top - height * 0.1));
  const from = Math.max(0, Math.floor(left));
  const to = Math.min(image.width, Math.ceil(left + width));
  return commonestColour(image.data.subarray((y * image.width + from) * 3, (y * image.width + to) * 3));
}

/** Heavy letters fill their part of a line too, but their colour comes again in the other, as that of a chip does not. */
function areTwo(image: Pixels, box: Box, before: Run, ground: Run): boolean {
  return (
    colourDistance(before.colour, ground.colour) > APART &&
    (isFreeOf(image, box, before, ground) || isFreeOf(image, box, ground, before))
  );
}

/** Where the first ground ends, whose colour shows between its letters up to there. */
function findEdge(image: Pixels, box: Box, before: Run, after: Run): number {
  let left = before.right;
  while (left < after.left && isShown(image, box, left + 1, before.colour)) left++;
  let right = after.left;
  while (right > left && isShown(image, box, right - 1, after.colour)) right--;
  return (left + right) / 2;
}

/** Whether a stretch of a box holds nothing of the colour of another one. */
function isFreeOf(image: Pixels, { top, height }: Box, { left, right }: Run, other: Run): boolean {
  const step = Math.max(1, Math.round(height / 24));
  let near = 0;
  let all = 0;
  for (let x = left; x < right; x += step) {
    for (let y = Math.round(top + height * 0.2); y < top + height * 0.8; y += step) {
      if (colourDistance(colourAt(image, x, Math.min(y, image.height - 1)), other.colour) < NEAR) near++;
      all++;
    }
  }
  return near < all * FREE;
}

function isShown(image: Pixels, { top, height }: Box, x: number, colour: Colour): boolean {
  let near = 0;
  const from = Math.max(0, Math.round(top + height * 0.2));
  const to = Math.min(image.height, Math.round(top + height * 0.8));
  for (let y = from; y < to; y++) if (colourDistance(colourAt(image, x, y), colour) < NEAR) near++;
  return near >= (to - from) * SHOWN;
}

/** The stretches of a box over which the commonest colour of its columns stays; strokes of letters are left out. */
function findGrounds(image: Pixels, box: Box): Run[] {
  const step = Math.max(1, Math.round(box.height / 32));
  const least = box.height * 0.3;
  const runs: Run[] = [];
  const grounds: Run[] = [];
  for (let x = Math.ceil(box.left); x < Math.min(image.width, box.left + box.width); x += step) {
    const colour = columnColour(image, box, x, step);
    const run = runs.at(-1);
    if (run && colourDistance(run.colour, colour) < SAME)
      runs[runs.length - 1] = { ...run, right: x, colour };
    else runs.push({ left: x, right: x, colour });
  }
  for (const run of runs) {
    if (run.right - run.left < least * 0.3) continue;
    const before = grounds.at(-1);
    if (before && colourDistance(before.colour, run.colour) < APART)
      grounds[grounds.length - 1] = { ...before, right: run.right };
    else if (run.right - run.left >= least) grounds.push(run);
  }
  return grounds;
}

/** How many pixels of a column are in each eighth of each part, and which came first; empty between two calls. */
const COUNTS = new Int32Array(512);
const FIRST = new Int32Array(512);

/** The commonest colour of a column above and below the letters, by eighths of each part: heavy ones fill the middle. */
function columnColour(image: Pixels, { top, height }: Box, x: number, step: number): Colour {
  const from = Math.max(0, Math.round(top + height * 0.1));
  const to = Math.min(image.height, Math.round(top + height * 0.9));
  let best = -1;
  const seen: number[] = [];
  for (let y = from; y < to; y += step) {
    if (y > top + height * 0.25 && y < top + height * 0.75) continue;
    const at = (y * image.width + x) * 3;
    const [red, green, blue] = [image.data[at]!, image.data[at + 1]!, image.data[at + 2]!];
    const bin = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    if (COUNTS[bin] === 0) {
      FIRST[bin] = y;
      seen.push(bin);
    }
    COUNTS[bin]!++;
    if (best === -1 || COUNTS[bin]! > COUNTS[best]!) best = bin;
  }
  for (const bin of seen) COUNTS[bin] = 0;
  return best === -1 ? [0, 0, 0] : colourAt(image, x, FIRST[best]!);
}
