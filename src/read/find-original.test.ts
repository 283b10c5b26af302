import { expect, test } from 'vitest';
import { findOriginal, isOriginalLine } from './find-original.ts';

test.each([
  ['Source: https://post.example/bridge', 'https://post.example/bridge'],
  ['来源：https://hewan.example/1', 'https://hewan.example/1'],
])('%s', (line, url) => {
  expect(findOriginal([line])?.value).toBe(url);
  expect(isOriginalLine(line)).toBe(true);
});

test.each([
  'Source: Larkmeadow Post',
  'Machine translation of https://post.example/bridge (Larkmeadow Post, 2026-03-05).',
  'The source of the leak is at https://post.example/map, they said.',
])('no original: %s', (line) => expect(findOriginal([line])).toBeNull());
