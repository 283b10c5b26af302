import type { ImageLines } from '../../model/image-lines.ts';
import { boxInImage } from '../../model/image-tilt.ts';
import type { Reading } from '../../model/report.ts';
import type { Box } from '../../model/transcript.ts';

/** A reading of an image that was made straight, with its boxes in the pixels of the image as it is. */
export function asItLay(reading: Reading, image: ImageLines): Reading {
  const { tilt } = image;
  if (tilt === undefined) return reading;
  const { transcript, image: blocks } = reading;
  const size = { width: tilt.width, height: tilt.height };
  const moved = <T extends { readonly box: Box | null }>(one: T): T => ({
    ...one,
    box: one.box && boxInImage(one.box, image),
  });
  const message = `The image was turned by ${Math.abs(tilt.degrees)}°; it was made straight to be read.`;
  return {
    ...reading,
    issues: [...reading.issues, { code: 'image-turned', span: null, message }],
    ...(transcript && {
      transcript: {
        ...transcript,
        image: size,
        messages: transcript.messages.map(moved),
        separators: transcript.separators.map(moved),
      },
    }),
    ...(blocks && { image: { ...blocks, ...size, boxes: blocks.boxes.map(moved) } }),
  };
}
