import { expect, test } from 'vitest';
import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { unlistedPlaceEnd } from './unlisted-places.ts';

test.each([
  ['斯旺西的桥已修好', 0, 3],
  ['从斯旺西', 1, 4],
  ['斯旺', 0, 0],
  ['斯密斯', 0, 0],
  // The dictionary has it.
  ['利物浦', 0, 0],
  ['', 0, 0],
])('in %s a place from %i ends at %i', (text, start, end) => {
  expect(unlistedPlaceEnd(text, start)).toBe(end);
});

test('the dictionary still lacks the place of the examples', () => {
  expect(numberOfWord(dictionary(), '斯旺西')).toBe(0);
});
