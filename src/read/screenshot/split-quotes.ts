import type { ImageLine } from '../../model/image-lines.ts';
import { type Bubble, inkContrastOf, type SortedLines } from './find-bubbles.ts';
import { bottomOf, colourGap, medianOf } from './geometry.ts';
import type { SideFound } from './sides.ts';

/** What a bubble answers may stand below it: in a colour of its own, smaller or fainter, and without an avatar. */
export function splitQuotes(
  bubbles: readonly Bubble[],
  sides: readonly SideFound[],
  { unit, avatars }: SortedLines,
) {
  const messages: Bubble[] = [];
  const quotesByBubble = new Map<Bubble, readonly ImageLine[]>();
  for (const [index, bubble] of bubbles.entries()) {
    const before = messages.at(-1);
    const gap = before ? bubble.box.top - bottomOf(before.box) : 0;
    const hasAvatar = avatars.some((avatar) => Math.abs(avatar.top - bubble.box.top) < unit * 0.7);
    const isQuote =
      before !== undefined &&
      !quotesByBubble.has(before) &&
      !hasAvatar &&
      gap < unit * 0.8 &&
      gap > -unit * 0.5 &&
      [sides[bubbles.indexOf(before)]!.side, null].includes(sides[index]!.side) &&
      ((gapOf(bubble, before) >= 6 && inkContrastOf(bubble) < inkContrastOf(before) - 0.12) ||
        (gapOf(bubble, before) >= 14 && heightOf(bubble) < heightOf(before) * 0.9));
    if (isQuote) quotesByBubble.set(before, bubble.lines);
    else messages.push(bubble);
  }
  return { messages, quotesByBubble };
}

function gapOf(a: Bubble, b: Bubble): number {
  return colourGap(a.colour, b.colour);
}

function heightOf({ lines }: Bubble): number {
  return medianOf(lines.map(({ box }) => box.height));
}
