import type { Box } from '../../model/transcript.ts';
import { type Colour, colourAt, colourDistance, type Pixels } from './pixels.ts';

export interface LineColours {
  readonly ground: Colour;
  readonly ink: Colour;
}

/** What a line of letters stands on and is written in: the commonest colour of its box, and what differs most from that. */
export function findLineColours(image: Pixels, box: Box): LineColours {
  const step = Math.max(1, Math.floor(box.height / 24));
  const inside: Colour[] = [];
  for (let y = box.top; y < Math.min(image.height, box.top + box.height); y += step) {
    for (let x = box.left; x < Math.min(image.width, box.left + box.width); x += step) {
      inside.push(colourAt(image, x, y));
    }
  }
  const ground = commonestColour(inside);
  const byDistance = inside
    .map((colour) => ({ colour, distance: colourDistance(colour, ground) }))
    .sort((a, b) => b.distance - a.distance);
  const most = byDistance.slice(0, Math.max(1, Math.ceil(inside.length * 0.04)));
  return { ground, ink: meanColour(most.map(({ colour }) => colour)) };
}

/** The mean of the fullest of bins eight values wide, with what lies just over its borders. */
export function commonestColour(colours: readonly Colour[]): Colour {
  const counts = new Map<number, number>();
  const binOf = ([red, green, blue]: Colour) => ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
  for (const colour of colours) counts.set(binOf(colour), (counts.get(binOf(colour)) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [bin, count] of counts) {
    if (count > most) {
      best = bin;
      most = count;
    }
  }
  const core = meanColour(colours.filter((colour) => binOf(colour) === best));
  return meanColour(colours.filter((colour) => colourDistance(colour, core) <= 6));
}

function meanColour(colours: readonly Colour[]): Colour {
  const sum = [0, 0, 0];
  for (const colour of colours) for (let at = 0; at < 3; at++) sum[at]! += colour[at]!;
  const count = Math.max(1, colours.length);
  return [sum[0]! / count, sum[1]! / count, sum[2]! / count];
}
