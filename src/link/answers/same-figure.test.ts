import { expect, test } from 'vitest';
import { givesSameFigure } from './same-figure.ts';

test.each([
  ['15人', '15名', true],
  ['十五人', '十五個', true],
  ['4,500 kettles', '4,500', true],
  ['12人', '15人', false],
  ['15 of 20', '15', false],
  ['several', 'several', false],
])('%s, %s: %s', (a, b, expected) => expect(givesSameFigure(a, b)).toBe(expected));
