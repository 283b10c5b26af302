import type { Box } from '../../model/transcript.ts';
import type { Pixels } from './pixels.ts';

/**
 * A part of an image at another size, by the mean of the pixels that each new one covers, or between the nearest four
 * where it grows.
 */
export function resample(source: Pixels, from: Box, width: number, height: number): Pixels {
  const columns = weighAxis(from.left, from.width, width, source.width);
  const rows = weighAxis(from.top, from.height, height, source.height);
  const data = new Uint8Array(width * height * 3);
  for (let top = 0; top < height; top += STRIP) {
    const bottom = Math.min(height, top + STRIP);
    const firstRow = rows.first[top]!;
    const lastRow = rows.first[bottom - 1]! + rows.count[bottom - 1]!;

    // First along each row that is needed, then down the columns.
    const narrow = narrowRows(source, columns, firstRow, lastRow);
    lowerColumns(narrow, rows, data, top, bottom);
  }
  return { data, width, height };
}

/** So many new rows are made at a time, for the caches of a core hold what is between. */
const STRIP = 32;
/** The narrowed rows of a strip; kept from call to call, as making room for them costs more than filling it. */
let kept = new Float32Array(0);

function narrowRows(
  { data, width: sourceWidth }: Pixels,
  { first, count, most, weights }: AxisWeights,
  firstRow: number,
  lastRow: number,
): Float32Array {
  const width = first.length;
  const size = (lastRow - firstRow) * width * 3;
  if (kept.length < size) kept = new Float32Array(size);
  const narrow = kept;
  let to = 0;
  for (let y = firstRow; y < lastRow; y++) {
    const base = y * sourceWidth;
    for (let x = 0; x < width; x++) {
      let at = (base + first[x]!) * 3;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let step = x * most, end = step + count[x]!; step < end; step++, at += 3) {
        const weight = weights[step]!;
        red += data[at]! * weight;
        green += data[at + 1]! * weight;
        blue += data[at + 2]! * weight;
      }
      narrow[to] = red;
      narrow[to + 1] = green;
      narrow[to + 2] = blue;
      to += 3;
    }
  }
  return narrow;
}

/** Rounded to bytes. Where an image grows a new row is of two rows, where it shrinks a little of three: those in one pass. */
function lowerColumns(
  narrow: Float32Array,
  { first, count, most, weights }: AxisWeights,
  data: Uint8Array,
  top: number,
  bottom: number,
): void {
  const length = data.length / first.length;
  let to = top * length;
  for (let y = top; y < bottom; y++) {
    const step = y * most;
    const [a, b, c] = [weights[step]!, weights[step + 1]!, weights[step + 2]!];
    const end = to + length;
    let at = (first[y]! - first[top]!) * length;
    if (count[y] === 1) {
      for (; to < end; to++, at++) data[to] = narrow[at]! * a + 0.5;
    } else if (count[y] === 2) {
      for (; to < end; to++, at++) data[to] = narrow[at]! * a + narrow[at + length]! * b + 0.5;
    } else if (count[y] === 3) {
      for (; to < end; to++, at++)
        data[to] = narrow[at]! * a + narrow[at + length]! * b + narrow[at + 2 * length]! * c + 0.5;
    } else {
      for (; to < end; to++, at++) {
        let sum = 0.5;
        for (let row = 0; row < count[y]!; row++) sum += narrow[at + row * length]! * weights[step + row]!;
        data[to] = sum;
      }
    }
  }
}

/** For each new pixel of an axis, the old ones that it is made of: from `first` on `count` ones, at most `most`. */
interface AxisWeights {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly most: number;
  readonly weights: Float32Array;
}

/** A triangle as wide as one new pixel. */
function weighAxis(start: number, length: number, count: number, limit: number): AxisWeights {
  const step = length / count;
  const reach = Math.max(1, step);
  const most = Math.floor(reach * 2) + 2;
  const axis = {
    first: new Int32Array(count),
    count: new Int32Array(count),
    most,
    weights: new Float32Array(count * most),
  };
  for (let index = 0; index < count; index++) {
    const centre = start + (index + 0.5) * step - 0.5;
    const first = Math.max(0, Math.min(limit - 1, Math.ceil(centre - reach)));
    const last = Math.max(first, Math.min(limit - 1, Math.floor(centre + reach)));
    let sum = 0;
    for (let at = first; at <= last; at++) sum += Math.max(0, 1 - Math.abs(at - centre) / reach);
    axis.first[index] = first;
    axis.count[index] = sum > 0 ? last - first + 1 : 1;
    for (let at = 0; at < axis.count[index]!; at++) {
      axis.weights[index * most + at] =
        sum > 0 ? Math.max(0, 1 - Math.abs(first + at - centre) / reach) / sum : 1;
    }
  }
  return axis;
}
