import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/evidence/list-files.ts';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import { type SealedCanteen, sealCanteen } from './seal-canteen.ts';

const TRIES = 200;

let sealed: SealedCanteen;
let paths: readonly string[];

beforeAll(async () => {
  sealed = await sealCanteen();
  paths = (await listFiles(sealed.folder)).map(({ path }) => path);
});
afterAll(() => rm(sealed.folder, { recursive: true, force: true }));

/** Which files fail after `change` was made to one of them, which is restored. */
async function failingAfter(path: string, change: (bytes: Buffer) => Buffer): Promise<readonly string[]> {
  const file = join(sealed.folder, path);
  const whole = await readFile(file);
  await writeFile(file, change(Buffer.from(whole)));
  try {
    const { ok, failed } = await verifyDossier(sealed.folder);
    expect(ok).toBe(failed.length === 0);
    return [...new Set(failed.map((failure) => failure.path))];
  } finally {
    await writeFile(file, whole);
  }
}

describe('a changed byte is found, and the file that holds it named', () => {
  test(`${TRIES} flips and cuts, by chance but always the same ones`, async () => {
    const chance = createChance(20250904);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const path = paths[chance(paths.length)]!;
      const size = (await readFile(join(sealed.folder, path))).length;
      const at = chance(size);
      const bit = 1 << chance(8);
      const isCut = chance(5) === 0;
      const failing = await failingAfter(path, (bytes) => {
        if (isCut) return bytes.subarray(0, at);
        bytes[at]! ^= bit;
        return bytes;
      });
      expect(failing, `${path} ${isCut ? 'cut' : `bit ${bit} flipped`} at ${at}`).toEqual([path]);
    }
  }, 60_000);

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

/** Whole numbers below a bound, the same in each run (mulberry32). */
function createChance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
