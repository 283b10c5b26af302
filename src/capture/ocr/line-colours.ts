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
  const [colours, lettered] = coloursIn(image, box, columnsOf(box, places));
  const within = commonestColour(colours);
  const rim = commonestColour(rimOf(image, box));
  const isWithin = colourDistance(within, rim) > ONE_GROUND && shareNear(colours, within, 4) > MOST_INK;
  const ground = isWithin ? within : rim;
  return { ground, within, ink: farthestColour(lettered.length > 0 ? lettered : colours, ground) };
}

/** The colours of a box, of one pixel of several where it is large, and those of them in columns that have a letter. */
function coloursIn({ data, width, height }: Pixels, box: Box, isLettered: Uint8Array): [Colours, Colours] {
  const step = Math.max(1, Math.floor(box.height / 24));
  const right = Math.min(width, box.left + box.width);
  const bottom = Math.min(height, box.top + box.height);
  const most = Math.ceil((right - box.left) / step) * Math.ceil((bottom - box.top) / step) * 3;
  const colours = new Uint8Array(most);
  const lettered = new Uint8Array(most);
  let [count, letteredCount] = [0, 0];
  for (let y = box.top; y < bottom; y += step) {
    for (let x = box.left, at = (y * width + x) * 3; x < right; x += step, at += 3 * step) {
      colours[count++] = data[at]!;
      colours[count++] = data[at + 1]!;
      colours[count++] = data[at + 2]!;
      if (isLettered[x - box.left] !== 1) continue;
      lettered[letteredCount++] = data[at]!;
      lettered[letteredCount++] = data[at + 1]!;
      lettered[letteredCount++] = data[at + 2]!;
    }
  }
  return [colours, lettered.subarray(0, letteredCount)];
}

function shareNear(colours: Colours, colour: Colour, limit: number): number {
  const count = colours.length / 3;
  let near = 0;
  for (let index = 0; index < count; index++) if (distanceAt(colours, index, colour) <= limit) near++;
  return near / count;
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
  const least = greatest(distances, Math.max(1, Math.ceil(count * 0.04)));
  const mean = createMean();
  for (let index = 0; index < count; index++) if (distances[index]! >= least) mean.add(colours, index);
  return mean.colour();
}

/** The one of many distances that so many, with itself, reach. They are sorted only where it lies: each step of one apart. */
function greatest(distances: Float32Array, count: number): number {
  const counts = new Int32Array(256);
  for (const distance of distances) counts[Math.floor(distance)]!++;
  let whole = 255;
  let before = 0;
  while (before + counts[whole]! < count) before += counts[whole--]!;
  const near = distances.filter((distance) => Math.floor(distance) === whole).sort();
  return near[near.length - (count - before)]!;
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
  const core = createMean();
  for (let index = 0; index < bins.length; index++) if (bins[index] === best) core.add(colours, index);
  const around = createMean();
  const middle = core.colour();
  for (let index = 0; index < bins.length; index++)
    if (distanceAt(colours, index, middle) <= 6) around.add(colours, index);
  return around.colour();
}

/** The mean of colours that are added one by one; black of none. */
function createMean() {
  let [red, green, blue, count] = [0, 0, 0, 0];
  return {
    add(colours: Colours, index: number): void {
      red += colours[index * 3]!;
      green += colours[index * 3 + 1]!;
      blue += colours[index * 3 + 2]!;
      count++;
    },
    colour(): Colour {
      const all = Math.max(1, count);
      return [red / all, green / all, blue / all];
    },
  };
}
