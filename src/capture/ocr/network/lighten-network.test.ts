import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOcrPackages, type OcrPackages } from '../ocr-packages.ts';
import { decodeNetwork } from './decode-network.ts';
import { encodeNetwork } from './encode-network.ts';
import { lightenNetwork } from './lighten-network.ts';

let packages: OcrPackages;
beforeAll(async () => {
  packages = await loadOcrPackages();
});

/** White, with strokes across its middle that are black as letters are, and as far apart. */
function drawStrokes(width: number, height: number): Float32Array {
  const values = new Float32Array(3 * height * width).fill(1);
  for (let at = 0; at < values.length; at++) {
    const x = at % width;
    const y = Math.floor(at / width) % height;
    const isStroke = x % 24 < 4 || (y % 10 < 3 && x % 24 < 16);
    if (isStroke && x > 16 && x < width - 16 && Math.abs(y - height / 2) < 12) values[at] = -1;
  }
  return values;
}

/** What a network makes of a picture. */
async function runNetwork(bytes: Uint8Array, [width, height]: readonly [number, number]) {
  const { onnx } = packages;
  const session = await onnx.InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const input = new onnx.Tensor('float32', drawStrokes(width, height), [1, 3, height, width]);
  const output = (await session.run({ [session.inputNames[0]!]: input }))[session.outputNames[0]!]!;
  const made = { dims: [...output.dims], data: Float32Array.from(output.data) };
  await session.release();
  return made;
}

describe('lightenNetwork', () => {
  it.each<[string, readonly [number, number], readonly [number, number]]>([
    ['ch_PP-OCRv4_det_infer.onnx', [320, 96], [330, 214]],
    ['ch_PP-OCRv4_rec_infer.onnx', [224, 48], [456, 332]],
  ])('%s gives the same in fewer steps', async (name, size, [before, after]) => {
    const bytes = await readFile(join(packages.models, name));
    const network = decodeNetwork(bytes);
    const light = lightenNetwork(network);
    expect([network.steps.length, light.steps.length]).toEqual([before, after]);

    const was = await runNetwork(bytes, size);
    const now = await runNetwork(encodeNetwork(light), size);
    expect(now.dims).toEqual(was.dims);
    // Something is seen; and of probabilities that is as little as sums of floats in another order differ.
    expect(was.data.reduce((a, b) => Math.max(a, b))).toBeGreaterThan(0.3);
    const apart = was.data.map((value, at) => Math.abs(value - now.data[at]!));
    expect(apart.reduce((a, b) => Math.max(a, b))).toBeLessThan(5e-4);
  });

  it('leaves alone what is not written as PaddleOCR writes it', () => {
    const product = { op: 'Mul', inputs: ['x', 'half'], output: 'y', attributes: new Map() };
    const network = {
      steps: [product],
      weights: new Map([['half', { dims: [1], values: Float32Array.of(0.5) }]]),
      outputs: ['y'],
      graphRest: [],
      modelRest: [],
    };
    expect(lightenNetwork(network).steps).toEqual([product]);
  });

  it('a file that is cut off is none', async () => {
    const bytes = await readFile(join(packages.models, 'ch_PP-OCRv4_det_infer.onnx'));
    expect(() => decodeNetwork(bytes.subarray(0, 100_000))).toThrow('cut off');
  });
});
