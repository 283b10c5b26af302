import { expect, test } from 'vitest';
import { nameOthers } from './name-others.ts';

test.each<[string[], string[], boolean]>([
  [['尹志远'], ['卜小满'], true],
  [['Finch'], ['Tolland', 'Marlow'], true],
  [['2024-05-06'], ['2024-05-07'], true],
  [['县城'], ['河湾县城'], false],
  [['Orla Finch', 'Tolland'], ['Finch'], false],
  [[], ['卜小满'], false],
  [['尹志远'], [], false],
])('%j, %j: %s', (a, b, expected) => {
  expect(nameOthers(a, b)).toBe(expected);
  expect(nameOthers(b, a)).toBe(expected);
});
