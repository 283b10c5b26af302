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
  // First along each row that is needed, then down the columns.
  const firstRow = rows[0]!.first;
  const lastRow = rows.at(-1)!.first + rows.at(-1)!.weights.length;
  const narrow = new Float32Array((lastRow - firstRow) * width * 3);
  for (let y = firstRow; y < lastRow; y++) {
    for (let x = 0; x < width; x++) {
      const { first, weights } = columns[x]!;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let step = 0; step < weights.length; step++) {
        const at = (y * source.width + first + step) * 3;
        const weight = weights[step]!;
        red += source.data[at]! * weight;
        green += source.data[at + 1]! * weight;
        blue += source.data[at + 2]! * weight;
      }
      const to = ((y - firstRow) * width + x) * 3;
      narrow[to] = red;
      narrow[to + 1] = green;
      narrow[to + 2] = blue;
    }
  }
  for (let y = 0; y < height; y++) {
    const { first, weights } = rows[y]!;
    for (let x = 0; x < width * 3; x++) {
      let sum = 0;
      for (let step = 0; step < weights.length; step++) {
        sum += narrow[(first - firstRow + step) * width * 3 + x]! * weights[step]!;
      }
      data[y * width * 3 + x] = Math.round(sum);
    }
  }
  return { data, width, height };
}

interface AxisWeights {
  readonly first: number;
  readonly weights: readonly number[];
}

/** For each new pixel of an axis, the old ones that it is made of. A triangle as wide as one new pixel. */
function weighAxis(start: number, length: number, count: number, limit: number): AxisWeights[] {
  const step = length / count;
  const reach = Math.max(1, step);
  return Array.from({ length: count }, (_, index) => {
    const centre = start + (index + 0.5) * step - 0.5;
    const first = Math.max(0, Math.min(limit - 1, Math.ceil(centre - reach)));
    const last = Math.max(first, Math.min(limit - 1, Math.floor(centre + reach)));
    const raw = Array.from({ length: last - first + 1 }, (_, at) =>
      Math.max(0, 1 - Math.abs(first + at - centre) / reach),
    );
    const sum = raw.reduce((a, b) => a + b, 0);
    return sum > 0 ? { first, weights: raw.map((each) => each / sum) } : { first, weights: [1] };
  });
}
