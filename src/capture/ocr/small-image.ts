import type { Pixels } from './pixels.ts';
import { resample } from './resample.ts';

/** Areas and tilt are looked for at this width: a bubble's margin is still some pixels wide, a row of letters ten high. */
const SMALL_WIDTH = 480;

/** What was made of each image, for as long as that is kept. */
const smallByImage = new WeakMap<Pixels, Pixels>();

/** An image at the width at which areas are looked for, or at its own where that is less; made once. */
export function smallOf(image: Pixels): Pixels {
  const kept = smallByImage.get(image);
  if (kept) return kept;
  const width = Math.min(SMALL_WIDTH, image.width);
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  const small = resample(image, { left: 0, top: 0, width: image.width, height: image.height }, width, height);
  smallByImage.set(image, small);
  return small;
}
