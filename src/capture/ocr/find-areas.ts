import type { Box } from '../../model/transcript.ts';
import { drifts, flowArea, flowsOn, isNear, SAME } from './flow-area.ts';
import { commonestColour, type LineColours } from './line-colours.ts';
import { type Colour, colourDistance, coloursAt, type Pixels } from './pixels.ts';
import { smallOf } from './small-image.ts';
import { type FlowedArea, splitArea } from './split-area.ts';

/** How many pixels the edge of a panel is wide, with what a JPEG makes of it. */
const EDGE = 2;
/** A picture is at least this share of the image's width, both ways. */
const LEAST_PICTURE = 0.045;

/** An area narrower than this share of the width is neither page nor bar. */
const BAR = 0.94;
/** How much farther than usual an area's colour may lie from that of its line, where it came out lower than the line. */
const WIDER = 1.7;
/** A bar is lower than this share of the image. */
const MOST_BAR = 0.25;
/** A bar fills at least this share of its box, 0.67 in a small JPEG; a part of a wallpaper 0.31 to 0.38. */
const LEAST_FULL = 0.5;
/** Where less of the edges has the commonest colour, the page has a picture behind it. */
const LEAST_PLAIN = 0.6;

export interface Areas {
  readonly ground: Colour;
  /** Boxes of one colour around lines, in the order in which the lines were given. */
  readonly panels: readonly { readonly box: Box; readonly colour: Colour }[];
  readonly pictures: readonly Box[];
}

/** Finds what lies between the page and its letters: bubbles, cards and bars of one colour; avatars and photographs. */
export function findAreas(
  image: Pixels,
  lines: readonly { readonly box: Box; readonly colours: LineColours }[],
): Areas {
  const small = smallOf(image);
  const { width, height } = small;
  const scale = image.width / width;
  const ground = groundOf(small);
  const owner = new Int32Array(width * height);

  // Flow out from each line, over what has its ground's colour; last from those on the page, which lies around all.
  const isOnPage = (line: (typeof lines)[number]) => colourDistance(line.colours.ground, ground) <= SAME;
  const ordered = [...lines.filter((line) => !isOnPage(line)), ...lines.filter(isOnPage)];
  const pixelsByLine = new Map(lines.map((line) => [line, pixelsOf(line.box, scale, small)]));
  const flows: (FlowedArea | null)[] = [];
  const colourOf: Colour[] = [];
  for (const line of ordered) {
    const { box, colours } = line;
    const seeds = pixelsByLine.get(line)!;
    if (seeds.some((at) => owner[at]! > 0 && isNear(small, at, colourOf[owner[at]! - 1]!, SAME))) continue;

    // Where the rim lies on something else, the line stands on the colour within its box.
    const mark = flows.length + 1;
    let own = colours.ground;
    let area = flowArea(small, seeds, owner, mark, flowsOn(small, own, ground));
    if (isOnPage(line)) {
      // On a wallpaper the commonest colour may be that of the bars, and of bubbles too: what has an end is one.
      flows.push(area && isBounded(area, small) ? area : null);
      colourOf.push(own);
      continue;
    }
    if (!area || area.box.height < (box.height / scale) * 0.7) {
      clearArea(area, owner, mark, width);
      own = colours.within;
      area = flowArea(small, seeds, owner, mark, flowsOn(small, own, ground));
    }
    // Rings of a small JPEG give a line a ground that is not quite its bubble's: what is lower than the line is no area.
    if (area && area.box.height < box.height / scale) {
      clearArea(area, owner, mark, width);
      const wider = flowArea(small, seeds, owner, mark, flowsOn(small, own, ground, WIDER));
      if (wider && wider.box.height > box.height / scale && wider.box.width < width * BAR) area = wider;
      else {
        clearArea(wider, owner, mark, width);
        area = flowArea(small, seeds, owner, mark, flowsOn(small, own, ground));
      }
    }
    flows.push(area);
    colourOf.push(own);
  }
  // For each line the areas that reach into its box or touch it.
  const marksByLine = new Map(lines.map((line) => [line, marksIn(owner, pixelsByLine.get(line)!)]));
  const panels = flows.flatMap((area, index) => {
    const colour = colourOf[index]!;
    if (!area) return [];
    const isLoose = isRagged(area, small);
    const inside = lines.filter(
      (line) => colourDistance(line.colours.ground, colour) < 60 && marksByLine.get(line)!.has(index + 1),
    );
    return splitArea(
      area,
      inside.map(({ box }) => ({ top: box.top / scale, height: box.height / scale })),
      width,
    )
      .filter((box) => !(isLoose && box.width >= width - 2))
      .map((box) => ({ box: enlarge(box, scale, image), colour }));
  });

  // What is neither page, nor panel, nor letters, and large enough both ways, is a picture.
  const taken = new Uint8Array(width * height);
  for (let at = 0; at < taken.length; at++) {
    if (owner[at]! > 0) markAround(taken, at, owner, small);
    else if (isNear(small, at, ground, 10)) taken[at] = 1;
  }
  for (const { box } of lines) fillBox(taken, box, scale, small);
  const pictures: Box[] = [];
  const marks = Int32Array.from(taken);
  if (shareAtEdges(small, ground) < LEAST_PLAIN) flowArea(small, edgesOf(small, 1), marks, 1, drifts(small));
  for (let at = 0; at < marks.length; at++) {
    if (marks[at] !== 0) continue;
    const area = flowArea(small, [at], marks, 2, () => true);
    if (!area || Math.min(area.box.width, area.box.height) < width * LEAST_PICTURE) continue;
    // A frame is no picture.
    if (area.count >= area.box.width * area.box.height * 0.5) pictures.push(enlarge(area.box, scale, image));
  }
  return { ground, panels, pictures };
}

