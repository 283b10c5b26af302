import type { Box } from '../../model/transcript.ts';
import { type Colour, colourAt, colourDistance, type Pixels } from './pixels.ts';

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
  const inside: Colour[] = [];
  const lettered: Colour[] = [];
  const isLettered = columnsOf(box, places);
  for (let y = box.top; y < Math.min(image.height, box.top + box.height); y += step) {
    for (let x = box.left; x < Math.min(image.width, box.left + box.width); x += step) {
      const colour = colourAt(image, x, y);
      inside.push(colour);
      if (isLettered[x - box.left] === 1) lettered.push(colour);
    }
  }
  const within = commonestColour(inside);
  const rim = commonestColour(rimOf(image, box));
  const share = inside.filter((colour) => colourDistance(colour, within) <= 4).length / inside.length;
  const isWithin = colourDistance(within, rim) > ONE_GROUND && share > MOST_INK;
  const ground = isWithin ? within : rim;
  return { ground, within, ink: farthestColour(lettered.length > 0 ? lettered : inside, ground) };
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
function farthestColour(colours: readonly Colour[], ground: Colour): Colour {
  const distances = Float32Array.from(colours, (colour) => colourDistance(colour, ground));
  const least = distances.slice().sort()[colours.length - Math.max(1, Math.ceil(colours.length * 0.04))]!;
  return meanColour(colours.filter((_, index) => distances[index]! >= least));
}

function rimOf(image: Pixels, box: Box): Colour[] {
  const width = Math.max(1, Math.round(box.height * 0.12));
  const left = Math.max(0, box.left - width);
  const right = Math.min(image.width - 1, box.left + box.width + width - 1);
  const top = Math.max(0, box.top - width);
  const bottom = Math.min(image.height - 1, box.top + box.height + width - 1);
  const rim: Colour[] = [];
  for (let x = left; x <= right; x++) rim.push(colourAt(image, x, top), colourAt(image, x, bottom));
  for (let y = top; y <= bottom; y++) rim.push(colourAt(image, left, y), colourAt(image, right, y));
  return rim;
}

/** The mean of the fullest of bins eight values wide, with what lies just over its borders. */
export function commonestColour(colours: readonly Colour[]): Colour {
  const counts = new Map<number, number>();
  const bins = Uint16Array.from(colours, binOf);
  for (const bin of bins) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [bin, count] of counts) {
    if (count > most) {
      best = bin;
      most = count;
    }
  }
  const core = meanColour(colours.filter((_, index) => bins[index] === best));
  return meanColour(colours.filter((colour) => colourDistance(colour, core) <= 6));
}

function binOf([red, green, blue]: Colour): number {
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

function meanColour(colours: readonly Colour[]): Colour {
  const sum = [0, 0, 0];
  for (const colour of colours) for (let at = 0; at < 3; at++) sum[at]! += colour[at]!;
  const count = Math.max(1, colours.length);
  return [sum[0]! / count, sum[1]! / count, sum[2]! / count];
}
