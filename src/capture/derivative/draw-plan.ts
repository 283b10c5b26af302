import { FILL, type ImagePlan } from '../../model/image-plan.ts';
import type { Box } from '../../model/transcript.ts';
import type { Pixels } from '../ocr/pixels.ts';

/** Draws an image anew: flat colours, then the pixels of the original that are shown, then what is filled. */
export function drawPlan(original: Pixels, plan: ImagePlan): Pixels {
  const { width, height } = original;
  const drawn: Pixels = { data: new Uint8Array(width * height * 3), width, height };
  const whole = { left: 0, top: 0, width, height };
  for (const { box, colour } of [{ box: whole, colour: plan.ground }, ...plan.areas])
    fill(drawn, box, colour);
  for (const box of plan.shown) copy(original, drawn, box);
  for (const box of plan.filled) fill(drawn, box, FILL);
  return drawn;
}

/** One colour in every pixel: nothing of what stood there is left to be computed from what stands there now. */
function fill(image: Pixels, box: Box, colour: string): void {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (const { start, end } of rowsOf(image, box)) {
    for (let at = start; at < end; at += 3) {
      image.data[at] = red!;
      image.data[at + 1] = green!;
      image.data[at + 2] = blue!;
    }
  }
}

function copy(from: Pixels, to: Pixels, box: Box): void {
  for (const { start, end } of rowsOf(to, box)) to.data.set(from.data.subarray(start, end), start);
}

/** Where each row of a box stands in an image's bytes; what lies outside the image is left out. */
function rowsOf({ width, height }: Pixels, box: Box): { readonly start: number; readonly end: number }[] {
  const right = Math.min(width, box.left + box.width);
  const bottom = Math.min(height, box.top + box.height);
  return Array.from({ length: Math.max(0, bottom - box.top) }, (_, row) => {
    const from = (box.top + row) * width;
    return { start: (from + box.left) * 3, end: (from + Math.max(box.left, right)) * 3 };
  });
}
