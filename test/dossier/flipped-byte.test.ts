import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/evidence/list-files.ts';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import { TRIES } from '../soak/tries.ts';
import { type Change, createChange, failingFilesAfter } from './failing-files-after.ts';
import { type SealedCanteen, sealCanteen } from './seal-canteen.ts';

let sealed: SealedCanteen;
let paths: readonly string[];

beforeAll(async () => {
  sealed = await sealCanteen();
  paths = (await listFiles(sealed.folder)).map(({ path }) => path);
});
afterAll(() => rm(sealed.folder, { recursive: true, force: true }));

const failingAfter = (path: string, change: Change) =>
  failingFilesAfter(sealed.folder, path, change, verifyDossier);

describe('a changed byte is found, and the file that holds it named', () => {
  test(`${TRIES.flips} flips and cuts, by chance but always the same ones`, async () => {
    const change = createChange(20250904);
    for (let attempt = 0; attempt < TRIES.flips; attempt++) {
      const { path, name, apply } = await change(sealed.folder, paths);
      expect(await failingAfter(path, apply), name).toEqual([path]);
    }
  }, 600_000);

  // Chance does not hit every byte of the small files that all else rests on.
  test('every third byte of the signature file', async () => {
    const path = 'manifest.sig.json';
    const size = (await readFile(join(sealed.folder, path))).length;
    for (let at = 0; at < size; at += 3) {
      const failing = await failingAfter(path, (bytes) => {
        bytes[at]! ^= 1;
        return bytes;
      });
      expect(failing, `byte ${at}`).toEqual([path]);
    }
  }, 60_000);

  test('bytes put at the end, and a file emptied', async () => {
    for (const path of paths) {
      expect(await failingAfter(path, (bytes) => Buffer.concat([bytes, Buffer.from(' ')]))).toEqual([path]);
      expect(await failingAfter(path, () => Buffer.alloc(0))).toEqual([path]);
    }
  });

  test('and the untouched dossier is sound', async () => {
    const { ok, failed } = await verifyDossier(sealed.folder);
    expect(failed).toEqual([]);
    expect(ok).toBe(true);
  });
});
