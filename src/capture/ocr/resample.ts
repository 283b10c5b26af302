import type { Box } from '../../model/transcript.ts';
import type { Pixels } from './pixels.ts';

/**
 * A part of an image at another size, by the mean of the pixels that each new one covers, or between the nearest four
 * where it grows.
 */
export function resample(source: Pixels, from: Box, width: number, height: number): Pixels {
  const columns = weighAxis(from.left, from.width, width, source.width);
  const rows = weighAxis(from.top, from.height, height, source.height);

  // First along each row that is needed, then down the columns.
  const firstRow = rows.first[0]!;
  const lastRow = rows.first[height - 1]! + rows.count[height - 1]!;
  const narrow = new Float32Array((lastRow - firstRow) * width * 3);
  let to = 0;
  for (let y = firstRow; y < lastRow; y++) {
    for (let x = 0; x < width; x++) {
      let at = (y * source.width + columns.first[x]!) * 3;
      let red = 0;
      let green = 0;
      let blue = 0;
      const end = x * columns.most + columns.count[x]!;
      for (let step = x * columns.most; step < end; step++) {
        const weight = columns.weights[step]!;
        red += source.data[at++]! * weight;
        green += source.data[at++]! * weight;
        blue += source.data[at++]! * weight;
      }
      narrow[to++] = red;
      narrow[to++] = green;
      narrow[to++] = blue;
    }
  }
  const data = new Uint8Array(width * height * 3);
  const line = new Float32Array(width * 3);
  for (let y = 0; y < height; y++) {
    line.fill(0.5);
    for (let step = 0; step < rows.count[y]!; step++) {
      const weight = rows.weights[y * rows.most + step]!;
      const base = (rows.first[y]! - firstRow + step) * width * 3;
      for (let x = 0; x < line.length; x++) line[x]! += narrow[base + x]! * weight;
    }
    data.set(line, y * line.length);
  }
  return { data, width, height };
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
