import type { ImageLine } from '../../model/image-lines.ts';
import type { Bubble } from './find-bubbles.ts';
import { colourGap, saturationOf, tintGap } from './geometry.ts';

/** Ink this far from grey has a colour of its own. */
export const COLOURED = 35;
/** A name is written in another ink than the words below it by at least this. */
const OTHER = 40;
/** Names of one chat are in inks nearer to one another than this, where they are not coloured. */
const SAME = 24;

/** Colours that a small JPEG washed out lie apart by at least this, its greys by 5. */
const OTHER_TINT = 16;

/** How the bubbles of a chat name who speaks: in colours, in one faint ink, or not at all. */
export interface NameStyle {
  readonly isColoured: boolean;
  readonly ink: string | null;
  /** The ink of what is faint in this chat, its clocks; null where it shows none. */
  readonly faint: string | null;
}

/**
 * Looks at what stands first in the bubbles. A name comes again and again, which the beginning of what somebody says
 * does not; so does a colour above words that have none.
 */
export function findNameStyle(bubbles: readonly Bubble[], clocks: readonly ImageLine[]): NameStyle {
  const firsts = bubbles.flatMap(({ lines: [first, second] }) =>
    first && second && second.box.top > first.box.top + first.box.height * 0.5 && isNameLike(first, second)
      ? [first]
      : [],
  );
  const again = firsts.find((one, index) => firsts.findIndex(({ text }) => text === one.text) < index);
  return {
    isColoured: firsts.filter(({ ink }) => saturationOf(ink) > COLOURED).length >= 2,
    ink: again?.ink ?? null,
    faint: clocks.find(({ ground }) => saturationOf(ground) < COLOURED)?.ink ?? null,
  };
}

/**
 * Whether a line is written in a colour. A small JPEG washes it out, to less than some greys of a dark page have; but it
 * still lies another way than that of the clocks.
 */
export function isColoured({ ink, ground }: ImageLine, { faint }: NameStyle): boolean {
  if (saturationOf(ink) > COLOURED) return true;
  return faint !== null && saturationOf(ground) < COLOURED && tintGap(ink, faint) >= OTHER_TINT;
}

/** Whether a first line is a name in the one ink that names of this chat have. */
export function hasNameInk({ ink }: NameStyle, first: ImageLine, second: ImageLine | undefined): boolean {
  return (
    ink !== null && colourGap(first.ink, ink) < SAME && (second === undefined || isNameLike(first, second))
  );
}

function isNameLike(first: ImageLine, second: ImageLine): boolean {
  return colourGap(first.ink, second.ink) > OTHER && [...first.text].length <= 30;
}
