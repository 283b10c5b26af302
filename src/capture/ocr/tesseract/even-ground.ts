import type { Pixels } from '../pixels.ts';
import { findGrounds } from './find-grounds.ts';

/** Differences from here on are as black as print: 255 would be white on black. */
const BLACK = 110;

/** A ground differs by no more than this from its one end to its other; a grey bubble on white by 20. */
const ONE_GROUND = 12;

/**
 * Dark letters on white, whatever they stood on: how far each pixel is from the ground to its left and right, where both
 * are of one colour; white at the edge of two. Tesseract finds one threshold for the whole page, and white letters in a
 * green bubble, or grey ones on black, are lost to it. One byte a pixel, row by row, 255 for the ground.
 */
export function evenGround(image: Pixels): Uint8Array {
  const { data, width, height } = image;
  const grounds = findGrounds(image);
  const even = new Uint8Array(width * height).fill(255);
  for (let row = 0; row < height * width; row += width) {
    for (let x = 0; x < width; x++) {
      if (grounds[row + x] !== 0) continue;
      const start = x;
      while (x < width && grounds[row + x] === 0) x++;
      if (start === 0 || x === width) continue;
      const ground = row + start - 1;
      if (grounds[ground] !== grounds[row + x] && distance(ground, row + x) > ONE_GROUND) continue;
      for (let at = row + start; at < row + x; at++)
        even[at] = 255 - Math.min(255, (distance(at, ground) / BLACK) * 255);
    }
  }
  return even;

  function distance(from: number, to: number): number {
    const [a, b] = [from * 3, to * 3];
    return Math.max(
      Math.abs(data[a]! - data[b]!),
      Math.abs(data[a + 1]! - data[b + 1]!),
      Math.abs(data[a + 2]! - data[b + 2]!),
    );
  }
}
