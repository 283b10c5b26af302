import { expect, test } from 'vitest';
import { levelOf, readPlace, samePlace } from './place-level.ts';

test.each<[string, string | undefined]>([
  ['云陵市河湾县青河镇', '镇'],
  ['望河路', '路'],
  ['Elm Street', 'street'],
  ['食堂', undefined],
  ['the canteen', undefined],
])('%s is of level %s', (words, level) => {
  expect(levelOf(words)).toBe(level);
});

const A = '甲省/乙市/丙县';

test.each<[string, string | null, string, string | null, boolean]>([
  ['河湾县青河镇', null, '青河镇', null, true],
  ['河湾青河镇', null, '青河镇', null, true],
  ['甲省丙县', A, '丙县', A, true],
  ['丙县', A, '丙城县', A, true],
  ['青河镇', A, '白沙镇', A, false],
  ['青河镇', null, '白沙镇', null, false],
  ['河湾县青河镇', null, '河湾县白沙镇', null, false],
  ['丙县', A, '丁县', '甲省/乙市/丁县', false],
  ['Elm Street', null, 'Oak Street', null, false],
])('%s (%s) and %s (%s) may be one: %s', (a, aValue, b, bValue, same) => {
  const [first, second] = [readPlace(a, aValue)!, readPlace(b, bValue)!];
  expect(samePlace(first, second)).toBe(same);
  expect(samePlace(second, first)).toBe(same);
});
