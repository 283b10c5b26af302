import type { ImageLine, ImageLines, ImagePanel } from '../../model/image-lines.ts';
import { bottomOf, hullOf, medianOf, rightOf, shareInside } from './geometry.ts';
import { rowsOf } from './image-rows.ts';
import { parseSeparator } from './separator-time.ts';

/** The upper bar lies within so many lines of the edge, the line in which a message is written within so many of the other. */
const HEAD = 6;
const FOOT = 6;
/** A chip in the bar is narrower than this share of the width. */
const CHIP = 0.17;
/** The line in which a message is written is wider than this; a drawing in it narrower than that share of it. */
const FIELD = 0.4;
const DRAWING = 0.3;

/**
 * An image of a chat without what would be bubbles in its bars, where these have the page's colour: beside its name the
 * face, of a letter or two, or how many messages of other chats are new; and the empty line with a drawing to press.
 */
export function cutBars(image: ImageLines): ImageLines {
  const unit = medianOf(image.lines.map(({ box }) => box.height));
  const chips = image.panels.filter((panel) => isHeadChip(panel, image, unit));
  const field = image.panels.find((panel) => isEmptyField(panel, image, unit));
  if (chips.length === 0 && !field) return image;
  const isLeft = ({ box }: ImageLine) =>
    !chips.some((chip) => shareInside(box, chip.box) > 0.7) && !(field && box.top >= field.box.top);
  return {
    ...image,
    lines: image.lines.filter(isLeft),
    panels: image.panels.filter((panel) => !chips.includes(panel) && panel !== field),
  };
}

function isHeadChip({ box }: ImagePanel, { lines, panels, width }: ImageLines, unit: number): boolean {
  if (box.top > unit * HEAD || box.height > unit * 2.6 || box.width > width * CHIP) return false;
  const [only, ...more] = lines.filter((line) => shareInside(line.box, box) > 0.7);
  if (!only || more.length > 0 || !/^(?:\p{L}{1,2}|\d{1,3}\+?)$/u.test(only.text)) return false;
  // The name stands beside it, on the bar itself.
  const middle = box.top + box.height / 2;
  return lines.some(
    (line) =>
      line !== only &&
      line.box.left >= rightOf(box) &&
      line.box.top < middle &&
      bottomOf(line.box) > middle &&
      [...line.text].length >= 2 &&
      line.confidence >= 0.7 &&
      parseSeparator(line.text, null) === undefined &&
      !panels.some((panel) => panel.box.width < width * 0.94 && shareInside(line.box, panel.box) > 0.7),
  );
}

function isEmptyField(
  { box }: ImagePanel,
  { lines, panels, width, height }: ImageLines,
  unit: number,
): boolean {
  if (box.top < height - unit * FOOT || box.width < width * FIELD) return false;
  if (panels.some((other) => other.box.top > bottomOf(box))) return false;
  const inside = lines.filter((line) => shareInside(line.box, box) > 0.7);
  return (
    inside.length > 0 &&
    rowsOf(inside).length === 1 &&
    inside.every(({ text }) => [...text].length === 1) &&
    hullOf(inside.map((line) => line.box)).width < box.width * DRAWING
  );
}
