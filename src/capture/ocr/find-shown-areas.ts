import type { Box } from '../../model/transcript.ts';
import { type Areas, findAreas } from './find-areas.ts';
import { findScreen } from './find-screen.ts';
import type { LineColours } from './line-colours.ts';
import type { Pixels } from './pixels.ts';

/** The areas of an image; of a picture of a screenshot those of the screen, which is a panel around all the others. */
export function findShownAreas(
  image: Pixels,
  lines: readonly { readonly box: Box; readonly colours: LineColours }[],
): Areas {
  const screen = findScreen(image, lines);
  if (screen === null) return findAreas(image, lines);
  const { ground, panels, pictures } = findAreas(
    crop(image, screen),
    lines.map(({ box, colours }) => ({ box: moved(box, -screen.left, -screen.top), colours })),
  );
  return {
    ground,
    panels: [
      { box: screen, colour: ground },
      ...panels.map(({ box, colour }) => ({ box: moved(box, screen.left, screen.top), colour })),
    ],
    pictures: pictures.map((box) => moved(box, screen.left, screen.top)),
  };
}

function moved(box: Box, x: number, y: number): Box {
  return { ...box, left: box.left + x, top: box.top + y };
}

function crop({ data, width }: Pixels, box: Box): Pixels {
  const part = new Uint8Array(box.width * box.height * 3);
  for (let y = 0; y < box.height; y++) {
    const from = ((box.top + y) * width + box.left) * 3;
    part.set(data.subarray(from, from + box.width * 3), y * box.width * 3);
  }
  return { data: part, width: box.width, height: box.height };
}
