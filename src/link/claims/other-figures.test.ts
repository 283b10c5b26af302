import { expect, test } from 'vitest';
import { readAmount } from '../conflicts/read-amount.ts';
import { giveOtherFigures } from './other-figures.ts';

const read = (words: string) =>
  words
    .split(' | ')
    .filter(Boolean)
    .map((each) => readAmount(each, '')!);

test.each([
  ['42台', '36台', true],
  ['42台', '8600元', true],
  ['42 air purifiers', '36 purifiers', true],
  ['12人', '15名', true],
  ['42台', '42台', false],
  ['42台 | 8600元', '42台 | 6800元', false],
  ['约40台', '42台', false],
  ['42台', '', false],
  ['12名', '12 pupils', false],
])('%s, %s: %s', (a, b, differ) => {
  expect(giveOtherFigures(read(a), read(b))).toBe(differ);
  expect(giveOtherFigures(read(b), read(a))).toBe(differ);
});
