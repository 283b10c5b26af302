import { expect, test } from 'vitest';
import { TENSORS_ONLY as onnx } from '../../../test/tensors-only.ts';
import type { OnnxSession } from './ocr-packages.ts';
import { recogniseLines } from './recognise-lines.ts';

interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A network that sees one 一 in each row, of which it is so sure in a low one; and the heights of the rows that it was given. */
function createSession(sureLow: number) {
  const heights: number[] = [];
  const session = {
    inputNames: ['x'],
    outputNames: ['y'],
    run: async ({ x }: { x: Tensor }, { y }: { y: Tensor }) => {
      const height = x.dims[2]!;
      heights.push(height);
      y.data.fill(0);
      for (let at = 0; at < y.data.length; at += 2) y.data[at] = 1;
      y.data.set(height === 32 ? [1 - sureLow, sureLow] : [0.01, 0.99]);
    },
  } as unknown as OnnxSession;
  return { session, heights };
}

test.each<[string, number, number, readonly number[]]>([
  ['a screen of 20 lines is read high', 20, 0.99, Array(20).fill(48)],
  ['a scroll of 60 lines is read low', 60, 0.99, Array(60).fill(32)],
  ['and again where that is not sure', 60, 0.7, [...Array(60).fill(32), ...Array(60).fill(48)]],
])('%s', async (_, count, sureLow, heights) => {
  const image = { data: new Uint8Array(400 * 3_000 * 3), width: 400, height: 3_000 };
  const boxes = Array.from({ length: count }, (_, row) => ({
    left: 10,
    top: row * 40,
    width: 300,
    height: 36,
  }));
  const made = createSession(sureLow);
  const read = await recogniseLines(image, boxes, made.session, onnx, ['一']);
  expect(made.heights).toEqual(heights);
  expect(read.map(({ text }) => text)).toEqual(boxes.map(() => '一'));
});

/** A network that sees a 一 in each stretch of a row that is not empty; and the widths of the rows that it was given. */
function createWideSession() {
  const widths: number[] = [];
  const session = {
    inputNames: ['x'],
    outputNames: ['y'],
    run: async ({ x }: { x: Tensor }, { y }: { y: Tensor }) => {
      widths.push(x.dims[3]!);
      for (let step = 0; step < y.dims[1]!; step++)
        y.data.set(x.data[step * 8] === 0 ? [1, 0] : [0, 1], step * 2);
    },
  } as unknown as OnnxSession;
  return { session, widths };
}

test.each<[string, number, number, readonly number[]]>([
  ['three short lines of a scroll share a row', 60, 80, Array(20).fill(320)],
  ['what is left over has the row that a short line has alone', 61, 80, [...Array(20).fill(320), 256]],
  ['longer lines have each their own', 60, 300, Array(60).fill(320)],
  ['so have the short ones of a screen', 20, 80, Array(20).fill(320)],
])('%s', async (_, count, width, widths) => {
  const image = { data: new Uint8Array(400 * 3_000 * 3), width: 400, height: 3_000 };
  const boxes = Array.from({ length: count }, (_, row) => ({ left: 10, top: row * 40, width, height: 40 }));
  const made = createWideSession();
  const read = await recogniseLines(image, boxes, made.session, onnx, ['一']);
  expect(made.widths).toEqual(widths);
  expect(read.map(({ text }) => text)).toEqual(boxes.map(() => '一'));
});

test.each<[string, readonly number[], readonly number[]]>([
  ['an unsure space is no reason to read again', [0.3, 0.3, 0.4], Array(60).fill(32)],
  ['an unsure letter is', [0.3, 0.4, 0.3], [...Array(60).fill(32), ...Array(60).fill(48)]],
])('%s', async (_, second, heights) => {
  const seen: number[] = [];
  const session = {
    inputNames: ['x'],
    outputNames: ['y'],
    run: async ({ x }: { x: Tensor }, { y }: { y: Tensor }) => {
      seen.push(x.dims[2]!);
      y.data.fill(0);
      for (let at = 0; at < y.data.length; at += 3) y.data[at] = 1;
      y.data.set([0, 1, 0, 1, 0, 0, ...second, 0, 1, 0]);
    },
  } as unknown as OnnxSession;
  const image = { data: new Uint8Array(400 * 3_000 * 3), width: 400, height: 3_000 };
  const boxes = Array.from({ length: 60 }, (_, row) => ({ left: 10, top: row * 40, width: 300, height: 36 }));
  await recogniseLines(image, boxes, session, onnx, ['一', ' ']);
  expect(seen).toEqual(heights);
});
