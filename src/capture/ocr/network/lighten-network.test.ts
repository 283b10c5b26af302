import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runNetwork } from '../../../../test/run-network.ts';
import { loadOcrPackages, type OcrPackages } from '../ocr-packages.ts';
import { decodeNetwork } from './decode-network.ts';
import { encodeNetwork } from './encode-network.ts';
import { lightenNetwork } from './lighten-network.ts';

let packages: OcrPackages;
beforeAll(async () => {
  packages = await loadOcrPackages();
});

describe('lightenNetwork', () => {
  it.each<[string, readonly [number, number], readonly [number, number]]>([
    ['ch_PP-OCRv4_det_infer.onnx', [320, 96], [330, 197]],
    ['ch_PP-OCRv4_rec_infer.onnx', [224, 48], [456, 304]],
  ])('%s gives the same in fewer steps', async (name, size, [before, after]) => {
    const bytes = await readFile(join(packages.models, name));
    const network = decodeNetwork(bytes);
    const light = lightenNetwork(network);
    expect([network.steps.length, light.steps.length]).toEqual([before, after]);

    const was = await runNetwork(packages.onnx, bytes, size);
    const now = await runNetwork(packages.onnx, encodeNetwork(light), size);
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
