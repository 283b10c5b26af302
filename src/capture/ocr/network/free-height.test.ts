import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runNetwork } from '../../../../test/run-network.ts';
import { loadOcrPackages, type OcrPackages } from '../ocr-packages.ts';
import { decodeNetwork } from './decode-network.ts';
import { encodeNetwork } from './encode-network.ts';
import { freeHeight } from './free-height.ts';

let packages: OcrPackages;
beforeAll(async () => {
  packages = await loadOcrPackages();
});

describe('freeHeight', () => {
  it('reads the rows that the recognition was made for as before', async () => {
    const bytes = await readFile(join(packages.models, 'ch_PP-OCRv4_rec_infer.onnx'));
    const was = await runNetwork(packages.onnx, bytes, [224, 48]);
    const free = encodeNetwork(freeHeight(decodeNetwork(bytes)));
    const now = await runNetwork(packages.onnx, free, [224, 48]);
    expect(now.dims).toEqual(was.dims);
    const apart = was.data.map((value, at) => Math.abs(value - now.data[at]!));
    expect(apart.reduce((a, b) => Math.max(a, b))).toBeLessThan(5e-4);
  });

  it('reads lower rows too, of which the recognition as it is written takes none', async () => {
    const bytes = await readFile(join(packages.models, 'ch_PP-OCRv4_rec_infer.onnx'));
    await expect(runNetwork(packages.onnx, bytes, [224, 32])).rejects.toThrow('dimensions');
    const free = encodeNetwork(freeHeight(decodeNetwork(bytes)));
    const { dims, data } = await runNetwork(packages.onnx, free, [224, 32]);
    expect(dims).toEqual([1, 28, 6625]);
    expect(data.reduce((a, b) => Math.max(a, b))).toBeGreaterThan(0.3);
  });

  it('leaves a network alone that merges no rows', async () => {
    const network = decodeNetwork(await readFile(join(packages.models, 'ch_PP-OCRv4_det_infer.onnx')));
    expect(freeHeight(network)).toBe(network);
  });
});
