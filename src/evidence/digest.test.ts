import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFile, digestOf, digestOfPieces } from './digest.ts';

const MEGABYTE = 1 << 20;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-digest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** How often the event loop came round while something was awaited. */
async function turnsDuring(act: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(function count() {
    turns++;
    next = setImmediate(count);
  });
  await act();
  clearImmediate(next);
  return turns;
}

describe('digestFile', () => {
  test.each([
    0,
    1,
    // A piece, and one byte more.
    MEGABYTE / 4,
    MEGABYTE / 4 + 1,
    // A turn, and one byte more.
    4 * MEGABYTE,
    9 * MEGABYTE + 1,
  ])('a file of %i bytes', async (size) => {
    const bytes = randomBytes(size);
    expect(await digestFile(write('one', bytes))).toEqual({ digest: digestOf(bytes), bytes: size });
  });

  test('files that are hashed at the same time are not mixed up', async () => {
    const all = [9, 13, 5].map((megabytes) => randomBytes(megabytes * MEGABYTE));
    const digests = await Promise.all(all.map((bytes, index) => digestFile(write(`many-${index}`, bytes))));
    expect(digests.map(({ digest }) => digest)).toEqual(all.map(digestOf));
  });

  test('others get their turn, in a large file and between many small ones', async () => {
    const large = write('large', Buffer.alloc(24 * MEGABYTE));
    expect(await turnsDuring(() => digestFile(large))).toBeGreaterThanOrEqual(5);
    const small = write('small', Buffer.alloc(MEGABYTE));
    const turns = await turnsDuring(async () => {
      for (let file = 0; file < 24; file++) await digestFile(small);
    });
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  test('a file that is not there fails', async () => {
    await expect(digestFile(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});

describe('digestOfPieces', () => {
  test('is that of the whole', () => {
    expect(digestOfPieces(['水是', '', '黄的'])).toBe(digestOf('水是黄的'));
  });
});
