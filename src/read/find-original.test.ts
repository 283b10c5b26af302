import { expect, test } from 'vitest';
import { findOriginal, isOriginalLine } from './find-original.ts';

test.each([
  ['Source: https://post.example/bridge', 'https://post.example/bridge', true],
  ['来源：https://hewan.example/1', 'https://hewan.example/1', true],
  [
    '*Machine translation of https://post.example/bridge (Larkmeadow Post, 2026-03-05).*',
    'https://post.example/bridge',
    false,
  ],
  ['（机器翻译，原文：河湾晚报，2026年3月5日，https://hewan.example/1）', 'https://hewan.example/1', false],
])('%s', (line, url, alone) => {
  expect(findOriginal([line])?.value).toBe(url);
  expect(isOriginalLine(line)).toBe(alone);
});

test.each(['Source: Larkmeadow Post', 'The source of the leak is at https://post.example/map, they said.'])(
  'no original: %s',
  (line) => expect(findOriginal([line])).toBeNull(),
);
