import { expect, test } from 'vitest';
import type { Stance } from '../../model/claim.ts';
import { turnedByState } from './turned-by-state.ts';

test.each<[claim: string, words: string, stance: Stance, expected: Stance]>([
  ['楼道畅通', '楼道里堆满了杂物', 'asserts', 'denies'],
  ['楼道畅通', '楼道被堵', 'denies', 'asserts'],
  ['楼道畅通', '楼道一直通畅', 'asserts', 'asserts'],
  ['楼道畅通', '楼道里堆满了杂物', 'asks', 'asks'],
  ['The oven was working', 'the oven failed at noon', 'asserts', 'denies'],
  ['The oven was working', 'the oven is new', 'asserts', 'asserts'],
])('%s / %s, who %s: %s', (claim, words, stance, expected) => {
  expect(turnedByState(claim, words, stance)).toBe(expected);
});
