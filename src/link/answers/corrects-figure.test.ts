import { expect, test } from 'vitest';
import { correctsFigure } from './corrects-figure.ts';

test.each([
  ['Six guests were ill, not five', true],
  ['是六个人，不是5人', true],
  ['nobody was ill', false],
  ['the oven was not on', false],
  ['不是我们的错', false],
])('%s: %s', (words, expected) => expect(correctsFigure(words)).toBe(expected));
