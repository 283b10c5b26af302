import type { ImageLine, ImageLines, ImagePanel } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { isEntryWords } from './entry-words.ts';
import {
  bottomOf,
  colourGap,
  contrastOf,
  hullOf,
  medianOf,
  middleOf,
  rightOf,
  shareInside,
} from './geometry.ts';
import { sortRows } from './image-rows.ts';

/** An area with its lines, and areas inside it: a quoted reply. */
export interface Bubble {
  readonly box: Box;
  readonly colour: string;
  readonly lines: readonly ImageLine[];
  /** Lines of an area inside this one. */
  readonly inner: readonly ImageLine[];
  /** A picture lies in it. */
  readonly hasPicture: boolean;
}

export interface SortedLines {
  /** Areas that hold letters and are narrower than the image. */
  readonly bubbles: readonly Bubble[];
  /** Lines on the page itself. */
  readonly bare: readonly ImageLine[];
  /** Lines of bars: areas as wide as the image. */
  readonly barred: readonly ImageLine[];
  /** Where the upper bar ends and the lower one begins; the image's edges where there is none. */
  readonly top: number;
  readonly bottom: number;
  /** Small areas with a letter or two, and pictures of that size at the edge: avatars. */
  readonly avatars: readonly Box[];
  readonly pictures: readonly Box[];
  /** Height of an ordinary line. */
  readonly unit: number;
}

/** An area wider than this share of the image is a bar or the page of a card. */
const BAR = 0.94;
/** The bar of the phone with that of the app is lower than so many lines, and one below them; what is higher has a post in it. */
const FIRST_BAR = 9;
const SECOND_BAR = 4.5;
/** An avatar is smaller than this share of the width, and about as high as wide. */
const AVATAR = 0.17;

/** Sorts the lines of an image by what they stand on. */
export function findBubbles(image: ImageLines): SortedLines {
  const { width, height } = image;
  const unit = medianOf(image.lines.map(({ box }) => box.height));
  const isBar = ({ box }: ImagePanel) => box.width >= width * BAR;
  const bars = image.panels.filter(
    (panel) => isBar(panel) && panel.box.height < Math.max(height * 0.25, unit * 8),
  );
  const areas = joinTouching(
    // What is lower than letters is a rim that a JPEG blurred.
    image.panels.filter((panel) => !isBar(panel) && panel.box.height > unit * 0.4),
    width * 0.01,
  );

  // Bars lie at the upper and the lower edge; others are stripes of a page.
  const upper = bars.filter(
    ({ box }) =>
      box.top < height * 0.2 &&
      box.top < unit * 8 &&
      box.height < unit * (box.top < unit ? FIRST_BAR : SECOND_BAR),
  );
  const lower = bars.filter(
    ({ box }) => bottomOf(box) > height - unit * 6 && !upper.some((bar) => bar.box === box),
  );
  const top = Math.max(0, ...upper.map(({ box }) => bottomOf(box)));
  // Where a message is written stands at the end of the screen, with its buttons.
  const entry = image.lines.filter(({ text, box }) => box.top > height - unit * 5 && isEntryWords(text));
  const fields = image.pictures.filter(
    ({ box }) => box.top > height * 0.75 && box.width > width * 0.4 && box.width > box.height * 5,
  );
  const bottom = Math.min(
    height,
    ...[...lower, ...fields].map(({ box }) => box.top),
    ...entry.map(({ box }) =>
      Math.min(
        box.top,
        ...areas.filter((area) => shareInside(box, area.box) > 0.7).map((area) => area.box.top),
      ),
    ),
  );

  const isAvatar = (box: Box) =>
    box.width < width * AVATAR &&
    box.width < box.height * 1.4 &&
    box.height < box.width * 1.4 &&
    (box.left < width * 0.16 || rightOf(box) > width * 0.84);
  const lettered = areas.filter(({ box }) => isAvatar(box) && areLettersFew(image.lines, box));
  const bodies = [...areas.filter((area) => !lettered.includes(area)), ...image.pictures];
  const beside = lettered.filter((area) => bodies.some(({ box }) => isOutside(area.box, box, width)));
  // One whose message the edge cuts off is known by its column, of letters or of photographs.
  const columns = [...beside.map(({ box }) => box), ...image.pictures.map(({ box }) => box).filter(isAvatar)];
  const inColumn = lettered.filter(({ box }) =>
    columns.some((one) => Math.abs(one.left - box.left) + Math.abs(one.width - box.width) < width * 0.015),
  );
  const avatars = [
    ...image.pictures.map(({ box }) => box).filter(isAvatar),
    ...new Set([...beside, ...inColumn].map(({ box }) => box)),
  ].filter((box) => box.top >= top - unit / 2 && bottomOf(box) <= bottom + unit / 2);

  // The smallest area around a line is the one that it stands in.
  const linesByArea = new Map<ImagePanel, ImageLine[]>();
  const bare: ImageLine[] = [];
  const barred: ImageLine[] = [];
  for (const line of image.lines) {
    if (avatars.some((box) => shareInside(line.box, box) > 0.6)) continue;
    const area = areas
      .filter(({ box }) => shareInside(line.box, box) > 0.7)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
    if (area) linesByArea.set(area, [...(linesByArea.get(area) ?? []), line]);
    else if (isInBar(line, [...upper, ...lower])) barred.push(line);
    else bare.push(line);
  }

  // An area inside another belongs to it.
  const bubbles: Bubble[] = [];
  for (const area of areas) {
    const lines = linesByArea.get(area) ?? [];
    const isInside = areas.some((other) => other !== area && isAround(other.box, area.box));
    if (isInside) continue;
    const within = areas.filter((other) => other !== area && isAround(area.box, other.box));
    const found = within.flatMap((other) => linesByArea.get(other) ?? []);
    // Letters may break an area in two: what stands on its colour right below belongs to it.
    const torn = lines.filter((line) => isTorn(line, area, within, found));
    const inner = [...found, ...torn];
    if (lines.length + inner.length === 0) continue;
    const { box, colour } = area;
    const hasPicture = image.pictures.some(
      (one) => shareInside(one.box, box) > 0.8 && one.box.width > width * AVATAR,
    );
    bubbles.push({
      box,
      colour,
      lines: sortRows(lines.filter((line) => !torn.includes(line))),
      inner: sortRows(inner),
      hasPicture,
    });
  }
  bubbles.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const pictures = image.pictures
    .map(({ box }) => box)
    .filter(
      (box) =>
        !isAvatar(box) &&
        !bubbles.some((bubble) => shareInside(box, bubble.box) > 0.6 || shareInside(bubble.box, box) > 0.6),
    );
  return { bubbles, bare: sortRows(bare), barred: sortRows(barred), top, bottom, avatars, pictures, unit };
}

