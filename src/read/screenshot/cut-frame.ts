import type { ImageLines } from '../../model/image-lines.ts';
import type { Box } from '../../model/transcript.ts';
import { rightOf, shareInside } from './geometry.ts';
import type { ScreenDraft } from './message-draft.ts';

/** A frame is at least this share of the width on either side. */
const LEAST = 0.015;

/** The screen in a picture of a screenshot, as if it were the image; `moveBack` tells where things stand in the image. */
export function cutFrame(image: ImageLines): {
  readonly screen: ImageLines;
  readonly moveBack: <T extends ScreenDraft>(draft: T) => T;
} {
  const frame = image.panels.find(
    ({ box, colour }) =>
      colour === image.ground &&
      box.left > image.width * LEAST &&
      rightOf(box) < image.width * (1 - LEAST) &&
      image.lines.every((line) => shareInside(line.box, box) > 0.9),
  );
  if (frame === undefined) return { screen: image, moveBack: (draft) => draft };
  const { left, top, width, height } = frame.box;
  const inside = <T extends { readonly box: Box }>(one: T): T => ({
    ...one,
    box: moved(one.box, -left, -top),
  });
  return {
    screen: {
      ...image,
      width,
      height,
      lines: image.lines.map(inside),
      panels: image.panels.filter((panel) => panel !== frame).map(inside),
      pictures: image.pictures.map(inside),
    },
    moveBack: (draft) => ({
      ...draft,
      title: draft.title && { ...draft.title, box: moved(draft.title.box, left, top) },
      entries: draft.entries.map((entry) =>
        entry.kind === 'message'
          ? { ...entry, message: { ...entry.message, box: moved(entry.message.box, left, top) } }
          : { ...entry, separator: { ...entry.separator, box: moved(entry.separator.box, left, top) } },
      ),
    }),
  };
}

function moved(box: Box, x: number, y: number): Box {
  return { ...box, left: box.left + x, top: box.top + y };
}
