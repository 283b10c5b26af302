import { type Colour, colourDistance, type Pixels } from './pixels.ts';
import type { FlowedArea } from './split-area.ts';

/** A gradient moves less than this from pixel to pixel. */
const DRIFT = 3;
/** Two colours nearer than this are one: a JPEG at quality 40 moves a flat area by 2 to 4. */
export const SAME = 5;

/** Whether a pixel, by its number, belongs to an area into which it was come from `parent`; that of a seed is -1. */
export type Accepts = (at: number, parent: number) => boolean;

/** Whether a pixel belongs to an area of one colour, or of a gradient, on a page of another; `wide` of its reach. */
export function flowsOn(small: Pixels, own: Colour, page: Colour, wide = 1): Accepts {
  const near = wide * Math.max(SAME, Math.min(18, colourDistance(own, page) * 0.27));
  const isTinted = Math.max(...own) - Math.min(...own) > 40;
  const { data } = small;
  const [red, green, blue] = own;
  return (at, parent) =>
    // The one that is asked of every pixel, written out.
    (Math.abs(data[at * 3]! - red) <= near &&
      Math.abs(data[at * 3 + 1]! - green) <= near &&
      Math.abs(data[at * 3 + 2]! - blue) <= near) ||
    // Gradients are tinted.
    (isTinted &&
      parent >= 0 &&
      areNear(small, at, parent) &&
      distanceAt(small, at, own) < 60 &&
      !isNear(small, at, page, SAME));
}

/** A wallpaper goes on from the edges where its colour moves little from pixel to pixel. */
export function drifts(small: Pixels): Accepts {
  return (at, parent) => parent < 0 || areNear(small, at, parent);
}

export function isNear(small: Pixels, at: number, colour: Colour, limit: number): boolean {
  return distanceAt(small, at, colour) <= limit;
}

function distanceAt({ data }: Pixels, at: number, colour: Colour): number {
  const red = Math.abs(data[at * 3]! - colour[0]);
  const green = Math.abs(data[at * 3 + 1]! - colour[1]);
  const blue = Math.abs(data[at * 3 + 2]! - colour[2]);
  return Math.max(red, green, blue);
}

function areNear({ data }: Pixels, a: number, b: number): boolean {
  return (
    Math.abs(data[a * 3]! - data[b * 3]!) <= DRIFT &&
    Math.abs(data[a * 3 + 1]! - data[b * 3 + 1]!) <= DRIFT &&
    Math.abs(data[a * 3 + 2]! - data[b * 3 + 2]!) <= DRIFT
  );
}

/** Pixels that were taken and are to be gone on from; kept from call to call. */
let queue = new Int32Array(0);
/** The first and last column that was taken of each row; kept too, for there are many small areas. */
let firsts = new Int32Array(0);
let lasts = new Int32Array(0);

/** Marks what `accepts` from the seeds on, four ways; null where nothing was accepted. */
export function flowArea(
  { width, height }: Pixels,
  seeds: readonly number[],
  marks: Int32Array,
  mark: number,
  accepts: Accepts,
): FlowedArea | null {
  if (queue.length < width * height) queue = new Int32Array(width * height);
  if (firsts.length < height) {
    firsts = new Int32Array(height);
    lasts = new Int32Array(height);
  }
  const [pixels, first, last] = [queue, firsts, lasts];
  let count = 0;
  const take = (at: number, parent: number) => {
    if (marks[at] !== 0 || !accepts(at, parent)) return;
    marks[at] = mark;
    pixels[count++] = at;
  };
  for (const at of seeds) take(at, -1);
  if (count === 0) return null;
  let top = Math.floor(pixels[0]! / width);
  let bottom = top - 1;
  for (let next = 0; next < count; next++) {
    const at = pixels[next]!;
    const x = at % width;
    const y = (at - x) / width;
    if (y < top) {
      first.fill(width, y, top);
      last.fill(-1, y, top);
      top = y;
    }
    if (y > bottom) {
      first.fill(width, bottom + 1, y + 1);
      last.fill(-1, bottom + 1, y + 1);
      bottom = y;
    }
    if (x < first[y]!) first[y] = x;
    if (x > last[y]!) last[y] = x;
    if (x > 0) take(at - 1, at);
    if (x < width - 1) take(at + 1, at);
    if (y > 0) take(at - width, at);
    if (y < height - 1) take(at + width, at);
  }
  const rows = { first: [...first.subarray(top, bottom + 1)], last: [...last.subarray(top, bottom + 1)] };
  const left = Math.min(...rows.first);
  const right = Math.max(...rows.last);
  return {
    box: { left, top, width: right - left + 1, height: bottom - top + 1 },
    count,
    ...rows,
  };
}