/** A gradient makes several areas of one bubble: they lie on one another and have the same edges. */
function joinTouching(panels: readonly ImagePanel[], near: number): ImagePanel[] {
  const joined: ImagePanel[] = [];
  for (const panel of panels) {
    const at = joined.findIndex(
      (other) =>
        // Parts of one colour were told apart by their edges.
        panel.colour !== other.colour &&
        colourGap(panel.colour, other.colour) < 40 &&
        panel.box.top <= bottomOf(other.box) + 2 &&
        bottomOf(panel.box) >= other.box.top - 2 &&
        Math.abs(panel.box.left - other.box.left) < near &&
        Math.abs(rightOf(panel.box) - rightOf(other.box)) < near,
    );
    if (at < 0) joined.push(panel);
    else joined[at] = { ...joined[at]!, box: hullOf([joined[at]!.box, panel.box]) };
  }
  return joined;
}

/** A bubble of one letter looks like an avatar, but the avatar stands nearer to the edge; a name may stand above the bubble. */
function isOutside(avatar: Box, bubble: Box, width: number): boolean {
  const overlap = Math.min(bottomOf(avatar), bottomOf(bubble)) - Math.max(avatar.top, bubble.top);
  if (overlap <= avatar.height * 0.15) return false;
  return middleOf(avatar) < width / 2 ? rightOf(avatar) <= bubble.left : avatar.left >= rightOf(bubble);
}

function isAround(outer: Box, inner: Box): boolean {
  return shareInside(inner, outer) > 0.85 && inner.width * inner.height < outer.width * outer.height * 0.9;
}

function isTorn(
  line: ImageLine,
  area: ImagePanel,
  within: readonly ImagePanel[],
  inner: readonly ImageLine[],
): boolean {
  return (
    colourGap(line.ground, area.colour) >= 8 &&
    within.some(({ colour }) => colourGap(line.ground, colour) < 5) &&
    inner.some(({ box }) => line.box.top > box.top && line.box.top - bottomOf(box) < box.height * 0.6)
  );
}

function isInBar({ box, ground }: ImageLine, bars: readonly ImagePanel[]): boolean {
  return bars.some((bar) => shareInside(box, bar.box) > 0.7 && colourGap(ground, bar.colour) < 16);
}

function areLettersFew(lines: readonly ImageLine[], box: Box): boolean {
  const inside = lines.filter((line) => shareInside(line.box, box) > 0.7);
  return inside.length === 1 && [...inside[0]!.text].length <= 2;
}

/** How far the letters of a bubble stand out from it. */
export function inkContrastOf({ lines }: Bubble): number {
  return medianOf(lines.map(({ ink, ground }) => contrastOf(ink, ground)));
}