/** Takes the marks of an area away. */
function clearArea(area: FlowedArea | null, owner: Int32Array, mark: number, width: number): void {
  if (!area) return;
  const { left, top, width: wide, height } = area.box;
  for (let y = top; y < top + height; y++) {
    for (let at = y * width + left, end = at + wide; at < end; at++) if (owner[at] === mark) owner[at] = 0;
  }
}

function marksIn(owner: Int32Array, pixels: readonly number[]): ReadonlySet<number> {
  const marks = new Set<number>();
  let last = -1;
  for (const at of pixels) {
    if (owner[at] === last) continue;
    last = owner[at]!;
    marks.add(last);
  }
  return marks;
}

/** A part of a wallpaper goes from edge to edge around what lies on it; a bar is full but for its letters. */
function isRagged({ box, count }: FlowedArea, { width }: Pixels): boolean {
  return box.left <= 1 && box.left + box.width >= width - 1 && count < box.width * box.height * LEAST_FULL;
}

/** Whether an area of the page's colour ends on all sides, or is a bar from edge to edge. */
function isBounded({ box }: FlowedArea, { width, height }: Pixels): boolean {
  const isAtLeft = box.left <= 1;
  const isAtRight = box.left + box.width >= width - 1;
  return isAtLeft && isAtRight ? box.height < height * MOST_BAR : !isAtLeft && !isAtRight;
}

/** The page's colour shows at its left and right edges, whatever the messages cover between them. */
function groundOf(small: Pixels): Colour {
  return commonestColour(coloursAt(small, edgesOf(small)));
}

function shareAtEdges(small: Pixels, colour: Colour): number {
  const edges = edgesOf(small);
  return edges.filter((at) => isNear(small, at, colour, SAME)).length / edges.length;
}

/** The pixels of a narrow band at the left and at the right. */
function edgesOf({ width, height }: Pixels, band = Math.max(1, Math.round(width * 0.015))): number[] {
  const edges: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < band; x++) edges.push(y * width + x, (y + 1) * width - 1 - x);
  }
  return edges;
}

/** The pixels of a line's box and right around it. */
function pixelsOf(box: Box, scale: number, { width, height }: Pixels): number[] {
  const right = Math.min(width - 1, Math.ceil((box.left + box.width) / scale) + 1);
  const bottom = Math.min(height - 1, Math.ceil((box.top + box.height) / scale) + 1);
  const left = Math.max(0, Math.floor(box.left / scale) - 1);
  const top = Math.max(0, Math.floor(box.top / scale) - 1);
  const pixels: number[] = [];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) pixels.push(y * width + x);
  }
  return pixels;
}

/** The edge of a panel mixes its colour with the page's and is neither. */
function markAround(taken: Uint8Array, at: number, owner: Int32Array, { width, height }: Pixels): void {
  taken[at] = 1;
  const own = owner[at];
  const isInside =
    owner[at - 1] === own && owner[at + 1] === own && owner[at - width] === own && owner[at + width] === own;
  if (isInside) return;
  const x = at % width;
  const y = (at - x) / width;
  for (let dy = -EDGE; dy <= EDGE; dy++) {
    if (y + dy < 0 || y + dy >= height) continue;
    for (let dx = -EDGE; dx <= EDGE; dx++) {
      if (x + dx >= 0 && x + dx < width) taken[at + dy * width + dx] = 1;
    }
  }
}

function enlarge(area: Box, scale: number, image: Pixels): Box {
  const left = Math.round(area.left * scale);
  const top = Math.round(area.top * scale);
  return {
    left,
    top,
    width: Math.max(1, Math.min(image.width, Math.round((area.left + area.width) * scale)) - left),
    height: Math.max(1, Math.min(image.height, Math.round((area.top + area.height) * scale)) - top),
  };
}

function fillBox(taken: Uint8Array, box: Box, scale: number, { width, height }: Pixels): void {
  const right = Math.min(width, Math.ceil((box.left + box.width) / scale));
  const bottom = Math.min(height, Math.ceil((box.top + box.height) / scale));
  for (let y = Math.floor(box.top / scale); y < bottom; y++)
    taken.fill(1, y * width + Math.floor(box.left / scale), y * width + right);
}
