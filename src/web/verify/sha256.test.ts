import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOfFile } from './digest-of-file.ts';
import { createSha256 } from './sha256.ts';

const known = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256 piece by piece', () => {
  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000_000])('%i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    const hash = createSha256();
    hash.add(bytes);
    expect(hash.digest()).toBe(known(bytes));
  });

  test('however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
        const hash = createSha256();
        for (const piece of pieces) hash.add(piece);
        expect(hash.digest()).toBe(known(Buffer.concat(pieces)));
      }),
    );
  });
});

describe('a file', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
  test.each([
    ['at once', 1 << 20],
    ['piece by piece', 1000],
  ])('%s', async (_, most) => expect(await digestOfFile(new File([bytes], 'a'), most)).toBe(known(bytes)));
});
