import { expect, test } from 'vitest';
import { holdsLetter } from './letters.ts';

test.each([
  ['桥', true],
  ['，a', true],
  ['。7', true],
  ['𠀀', true],
  ['é', true],
  ['，。 “”', false],
  ['', false],
])('%j holds a letter or digit: %s', (words, holds) => {
  expect(holdsLetter(words, 0, words.length)).toBe(holds);
});

test('only the stretch is looked at', () => {
  expect(holdsLetter('桥，坏', 1, 2)).toBe(false);
});
