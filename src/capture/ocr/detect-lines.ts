import type { Box } from '../../model/transcript.ts';
import { findLineBoxes } from './find-line-boxes.ts';
import type { Onnx, OnnxSession } from './ocr-packages.ts';
import type { Pixels } from './pixels.ts';
import { resample } from './resample.ts';
import { createRoom } from './room.ts';

/** The network takes sides that are multiples of this. */
const STRIDE = 32;
/**
 * Width at which lines are looked for: letters of a chat are 20 to 35 pixels high then, which the network was trained on.
 * Those of a scroll, stitched of several screens, are looked for at less, for two thirds of the cost: of 661 lines 22 are found
 * otherwise, most of them words that stand near to one another and are taken for one. Narrower images grow, to at most twice
 * their size.
 */
const SIGHT_WIDTH = 736;
const SCROLL_WIDTH = 608;
/** A scroll is more times as high as wide than the screen of any phone. */
const SCROLL = 2.6;
const MOST_GROWTH = 2;
/** Long images are looked at in parts, which overlap by more than the highest line. */
const TILE_HEIGHT = 896;
const OVERLAP = 112;
/**
 * Their heights are multiples of this: the memory that the network keeps for one part serves the next one of its size, and
 * of every other height it would keep more. A phone's screen is two whole parts: as many rows as with parts of 1,280 and
 * 512, which took 80 MB more after 20 images.
 */
const HEIGHT_STEP = 448;
/** A line that ends nearer than this to a part's edge may be cut by it; the next part shows it whole. */
const EDGE = 8;
// Mean and deviation of ImageNet, in the order blue, green, red: as PaddleOCR was trained.
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** Of each channel, what the network is given for each value of a byte. */
const INPUTS = MEAN.map((mean, channel) =>
  Float32Array.from({ length: 256 }, (_, value) => (value / 255 - mean) / DEVIATION[channel]!),
);

/** Room for what the network is given of a part, and for what it makes of that. */
const roomFor = createRoom();

/** Boxes of the lines of letters in an image, in its own pixels, in no order. */
export async function detectLines(image: Pixels, session: OnnxSession, onnx: Onnx): Promise<Box[]> {
  const sight = image.height > image.width * SCROLL ? SCROLL_WIDTH : SIGHT_WIDTH;
  const scale = Math.min(sight / image.width, MOST_GROWTH);
  const tile = Math.round(TILE_HEIGHT / scale);
  const overlap = Math.round(OVERLAP / scale);
  const step = HEIGHT_STEP / scale;
  const found: Box[] = [];
  for (let from = 0; from < image.height; from += tile - overlap) {
    const rest = Math.min(tile, image.height - from);
    const isLast = from + rest >= image.height;
    // The last part alone begins higher, where that makes it as high as others: each overlaps the one before.
    const whole = Math.round(image.height - Math.ceil(rest / step) * step);
    const top = isLast ? Math.max(0, Math.min(from, whole)) : from;
    const height = Math.min(tile, image.height - top);
    const boxes = await detectTile(image, { left: 0, top, width: image.width, height }, scale, session, onnx);
    // A line that the lower edge of a part cuts stands whole in the next.
    for (const box of boxes) {
      const isCutBelow = !isLast && box.top + box.height > top + height - EDGE / scale;
      const isCutAbove = top > 0 && box.top < top + EDGE / scale;
      if (!isCutBelow && !isCutAbove) addBox(found, box);
    }
    if (isLast) break;
  }
  return found;
}

async function detectTile(
  image: Pixels,
  part: Box,
  scale: number,
  session: OnnxSession,
  onnx: Onnx,
): Promise<Box[]> {
  const width = toStride(part.width * scale);
  const height = toStride(part.height * scale);
  const { data } = resample(image, part, width, height);
  const area = width * height;
  const input = roomFor('input', area * 3);
  const [blue, green, red] = INPUTS as [Float32Array, Float32Array, Float32Array];
  for (let at = 0, from = 0; at < area; at++, from += 3) {
    input[at] = blue[data[from + 2]!]!;
    input[area + at] = green[data[from + 1]!]!;
    input[2 * area + at] = red[data[from]!]!;
  }
  const map = roomFor('output', area);
  await session.run(
    { [session.inputNames[0]!]: new onnx.Tensor('float32', input, [1, 3, height, width]) },
    { [session.outputNames[0]!]: new onnx.Tensor('float32', map, [1, 1, height, width]) },
  );
  const toX = part.width / width;
  const toY = part.height / height;
  return findLineBoxes(map, width, height).map((box) => ({
    left: box.left * toX,
    top: part.top + box.top * toY,
    width: box.width * toX,
    height: box.height * toY,
  }));
}

/** Two parts see the lines of their overlap both, and the one that cuts a line may see several pieces of it. */
function addBox(found: Box[], box: Box): void {
  const area = box.width * box.height;
  const same = found.filter((other) => overlapShare(other, box) > 0.5);
  if (same.some((other) => other.width * other.height >= area)) return;
  for (const other of same) found.splice(found.indexOf(other), 1);
  found.push(box);
}

function overlapShare(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(a.width * a.height, b.width * b.height);
}

function toStride(length: number): number {
  return Math.max(STRIDE, Math.round(length / STRIDE) * STRIDE);
}
