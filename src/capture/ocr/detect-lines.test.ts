import { expect, test } from 'vitest';
import { TENSORS_ONLY as onnx } from '../../../test/tensors-only.ts';
import { detectLines } from './detect-lines.ts';
import type { OnnxSession } from './ocr-packages.ts';

/** A network that takes whatever is light for letters. */
const session = {
  inputNames: ['x'],
  outputNames: ['map'],
  run: async ({ x }: { x: { data: Float32Array } }, { map }: { map: { data: Float32Array } }) => {
    for (let at = 0; at < map.data.length; at++) map.data[at] = x.data[at]! > 0 ? 0.9 : 0;
  },
} as unknown as OnnxSession;

test.each([
  // Of a part of 876.5 pixels two halves are not three.
  [720, 5_700],
  [720, 2_573],
  [1_080, 4_848],
  [1_170, 2_532],
  [420, 911],
])('%d × %d: each line of a long image is found once, between its parts too', async (width, height) => {
  const data = new Uint8Array(width * height * 3);
  const pitch = Math.round(width / 18);
  const tops = Array.from({ length: Math.floor(height / pitch) - 1 }, (_, row) => pitch * (row + 0.5));
  for (const top of tops) {
    for (let y = Math.round(top); y < top + pitch * 0.5; y++)
      data.fill(255, (y * width + 40) * 3, (y * width + width - 40) * 3);
  }
  const boxes = await detectLines({ data, width, height }, session, onnx);
  const middles = boxes.map((box) => box.top + box.height / 2);
  const missed = tops.filter(
    (top) => middles.filter((middle) => middle > top && middle < top + pitch * 0.5).length !== 1,
  );
  expect(missed).toEqual([]);
  expect(boxes).toHaveLength(tops.length);
});
