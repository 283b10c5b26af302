import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseDigest } from './declared-digest.ts';

const digest = (algorithm: string) => createHash(algorithm).update('冷柜').digest();
const HEX = digest('sha256').toString('hex');

test.each([
  [`sha256:${HEX}`, 'sha256', true],
  [`sha-256:${HEX.toUpperCase()}`, 'sha256', true],
  ['sha1:MQHPXMFSTTGYBQPKM6TMRDGZVGXQ36QV', 'sha1', false],
  [`sha256:${HEX.slice(1)}`, 'sha256', false],
  [`blake3:${HEX}`, null, null],
  ['no digest', null, null],
])('%s', (text, algorithm, isOf) => {
  const declared = parseDigest(text)!;
  expect(declared.algorithm).toBe(algorithm);
  if (algorithm !== null) expect(declared.isOf(digest(algorithm))).toBe(isOf);
});

test('Base32 as archives of the web write it', () => {
  // RFC 4648, 10: "foobar"; and a SHA-1 has 32 letters without padding.
  expect(parseDigest('sha1:MZXW6YTBOI')!.isOf(Buffer.from('foobar'))).toBe(true);
  expect(parseDigest(null)).toBe(null);
});
