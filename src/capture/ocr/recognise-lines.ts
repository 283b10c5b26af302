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
/** Short lines that share a row stand so far apart, and the last ends before this, both in heights of the row. */
const GAP = 1.25;
const MOST_SHARED = 13;
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
  const read = async ({ width, places }: Row, layout: Layout) => {
    const { height } = layout;
    const steps = width / PIXELS_A_STEP;
    const input = fillRow(image, places, width, height);
    const data = roomFor('output', steps * classes);
    await session.run(
      { [session.inputNames[0]!]: new onnx.Tensor('float32', input, [1, 3, height, width]) },
      { [session.outputNames[0]!]: new onnx.Tensor('float32', data, [1, steps, classes]) },
    );
    return places.map(({ left, shown }) => {
      const first = left / PIXELS_A_STEP;
      const count = Math.min(steps - first, Math.ceil(shown / PIXELS_A_STEP));
      return decodeLetters(data.subarray(first * classes), count, alphabet);
    });
  };
  const spelled: SpelledLine[] = [];
  // Row by row: together they cost half as much again, for the caches of a core hold one line and not six.
  const readAll = async (rows: readonly Row[], layout: Layout) => {
    for (const row of rows) {
      const lines = await read(row, layout);
      for (const [at, { index }] of row.places.entries()) spelled[index] = lines[at]!;
    }
  };
  const alone = boxes.map((box, index) => rowAlone({ box, index }, HIGH));
  if (alone.reduce((sum, { width }) => sum + width, 0) > MOST_HIGH) {
    const lines = boxes.map((box, index) => ({ box, index }));
    await readAll(layRows(lines, LOW), LOW);
    const unsure = lines.filter(({ index }) => !isSure(spelled[index]!));
    await readAll(layRows(unsure, HIGH), HIGH);
  } else await readAll(alone, HIGH);
  return spelled;
}

/** Of spaces nothing is asked: most of the unsure ones stay so, and the image tells them. */
function isSure({ text, certainties }: SpelledLine): boolean {
  const letters = [...text];
  const sure = certainties.filter((_, at) => letters[at] !== ' ');
  const sum = sure.reduce((all, one) => all + one, 0);
  return sum > 0 && sum >= sure.length * SURE && sure.every((certainty) => certainty >= SURE_LETTER);
}

interface NumberedBox {
  readonly box: Box;
  /** Its number among all. */
  readonly index: number;
}

/** Where a line's box is shown in a row: from which pixel on, a multiple of a step, and how wide. */
interface Place extends NumberedBox {
  readonly left: number;
  readonly shown: number;
}

interface Row {
  readonly width: number;
  readonly places: readonly Place[];
}

/** A row for each line; short ones, which need a margin, stand several in a row and are each other's. */
function layRows(lines: readonly NumberedBox[], layout: Layout): Row[] {
  const gap = layout.height * GAP;
  const most = layout.height * MOST_SHARED;
  const rows: Row[] = [];
  let places: Place[] = [];
  let end = 0;
  const close = () => {
    if (places.length > 0) rows.push({ width: toStep(Math.max(layout.shortRow, end)), places });
    places = [];
    end = 0;
  };
  for (const line of lines) {
    const row = rowAlone(line, layout);
    const { shown } = row.places[0]!;
    if (shown >= layout.short) {
      rows.push(row);
      continue;
    }
    const left = places.length === 0 ? 0 : Math.ceil((end + gap) / PIXELS_A_STEP) * PIXELS_A_STEP;
    if (left + shown > most) close();
    const place = { ...line, left: places.length === 0 ? 0 : left, shown };
    places.push(place);
    end = place.left + shown;
  }
  close();
  return rows;
}

function rowAlone(line: NumberedBox, layout: Layout): Row {
  const shown = shownWidth(line.box, layout);
  const { short, shortRow, leastRow } = layout;
  const width = Math.max(shown < short ? shortRow : leastRow, toStep(shown));
  return { width, places: [{ ...line, left: 0, shown }] };
}

function shownWidth({ width, height }: Box, layout: Layout): number {
  const shown = Math.round((width / height) * layout.height * layout.stretch);
  return Math.max(layout.leastWidth, Math.min(layout.mostWidth, shown));
}

function toStep(width: number): number {
  return Math.ceil(width / STEP) * STEP;
}

/** The pixels of lines as the network takes them: blue, green, red, one after the other, -1 to 1; 0 beside the lines. */
function fillRow(image: Pixels, places: readonly Place[], width: number, height: number): Float32Array {
  const area = height * width;
  const row = roomFor('input', 3 * area);
  const isFull = places.length === 1 && places[0]!.shown === width;
  if (!isFull) row.fill(0);
  for (const { box, left, shown } of places) {
    const { data } = resample(image, box, shown, height);
    for (let y = 0, from = 0; y < height; y++) {
      for (let at = y * width + left, end = at + shown; at < end; at++, from += 3) {
        row[at] = INPUTS[data[from + 2]!]!;
        row[area + at] = INPUTS[data[from + 1]!]!;
        row[2 * area + at] = INPUTS[data[from]!]!;
      }
    }
  }
  return row;
}
