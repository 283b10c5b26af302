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
/** Widths are multiples of this, so that the memory for one serves the next. */
const STEP = 32;
/** A line longer than this is read shrunk: 150 letters. */
const MOST_WIDTH = 3_200;
/** What the network is given for each value of a byte. */
const INPUTS = Float32Array.from({ length: 256 }, (_, value) => value / 127.5 - 1);

/** What stands in each box, in the order of the boxes. */
export async function recogniseLines(
  image: Pixels,
  boxes: readonly Box[],
  session: OnnxSession,
  onnx: Onnx,
  alphabet: readonly string[],
): Promise<SpelledLine[]> {
  const spelled: SpelledLine[] = [];
  for (const box of boxes) {
    // One by one: together they cost half as much again, for the caches of a core hold one line and not six.
    const shown = shownWidth(box);
    const width = Math.max(shown < SHORT ? SHORT_ROW : LEAST_ROW, Math.ceil(shown / STEP) * STEP);
    const input = new onnx.Tensor('float32', rowOf(image, box, shown, width), [1, 3, LINE_HEIGHT, width]);
    const output = await session.run({ [session.inputNames[0]!]: input });
    const { data, dims } = output[session.outputNames[0]!]!;
    const steps = dims[1]!;
    spelled.push(decodeLetters(data, Math.min(steps, Math.ceil((steps * shown) / width)), alphabet));
  }
  return spelled;
}

function shownWidth({ width, height }: Box): number {
  const shown = Math.round((width / height) * LINE_HEIGHT);
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, shown));
}

/** The pixels of a line as the network takes them: blue, green, red, one after the other, -1 to 1; 0 beside the line. */
function rowOf(image: Pixels, box: Box, shown: number, width: number): Float32Array {
  const { data } = resample(image, box, shown, LINE_HEIGHT);
  const area = LINE_HEIGHT * width;
  const row = new Float32Array(3 * area);
  for (let y = 0, from = 0; y < LINE_HEIGHT; y++) {
    for (let at = y * width; at < y * width + shown; at++, from += 3) {
      row[at] = INPUTS[data[from + 2]!]!;
      row[area + at] = INPUTS[data[from + 1]!]!;
      row[2 * area + at] = INPUTS[data[from]!]!;
    }
  }
  return row;
}
