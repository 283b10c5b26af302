import type { Box } from '../../model/transcript.ts';
import { type Colour, type Colours, colourDistance, coloursAt, distanceAt, type Pixels } from './pixels.ts';

export interface LineColours {
  readonly ground: Colour;
  /** The commonest colour inside the box. */
  readonly within: Colour;
  readonly ink: Colour;
}

/** Where rim and inside differ by more than this, the rim lies on something else. */
const ONE_GROUND = 7;
/** A letter reaches this share of the line's height to both sides of its middle. */
const REACH = 0.3;
/** Letters cover less of their box than this; what covers more is the ground. */
const MOST_INK = 0.3;

/**
 * What a line of letters stands on and is written in: the commonest colour of its box, and what differs most from that.
 * A JPEG rings around letters, so that the rim of the box tells the ground better, unless it lies outside a narrow bubble.
 * `places` are the middles of its letters, 0 to 1 of its width: a little picture beside them has no ink.
 */
export function findLineColours(image: Pixels, box: Box, places: readonly number[]): LineColours {
  const step = Math.max(1, Math.floor(box.height / 24));
  const inside: number[] = [];
  const lettered: number[] = [];
  const isLettered = columnsOf(box, places);
  for (let y = box.top; y < Math.min(image.height, box.top + box.height); y += step) {
    for (let x = box.left; x < Math.min(image.width, box.left + box.width); x += step) {
      const pixel = y * image.width + x;
      inside.push(pixel);
      if (isLettered[x - box.left] === 1) lettered.push(pixel);
    }
  }
  const colours = coloursAt(image, inside);
  const within = commonestColour(colours);
  const rim = commonestColour(rimOf(image, box));
  const share = countWhere(inside.length, (index) => distanceAt(colours, index, within) <= 4) / inside.length;
  const isWithin = colourDistance(within, rim) > ONE_GROUND && share > MOST_INK;
  const ground = isWithin ? within : rim;
  return {
    ground,
    within,
    ink: farthestColour(lettered.length > 0 ? coloursAt(image, lettered) : colours, ground),
  };
}

function countWhere(count: number, isIn: (index: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < count; index++) if (isIn(index)) found++;
  return found;
}

/** Which columns of a box have a letter. */
function columnsOf({ width, height }: Box, places: readonly number[]): Uint8Array {
  const columns = new Uint8Array(width);
  for (const place of places)
    columns.fill(
      1,
      Math.max(0, Math.round(place * width - height * REACH)),
      Math.round(place * width + height * REACH),
    );
  return columns;
}

/** The mean of the twenty-fifth of the colours that differs most from one. */
function farthestColour(colours: Colours, ground: Colour): Colour {
  const count = colours.length / 3;
  const distances = new Float32Array(count);
  for (let index = 0; index < count; index++) distances[index] = distanceAt(colours, index, ground);
  const least = distances.slice().sort()[count - Math.max(1, Math.ceil(count * 0.04))]!;
  return meanColour(colours, (index) => distances[index]! >= least);
}

function rimOf(image: Pixels, box: Box): Colours {
  const width = Math.max(1, Math.round(box.height * 0.12));
  const left = Math.max(0, box.left - width);
  const right = Math.min(image.width - 1, box.left + box.width + width - 1);
  const top = Math.max(0, box.top - width);
  const bottom = Math.min(image.height - 1, box.top + box.height + width - 1);
  const rim: number[] = [];
  for (let x = left; x <= right; x++) rim.push(top * image.width + x, bottom * image.width + x);
  for (let y = top; y <= bottom; y++) rim.push(y * image.width + left, y * image.width + right);
  return coloursAt(image, rim);
}

/** How many colours are in each bin; empty between two calls. */
const COUNTS = new Int32Array(2 ** 15);

/** The mean of the fullest of bins eight values wide, with what lies just over its borders. */
export function commonestColour(colours: Colours): Colour {
  const bins = new Uint16Array(colours.length / 3);
  for (let index = 0, at = 0; index < bins.length; index++, at += 3) {
    const bin = ((colours[at]! >> 3) << 10) | ((colours[at + 1]! >> 3) << 5) | (colours[at + 2]! >> 3);
    bins[index] = bin;
    COUNTS[bin]!++;
  }
  // Of bins that are as full as one another the one that comes first.
  let best = 0;
  let most = 0;
  for (const bin of bins) {
    if (COUNTS[bin]! > most) {
      best = bin;
      most = COUNTS[bin]!;
    }
  }
  for (const bin of bins) COUNTS[bin] = 0;
  const core = meanColour(colours, (index) => bins[index] === best);
  return meanColour(colours, (index) => distanceAt(colours, index, core) <= 6);
}

function meanColour(colours: Colours, isIn: (index: number) => boolean): Colour {
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let index = 0, at = 0; at < colours.length; index++, at += 3) {
    if (!isIn(index)) continue;
    red += colours[at]!;
    green += colours[at + 1]!;
    blue += colours[at + 2]!;
    count++;
  }
  const all = Math.max(1, count);
  return [red / all, green / all, blue / all];
}
