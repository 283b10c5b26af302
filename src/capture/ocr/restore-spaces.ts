import type { Box } from '../../model/transcript.ts';
import type { LineColours } from './line-colours.ts';
import { colourAt, colourDistance, type Pixels } from './pixels.ts';

const LATIN = /[A-Za-z0-9.,;:!?'")(%&-]/;
/** A blank between letters that is wider than this share of the line's height is a space. */
const SPACE = 0.21;
/** A column whose pixels are all nearer to the ground than this share of the ink's distance is blank. */
const BLANK = 0.4;

/**
 * Puts the spaces between Latin words back, which the recognition of a Chinese model often leaves out: between two
 * letters that stand apart in the image. `places` are the middles of the letters, 0 to 1 of the box's width.
 */
export function restoreSpaces(
  image: Pixels,
  box: Box,
  { ground, ink }: LineColours,
  text: string,
  places: readonly number[],
): string {
  const letters = [...text];
  if (letters.length !== places.length || !/[A-Za-z]{2}/.test(text)) return text;
  const limit = Math.max(24, colourDistance(ink, ground) * BLANK);
  const top = box.top + Math.floor(box.height * 0.15);
  const bottom = box.top + Math.ceil(box.height * 0.85);
  const isBlank = (x: number) => {
    for (let y = top; y < bottom; y++)
      if (colourDistance(colourAt(image, x, y), ground) > limit) return false;
    return true;
  };
  let restored = letters[0] ?? '';
  for (let index = 1; index < letters.length; index++) {
    const [before, after] = [letters[index - 1]!, letters[index]!];
    if (LATIN.test(before) && LATIN.test(after) && !isTight(before, after)) {
      const from = Math.round(box.left + places[index - 1]! * box.width);
      const to = Math.min(image.width - 1, Math.round(box.left + places[index]! * box.width));
      if (longestRun(from, to, isBlank) > box.height * SPACE) restored += ' ';
    }
    restored += after;
  }
  return restored;
}

/** Digits, and marks that cling to what is before or after them. */
function isTight(before: string, after: string): boolean {
  return /[.,;:!?)%'-]/.test(after) || before === '(' || (/[\d:.]/.test(before) && /\d/.test(after));
}

function longestRun(from: number, to: number, isIn: (x: number) => boolean): number {
  let longest = 0;
  let run = 0;
  for (let x = from; x <= to; x++) {
    run = isIn(x) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
