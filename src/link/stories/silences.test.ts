import { expect, test } from 'vitest';
import { findSilences, silenceBetween } from './silences.ts';
import type { Profile } from './topics.ts';

const on = (...days: (number | null)[]): Profile[] => days.map((day) => ({ terms: Int32Array.of(1), day }));

test.each<[string, (number | null)[], (number | null)[], number]>([
  ['one after the other', [0, 1, 2], [100, 101], 98],
  ['the other way round', [100, 101], [0, 1, 2], 98],
  ['one inside the other', [0, 50, 100], [40, 60], -60],
  ['a stray look back', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300], [100, 110], 100],
  ['a side without dates', [null, null], [0], 0],
])('days between two sides: %s', (_, first, second, days) => {
  const isFirst = [...first.map(() => true), ...second.map(() => false)];
  expect(silenceBetween([...on(...first), ...on(...second)], isFirst)).toBe(days);
});

test.each<[string, (number | null)[], number[]]>([
  ['the longest first', [0, 10, 11, 12, 50, 51, null], [12, 0]],
  ['none with too few on a side', [0, 1, 2, 3, 4, 5, 6, 7, 8, 900], [1, 2]],
  ['none between reports of one day', [7, 7, 7, 7], []],
  ['none without dates', [null, null], []],
])('the last days before silences: %s', (_, days, expected) => {
  expect(findSilences(on(...days), 0.16, 2)).toEqual(expected);
});
