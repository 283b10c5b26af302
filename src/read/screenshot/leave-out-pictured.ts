import type { ImageLine, ImageLines, ImagePanel } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { bottomOf, colourGap, medianOf, rightOf, shareInside } from './geometry.ts';

/** A picture that somebody sent is at least and at most this share of the width, and this many lines high. */
const LEAST_WIDTH = 0.16;
const MOST_WIDTH = 0.8;
const LEAST_HEIGHT = 2;
/** What fills more of a picture than this is a bubble with a pattern around it. */
const FILLED = 0.5;
/** Letters of a sheet of paper are smaller than those that people write by this; those of a quote are 0.8 as large. */
const SMALL = 0.74;
/** So many small lines on one area are a sheet. */
const SHEET = 3;
/** How wide letters are is seen in lines of so many. */
const LONG = 5;
/** Two colours nearer than this are one. */
const SAME = 14;
/** A clock that an app lays over the lower right corner of a picture. */
const CLOCK = /^\D{0,4}\d{1,2}[:：.]\d{2}(?:\s?[AP]M)?\D{0,4}$/iu;

/**
 * An image of a chat without the letters that stand in the pictures which people sent: a sign in a photograph, a film's length,
 * the words of another screenshot. They are nobody's message. The pictures stay; a sheet of paper becomes one.
 */
export function leaveOutPictured(image: ImageLines): ImageLines {
  const unit = medianOf(image.lines.map(({ box }) => box.height));
  const sheets = image.panels.filter((panel) => isSheet(panel, image));
  const pictures = [...image.pictures, ...sheets.map(({ box }) => ({ box }))];
  const sent = pictures
    .map(({ box }) => box)
    .filter(
      ({ width, height }) =>
        width >= image.width * LEAST_WIDTH &&
        width <= image.width * MOST_WIDTH &&
        height >= unit * LEAST_HEIGHT,
    );
  if (sent.length === 0) return image;
  const isPictured = (panel: ImagePanel) =>
    sheets.includes(panel) ||
    sent.some((box) => shareInside(panel.box, box) > 0.85 && areaOf(panel.box) < areaOf(box) * FILLED);
  const panels = image.panels.filter((panel) => !isPictured(panel));
  const lines = image.lines.filter(
    (line) =>
      !sent.some(
        (box) =>
          isLetterOf(line, box) &&
          !isNameAbove(line, box, image.ground, unit) &&
          !isOnOther(line, box, panels),
      ),
  );
  return { ...image, lines, panels, pictures };
}

function isLetterOf({ box, text }: ImageLine, picture: Box): boolean {
  if (shareInside(box, picture) < 0.8) return false;
  const isCorner =
    rightOf(box) > rightOf(picture) - picture.width * 0.2 &&
    bottomOf(box) > bottomOf(picture) - box.height * 1.5;
  return !(isCorner && CLOCK.test(text));
}

/** A name on the page above a picture, whose box reaches up to it where a badge beside the name hangs together with it. */
function isNameAbove({ box, ground }: ImageLine, picture: Box, page: string, unit: number): boolean {
  return colourGap(ground, page) < SAME && box.top - picture.top < unit * 0.4;
}

/** Whether a line stands on an area that is no part of the picture, such as a bubble with a pattern around it. */
function isOnOther({ box, ground }: ImageLine, picture: Box, panels: readonly ImagePanel[]): boolean {
  return panels.some(
    (panel) =>
      shareInside(box, panel.box) > 0.7 &&
      (shareInside(panel.box, picture) > 0.5 || colourGap(ground, panel.colour) < SAME),
  );
}

/** A sheet of paper that somebody photographed: many lines on one area, in smaller letters than those around it. */
function isSheet({ box }: ImagePanel, { lines, width }: ImageLines): boolean {
  if (box.width > width * MOST_WIDTH) return false;
  const inside = lines.filter((line) => shareInside(line.box, box) > 0.7);
  const others = lines.filter((line) => !inside.includes(line) && [...line.text].length >= LONG);
  if (inside.length < SHEET || others.length < SHEET) return false;
  const usual = medianOf(others.map(letterWidth));
  return medianOf(inside.map(letterWidth)) < usual * SMALL;
}

/** How wide a Han letter of a line is; others count half. A line's height is less sure where a sheet lies aslant. */
function letterWidth({ text, box }: ImageLine): number {
  const han = text.match(/[\p{Script=Han}，。！？、：；（）“”]/gu)?.length ?? 0;
  return box.width / (han + ([...text].length - han) / 2);
}

function areaOf({ width, height }: Box): number {
  return width * height;
}
