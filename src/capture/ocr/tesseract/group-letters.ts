import type { Box } from '../../../model/transcript.ts';

/** Taller, as a share of the width, is a picture or a frame: a headline takes a tenth. */
const TALLEST = 0.13;
/** A headline is no more than this many times as high as most letters; the bar beside a quote of two lines is. */
const TALLER_THAN_USUAL = 3;
/** Fewer pixels are dirt. */
const SPECK = 3;
/** What is lower than this, in pixels, is no letter that could be read. */
const LOWEST = 7;
/** Letters of a line are nearer to one another than this many heights: a space, or what 一 leaves beside it. */
const GAP = 0.9;
/** What is larger than this both ways, as a share of the width, is an avatar or a button. */
const LARGEST = 0.085;
/** A dot is no higher than this share of its letter, and no further above or below it. */
const SMALL = 0.4;
const DOT_GAP = 0.2;
/** Of the lower of two boxes so much stands beside the other, where both are of one line. */
const BESIDE = 0.5;

/** So many things of ink are no page of letters but a photograph, or noise. */
const MOST = 8000;

/** Boxes of lines: letters beside each other that are about as high. Dots and strokes join the letters that they stand by. */
export function groupLetters(components: readonly Box[], width: number): Box[] {
  if (components.length > MOST) return [];
  let lines = lettersOf(components, width).sort((a, b) => a.left - b.left);
  for (let before = Number.POSITIVE_INFINITY; lines.length < before; ) {
    before = lines.length;
    lines = joinNeighbours(lines).sort((a, b) => a.left - b.left);
  }
  return lines
    .filter(({ height, width: long }) => height >= LOWEST && long >= LOWEST)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Without pictures and buttons, specks, and the bar beside a quote. */
function lettersOf(components: readonly Box[], width: number): Box[] {
  const heights = components.map(({ height }) => height).filter((height) => height >= LOWEST);
  const usual = heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
  return components.filter(
    (box) =>
      box.height <= Math.min(width * TALLEST, usual * TALLER_THAN_USUAL) &&
      !(box.width > width * LARGEST && box.height > width * LARGEST) &&
      box.width * box.height > SPECK,
  );
}

/** Each box with the first line that it stands beside. */
function joinNeighbours(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const at = lines.findIndex((line) => isBeside(line, box));
    if (at < 0) lines.push(box);
    else lines[at] = around(lines[at]!, box);
  }
  return lines;
}

function isBeside(a: Box, b: Box): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width);
  const high = Math.max(a.height, b.height);
  const low = Math.min(a.height, b.height);
  // The dot of an i, with nothing higher in its line.
  const isDot = low <= high * SMALL && gap <= 0 && -overlap <= high * DOT_GAP;
  return isDot || (overlap >= low * BESIDE && gap <= high * GAP);
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
