import type { Box } from '../../model/transcript.ts';
import type { Pixels } from './pixels.ts';

/** Seals are looked for at one pixel of so many each way. */
const STEP = 4;
/** Red by at least this: its red part over the greater of the two others. The ink of a seal is thin, and a JPEG pales it. */
const RED = 40;
/** A seal is at least, and at most, this share of the image's width, and about as high as wide. */
const LEAST = 0.1;
const MOST = 0.5;
const ROUND = 1.35;
/** A ring with a star covers 0.2 to 0.35 of its box; a face, a button or a badge more than half. */
const MOST_FULL = 0.5;
const LEAST_FULL = 0.04;

/**
 * Lifts red seals off the letters below them: in its red part alone their ink is nearly as light as paper, and black
 * letters stay black. Only in boxes of what is red, round and hollow, so that red titles, which seem to vanish so too, stay.
 */
export function liftSeals(image: Pixels): Pixels {
  const seals = findSeals(image);
  if (seals.length === 0) return image;
  const data = Uint8Array.from(image.data);
  for (const { left, top, width, height } of seals) {
    for (let y = top; y < top + height; y++) {
      for (let at = (y * image.width + left) * 3, end = at + width * 3; at < end; at += 3) {
        if (isRed(data, at, RED / 2)) data[at + 1] = data[at + 2] = data[at]!;
      }
    }
  }
  return { ...image, data };
}

/** Boxes of what is red, hangs together, and is round and hollow. */
export function findSeals(image: Pixels): Box[] {
  const width = Math.floor(image.width / STEP);
  const height = Math.floor(image.height / STEP);
  const red = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isRed(image.data, (y * STEP * image.width + x * STEP) * 3, RED)) red[y * width + x] = 1;
    }
  }
  const seals: Box[] = [];
  const queue: number[] = [];
  for (let start = 0; start < red.length; start++) {
    if (red[start] !== 1) continue;
    queue.length = 0;
    queue.push(start);
    red[start] = 2;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let next = 0; next < queue.length; next++) {
      const x = queue[next]! % width;
      const y = (queue[next]! - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      // Two steps away, for a black letter may part the ring.
      for (let ny = Math.max(0, y - 2); ny <= Math.min(height - 1, y + 2); ny++) {
        for (let nx = Math.max(0, x - 2); nx <= Math.min(width - 1, x + 2); nx++) {
          if (red[ny * width + nx] !== 1) continue;
          red[ny * width + nx] = 2;
          queue.push(ny * width + nx);
        }
      }
    }
    const [wide, high] = [right - left + 1, bottom - top + 1];
    const full = queue.length / (wide * high);
    const isRound = Math.max(wide, high) < Math.min(wide, high) * ROUND;
    const isSized = wide > width * LEAST && wide < width * MOST;
    if (isRound && isSized && full < MOST_FULL && full > LEAST_FULL)
      seals.push(inside({ left: left - 1, top: top - 1, width: wide + 2, height: high + 2 }, image));
  }
  return seals;
}

function isRed(data: Uint8Array, at: number, least: number): boolean {
  return data[at]! - Math.max(data[at + 1]!, data[at + 2]!) > least;
}

/** A box of the coarse grid in the image's own pixels. */
function inside(box: Box, { width, height }: Pixels): Box {
  const left = Math.max(0, box.left * STEP);
  const top = Math.max(0, box.top * STEP);
  return {
    left,
    top,
    width: Math.min(width, (box.left + box.width) * STEP) - left,
    height: Math.min(height, (box.top + box.height) * STEP) - top,
  };
}
