import type { Digest } from '../../model/digest.ts';
import { IMAGE_LINES_FORMAT, type ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import type { Ocr, RecognisedLine } from './create-ocr.ts';
import { dropPictures } from './drop-pictures.ts';
import { findMissedBoxes } from './find-missed-boxes.ts';
import { findShownAreas } from './find-shown-areas.ts';
import { findTilt } from './find-tilt.ts';
import { liftSeals } from './lift-seals.ts';
import { findLineColours } from './line-colours.ts';
import { mendLetters } from './mend-letters.ts';
import { type OpenedImage, openImage } from './open-image.ts';
import { formatColour, type Pixels } from './pixels.ts';
import { restoreSpaces } from './restore-spaces.ts';
import { straighten } from './straighten.ts';

export type RecognisedImage =
  | { readonly kind: 'lines'; readonly lines: ImageLines }
  | Extract<OpenedImage, { kind: 'refused' }>;

/** Finds the lines of letters in an image, with the colours and areas that tell how they belong together. */
export async function recogniseImage(bytes: Uint8Array, digest: Digest, ocr: Ocr): Promise<RecognisedImage> {
  // Decode what may be decoded.
  const opened = await openImage(bytes, ocr.sharp);
  if (opened.kind === 'refused') return opened;
  const { notes } = opened;

  // A screen that was photographed aslant, or a sheet on a scanner, is made straight.
  const degrees = findTilt(opened.pixels);
  const upright = degrees === 0 ? opened.pixels : straighten(opened.pixels, degrees);

  // What a red seal covers is read as if it were not there.
  const pixels = liftSeals(upright);

  // Recognise the letters, and see what they stand on.
  const recognised = await ocr.recognise(pixels);
  let lines = withColours(recognised, pixels);
  let areas = findShownAreas(pixels, lines);

  // Look again where a letter stands alone, for the detection misses it; its area is known then too.
  const missed = ocr.recogniseBoxes ? findMissedBoxes(pixels, lines, areas) : [];
  const more = missed.length > 0 ? await ocr.recogniseBoxes!(pixels, missed) : [];
  if (more.length > 0) {
    lines = inOrder([...lines, ...withColours(more, pixels)]);
    areas = findShownAreas(pixels, lines);
  }
  const { ground, panels, pictures } = areas;
  const written = lines.map(({ line, box, colours }) => {
    const { text, places } = dropPictures(pixels, box, colours, line);
    const mended = mendLetters(restoreSpaces(pixels, box, colours, text, places)).toWellFormed();
    return { text: mended, line, box, colours };
  });
  return {
    kind: 'lines',
    lines: {
      format: IMAGE_LINES_FORMAT,
      version: 1,
      image: digest,
      engine: ocr.engine,
      width: pixels.width,
      height: pixels.height,
      ...(degrees !== 0 && {
        tilt: { degrees, width: opened.pixels.width, height: opened.pixels.height },
      }),
      ground: formatColour(ground),
      lines: written
        .filter(({ text }) => text !== '')
        .map(({ text, line, box, colours }) => ({
          text,
          confidence: Number(line.confidence.toFixed(4)),
          box,
          ink: formatColour(colours.ink),
          ground: formatColour(colours.ground),
        })),
      panels: panels.map(({ box, colour }) => ({ box, colour: formatColour(colour) })),
      pictures: pictures.map((box) => ({ box })),
      notes: [...notes],
    },
  };
}

/** From top to bottom, in whole pixels. */
function withColours(recognised: readonly RecognisedLine[], pixels: Pixels) {
  return inOrder(
    recognised.map((line) => {
      const box = toPixels(line.box, pixels);
      return { line, box, colours: findLineColours(pixels, box, line.places) };
    }),
  );
}

function inOrder<T extends { readonly line: RecognisedLine }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => a.line.box.top - b.line.box.top || a.line.box.left - b.line.box.left);
}

function toPixels(box: Box, { width, height }: Pixels): Box {
  const left = Math.max(0, Math.min(width - 1, Math.floor(box.left)));
  const top = Math.max(0, Math.min(height - 1, Math.floor(box.top)));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.ceil(box.left + box.width)) - left),
    height: Math.max(1, Math.min(height, Math.ceil(box.top + box.height)) - top),
  };
}
