import type { Box } from '../../model/transcript.ts';
import { decodeLetters, type SpelledLine } from './decode-letters.ts';
import type { Onnx, OnnxSession } from './ocr-packages.ts';
import type { Pixels } from './pixels.ts';
import { resample } from './resample.ts';
import { createRoom } from './room.ts';

/** How a line is laid into the row that the network reads. Lengths are pixels of that row. */
interface Layout {
  readonly height: number;
  /** How much wider than high a line becomes. */
  readonly stretch: number;
  readonly leastWidth: number;
  /** A longer line is read shrunk: 150 letters. */
  readonly mostWidth: number;
  readonly leastRow: number;
  /** The network was trained on rows of 320; much shorter lines come out empty (嗯嗯), so that they get a margin. */
  readonly short: number;
  readonly shortRow: number;
}

const HIGH: Layout = {
  height: 48,
  stretch: 1,
  leastWidth: 48,
  mostWidth: 3_200,
  leastRow: 192,
  short: 120,
  shortRow: 320,
};
/**
 * The least height that the network was trained on, for three fifths of the cost. Letters must not become narrower in step, or
 * small Latin ones are lost: of 356 lines of chats it reads 40 otherwise than the higher one, and stretched 27, half of them
 * rightly. Still I and 1, ll and l are taken for one another more often.
 */
const LOW: Layout = {
  height: 32,
  stretch: 1.25,
  leastWidth: 40,
  mostWidth: 2_656,
  leastRow: 128,
  short: 96,
  shortRow: 256,
};
/** Lines that are longer than this together are a scroll, and are read low: screens have up to 17,000, and cost 0.7 s then. */
const MOST_HIGH = 18_000;
/** What was read less surely than this from the low row, as a whole or in one letter, is read from the high one: one line in ten. */
const SURE = 0.9;
const SURE_LETTER = 0.5;

/** Widths are multiples of this, so that the memory for one serves the next. */
const STEP = 32;
/** Of so many pixels of a row the network says what stands there. */
const PIXELS_A_STEP = 8;
/** Room for a row, and for what the network makes of it. */
const roomFor = createRoom();
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
  const classes = alphabet.length + 1;
  const read = async (box: Box, layout: Layout) => {
    const shown = shownWidth(box, layout);
    const width = rowWidth(shown, layout);
    const { height } = layout;
    const steps = width / PIXELS_A_STEP;
    const row = rowOf(image, box, shown, width, height);
    const data = roomFor('output', steps * classes);
    await session.run(
      { [session.inputNames[0]!]: new onnx.Tensor('float32', row, [1, 3, height, width]) },
      { [session.outputNames[0]!]: new onnx.Tensor('float32', data, [1, steps, classes]) },
    );
    return decodeLetters(data, Math.min(steps, Math.ceil((steps * shown) / width)), alphabet);
  };
  const isLong = boxes.reduce((sum, box) => sum + rowWidth(shownWidth(box, HIGH), HIGH), 0) > MOST_HIGH;
  const spelled: SpelledLine[] = [];
  for (const box of boxes) {
    // One by one: together they cost half as much again, for the caches of a core hold one line and not six.
    const low = isLong ? await read(box, LOW) : null;
    spelled.push(low && isSure(low) ? low : await read(box, HIGH));
  }
  return spelled;
}

function isSure({ confidence, certainties }: SpelledLine): boolean {
  return confidence >= SURE && certainties.every((certainty) => certainty >= SURE_LETTER);
}

function shownWidth({ width, height }: Box, layout: Layout): number {
  const shown = Math.round((width / height) * layout.height * layout.stretch);
  return Math.max(layout.leastWidth, Math.min(layout.mostWidth, shown));
}

function rowWidth(shown: number, { short, shortRow, leastRow }: Layout): number {
  return Math.max(shown < short ? shortRow : leastRow, Math.ceil(shown / STEP) * STEP);
}

/** The pixels of a line as the network takes them: blue, green, red, one after the other, -1 to 1; 0 beside the line. */
function rowOf(image: Pixels, box: Box, shown: number, width: number, height: number): Float32Array {
  const { data } = resample(image, box, shown, height);
  const area = height * width;
  const row = roomFor('input', 3 * area);
  if (shown < width) row.fill(0);
  for (let y = 0, from = 0; y < height; y++) {
    for (let at = y * width; at < y * width + shown; at++, from += 3) {
      row[at] = INPUTS[data[from + 2]!]!;
      row[area + at] = INPUTS[data[from + 1]!]!;
      row[2 * area + at] = INPUTS[data[from]!]!;
    }
  }
  return row;
}
