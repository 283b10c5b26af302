import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Verification } from '../../src/model/verification.ts';

export type Change = (bytes: Buffer) => Buffer;

/** Which files fail after `change` was made to one of them, which is restored. */
export async function failingFilesAfter(
  folder: string,
  path: string,
  change: Change,
  verify: (folder: string) => Promise<Pick<Verification, 'ok' | 'failed'>>,
): Promise<readonly string[]> {
  const file = join(folder, path);
  const whole = await readFile(file);
  await writeFile(file, change(Buffer.from(whole)));
  try {
    const { ok, failed } = await verify(folder);
    expect(ok).toBe(failed.length === 0);
    return [...new Set(failed.map((failure) => failure.path))];
  } finally {
    await writeFile(file, whole);
  }
}

/** Gives one flip or cut after the other, by chance but always the same ones. */
export function createChange(seed: number) {
  const chance = createChance(seed);
  return async (folder: string, paths: readonly string[]) => {
    const path = paths[chance(paths.length)]!;
    const at = chance((await readFile(join(folder, path))).length);
    const bit = 1 << chance(8);
    const isCut = chance(5) === 0;
    const apply: Change = (bytes) => {
      if (isCut) return bytes.subarray(0, at);
      bytes[at]! ^= bit;
      return bytes;
    };
    return { path, name: `${path} ${isCut ? 'cut' : `bit ${bit} flipped`} at ${at}`, apply };
  };
}

/** Whole numbers below a bound, the same in each run (mulberry32). */
export function createChance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
