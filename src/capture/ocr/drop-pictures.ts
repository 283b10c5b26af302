import type { Box } from '../../model/transcript.ts';
import type { LineColours } from './line-colours.ts';
import { type Colour, colourAt, type Pixels } from './pixels.ts';

/** A letter that was recognised more surely than this is one, whatever it stands on. */
const SURE = 0.95;
/** What lies this far from every mixture of ground and ink is neither a letter nor its edge. */
const OTHER = 45;
/** A little picture fills at least this share of its place with such colours; dense letters in another ink less. */
const FILLED = 0.5;
/** Where more letters than two, and than this share, seem to be pictures, the ground was taken wrongly, and all are letters. */
const MOST = 0.34;
/** Its place reaches this share of the line's height to both sides of its middle, and up and down. */
const REACH = 0.3;

/** A line's letters, with where each stands and how surely it was recognised. */
export interface Letters {
  readonly text: string;
  readonly places: readonly number[];
  /** Absent where nobody says. */
  readonly certainties?: readonly number[];
}

/**
 * Without the letters that little pictures among the words were taken for (😭 for H, 🥺 for QQ): their colours lie on no
 * mixture of the line's ink and its ground, as those of letters and their edges do, and the recognition was not sure.
 */
export function dropPictures(
  image: Pixels,
  box: Box,
  { ground, ink }: LineColours,
  { text, places, certainties = [] }: Letters,
): Letters {
  const letters = [...text];
  if (letters.length !== certainties.length || letters.length !== places.length) return { text, places };
  const kept = letters.flatMap((_, index) =>
    certainties[index]! < SURE && isPicture(image, box, places[index]!, ground, ink) ? [] : [index],
  );
  const dropped = letters.length - kept.length;
  if (dropped === 0 || (dropped > 2 && dropped > letters.length * MOST)) return { text, places };
  return { text: kept.map((index) => letters[index]!).join(''), places: kept.map((index) => places[index]!) };
}

function isPicture(image: Pixels, box: Box, place: number, ground: Colour, ink: Colour): boolean {
  const middle = { x: box.left + place * box.width, y: box.top + box.height / 2 };
  const reach = box.height * REACH;
  const step = Math.max(1, Math.round(box.height / 16));
  let other = 0;
  let all = 0;
  for (let y = Math.round(middle.y - reach); y <= middle.y + reach; y += step) {
    for (let x = Math.round(middle.x - reach); x <= middle.x + reach; x += step) {
      if (x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
      all++;
      if (distanceToMixture(colourAt(image, x, y), ground, ink) > OTHER) other++;
    }
  }
  return all > 0 && other >= all * FILLED;
}

/** How far a colour lies from the nearest mixture of two others. */
function distanceToMixture(colour: Colour, a: Colour, b: Colour): number {
  let along = 0;
  let length = 0;
  for (let at = 0; at < 3; at++) {
    along += (colour[at]! - a[at]!) * (b[at]! - a[at]!);
    length += (b[at]! - a[at]!) ** 2;
  }
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, along / length));
  return Math.max(...[0, 1, 2].map((at) => Math.abs(colour[at]! - a[at]! - share * (b[at]! - a[at]!))));
}
