import type { Box } from '../../model/transcript.ts';
import { decodeLetters, type SpelledLine } from './decode-letters.ts';
import type { Onnx, OnnxSession } from './ocr-packages.ts';
import type { Pixels } from './pixels.ts';
import { resample } from './resample.ts';

/** Height that the network reads lines in. */
const LINE_HEIGHT = 48;
const LEAST_WIDTH = 48;
/** The network was trained on rows of 320; much shorter ones come out empty (嗯嗯), so that they get a margin. */
const SHORT_ROW = 320;
const SHORT = 120;
const LEAST_ROW = 192;
/** A line longer than this is read shrunk: 150 letters. */
const MOST_WIDTH = 3_200;
/** Lines of like widths are read together, up to this many pixels of width. */
const BATCH_WIDTH = 4_800;

/** What stands in each box, in the order of the boxes. */
export async function recogniseLines(
  image: Pixels,
  boxes: readonly Box[],
  session: OnnxSession,
  onnx: Onnx,
  alphabet: readonly string[],
): Promise<SpelledLine[]> {
  const spelled: SpelledLine[] = new Array(boxes.length);
  const order = boxes
    .map((box, index) => ({ index, box, width: shownWidth(box) }))
    .sort((a, b) => a.width - b.width);
  for (let at = 0; at < order.length; ) {
    const first = order[at]!;
    let next = at + 1;
    // A line that is padded far reads worse: only like widths share a batch.
    while (
      next < order.length &&
      order[next]!.width <= first.width * 1.2 + 16 &&
      order[next]!.width * (next + 1 - at) <= BATCH_WIDTH
    ) {
      next++;
    }
    const batch = order.slice(at, next);
    const widest = batch.at(-1)!.width;
    const width = Math.max(widest < SHORT ? SHORT_ROW : LEAST_ROW, widest);
    const input = new Float32Array(batch.length * 3 * LINE_HEIGHT * width);
    for (const [row, line] of batch.entries()) writeLine(image, line.box, line.width, input, row, width);
    const output = await session.run({
      [session.inputNames[0]!]: new onnx.Tensor('float32', input, [batch.length, 3, LINE_HEIGHT, width]),
    });
    const { data, dims } = output[session.outputNames[0]!]!;
    const steps = dims[1]!;
    for (const [row, line] of batch.entries()) {
      const own = Math.min(steps, Math.ceil((steps * line.width) / width));
      spelled[line.index] = decodeLetters(data, row * steps, own, alphabet);
    }
    at = next;
  }
  return spelled;
}

function shownWidth({ width, height }: Box): number {
  const shown = Math.round((width / height) * LINE_HEIGHT);
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, shown));
}

function writeLine(
  image: Pixels,
  box: Box,
  width: number,
  input: Float32Array,
  row: number,
  rowWidth: number,
): void {
  const { data } = resample(image, box, width, LINE_HEIGHT);
  const area = LINE_HEIGHT * rowWidth;
  for (let y = 0; y < LINE_HEIGHT; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const value = data[(y * width + x) * 3 + 2 - channel]!;
        input[(row * 3 + channel) * area + y * rowWidth + x] = value / 127.5 - 1;
      }
    }
  }
}
