import { expect, test } from 'vitest';
import { findAtBox } from './find-at-box.ts';

const box = (left: number, top: number, width = 200, height = 60) => ({ left, top, width, height });
const all = [{ box: box(80, 100) }, { box: box(80, 180) }, { box: null }];

test.each([
  ['the same box', box(80, 180), 1],
  ['drawn some pixels wider by another reader', box(76, 176, 210, 66), 1],
  ['another message', box(80, 260), undefined],
  ['half of it', box(80, 210), undefined],
  ['an area around both', box(0, 80, 400, 200), undefined],
] as const)('%s', (_, sought, index) =>
  expect(findAtBox(all, sought)).toBe(index === undefined ? undefined : all[index]),
);
