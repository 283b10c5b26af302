import type { Box } from '../../model/transcript.ts';
import type { Areas } from './find-areas.ts';
import { commonestColour } from './line-colours.ts';
import { type Colour, colourAt, colourDistance, coloursAt, distanceAt, type Pixels } from './pixels.ts';
import { median } from './split-area.ts';

/** What differs less from its ground than this is no ink. */
const INK = 60;
/** An area of which less has one colour is a photograph. */
const FLAT = 0.55;
/** An area wider than this share of the image is a bar or a page. */
const BAR = 0.94;
/** An area of more lines than this is a page; letters that stick out of their lines there are none of their own. */
const HIGH = 12;

/**
 * Where a letter or two stand that the detection missed: it was trained on words, and passes over a lone 1, K or 嗯 in a
 * bubble of its own. Boxes of one line's height around small ink in an area of one colour, with no line to its left.
 */
export function findMissedBoxes(
  image: Pixels,
  lines: readonly { readonly box: Box }[],
  { panels, pictures }: Pick<Areas, 'panels' | 'pictures'>,
): Box[] {
  const inPanels = lines.filter(({ box }) => panels.some((panel) => isIn(box, panel.box)));
  const unit = median((inPanels.length > 0 ? inPanels : lines).map(({ box }) => box.height));
  if (unit === 0) return [];
  const areas = [
    ...panels,
    ...pictures.filter(({ height }) => height < unit * 4).flatMap((box) => flatArea(image, box)),
  ].filter(({ box }) => box.width < image.width * BAR && box.height < unit * HIGH);
  return areas.flatMap(({ box, colour }) => {
    const own = lines.filter((line) => isIn(line.box, box)).map((line) => line.box);
    return clusterInk(findInk(image, box, own, colour, unit), unit)
      .filter((ink) => isLetter(ink, unit) && !own.some((line) => isLeftOf(line, ink)))
      .map((ink) => lineBoxOf(ink, unit, image))
      .filter((found) => !lines.some((line) => overlaps(line.box, found, unit)));
  });
}

/** The area with its colour, where it is of one. */
function flatArea(image: Pixels, box: Box): { readonly box: Box; readonly colour: Colour }[] {
  const step = Math.max(1, Math.floor(box.width / 40));
  const pixels: number[] = [];
  for (let y = box.top; y < box.top + box.height; y += step) {
    for (let x = box.left; x < box.left + box.width; x += step) pixels.push(y * image.width + x);
  }
  const colours = coloursAt(image, pixels);
  const colour = commonestColour(colours);
  const same = pixels.filter((_, index) => distanceAt(colours, index, colour) < 8).length;
  return same > pixels.length * FLAT ? [{ box, colour }] : [];
}

/** Pixels of an area that are not of its colour, outside its lines and within its corners; one of several where it is large. */
function findInk(image: Pixels, area: Box, lines: readonly Box[], colour: Colour, unit: number): Box[] {
  const step = Math.max(1, Math.floor(unit / 16));
  const inset = Math.round(unit * 0.15);
  const ink: Box[] = [];
  for (let top = area.top + inset; top < area.top + area.height - inset; top += step) {
    const beside = lines.filter((line) => top >= line.top - inset && top < line.top + line.height + inset);
    for (let left = area.left + inset; left < area.left + area.width - inset; left += step) {
      if (beside.some((line) => left >= line.left - inset && left < line.left + line.width + inset)) continue;
      const own = colourAt(image, left, top);
      // White letters on green have the colour that the page has beyond the round corners.
      if (colourDistance(own, colour) > INK && isWithinCorners(area, left, top, unit))
        ink.push({ left, top, width: step, height: step });
    }
  }
  return ink;
}

/** Whether a place lies within the corners of an area, which may be as round as a line is high. */
function isWithinCorners({ left, top, width, height }: Box, x: number, y: number, unit: number): boolean {
  const radius = Math.min(width, height, unit * 1.9) / 2;
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return Math.hypot(dx, dy) < radius * 0.85;
}

/** Boxes around what lies nearer to one another than half a line. */
function clusterInk(ink: readonly Box[], unit: number): Box[] {
  const near = unit * 0.5;
  const clusters: Box[] = [];
  for (const dot of ink) {
    const touching = clusters.filter(
      (box) =>
        dot.left < box.left + box.width + near &&
        dot.left + dot.width > box.left - near &&
        dot.top < box.top + box.height + near &&
        dot.top + dot.height > box.top - near,
    );
    const left = Math.min(dot.left, ...touching.map((box) => box.left));
    const top = Math.min(dot.top, ...touching.map((box) => box.top));
    const right = Math.max(dot.left + dot.width, ...touching.map((box) => box.left + box.width));
    const bottom = Math.max(dot.top + dot.height, ...touching.map((box) => box.top + box.height));
    for (const box of touching) clusters.splice(clusters.indexOf(box), 1);
    clusters.push({ left, top, width: right - left, height: bottom - top });
  }
  return clusters;
}

function isLetter({ width, height }: Box, unit: number): boolean {
  return height >= unit * 0.3 && height <= unit * 1.1 && width >= unit * 0.08 && width <= unit * 3;
}

function isLeftOf(line: Box, ink: Box): boolean {
  const overlap = Math.min(line.top + line.height, ink.top + ink.height) - Math.max(line.top, ink.top);
  return overlap > 0 && line.left < ink.left;
}

/** What sticks out of a line, of tilted print, or touches it, as half of its first letter, belongs to that. */
function overlaps(line: Box, found: Box, unit: number): boolean {
  const width = Math.min(line.left + line.width, found.left + found.width) - Math.max(line.left, found.left);
  const height = Math.min(line.top + line.height, found.top + found.height) - Math.max(line.top, found.top);
  return width > 0 && height > unit * 0.3;
}

function lineBoxOf({ left, top, width, height }: Box, unit: number, image: Pixels): Box {
  const high = Math.max(unit, height * 1.3);
  const from = Math.max(0, left - unit * 0.25);
  const upper = Math.max(0, top + height / 2 - high / 2);
  return {
    left: from,
    top: upper,
    width: Math.min(image.width - from, width + unit * 0.5),
    height: Math.min(image.height - upper, high),
  };
}

function isIn(inner: Box, outer: Box): boolean {
  const middle = { x: inner.left + inner.width / 2, y: inner.top + inner.height / 2 };
  return (
    middle.x > outer.left &&
    middle.x < outer.left + outer.width &&
    middle.y > outer.top &&
    middle.y < outer.top + outer.height
  );
}
