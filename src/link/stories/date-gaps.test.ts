import { expect, test } from 'vitest';
import { dateGaps } from './date-gaps.ts';

test('days between the reports of two clusters', () => {
  const published = ['2024-01-01', '2024-01-11', null, '2024-01-06T10:00', 'no date'];
  const merges = [
    { a: 0, b: 1 }, // 5: 1 to 11 January
    { a: 2, b: 4 }, // 6: undated
    { a: 5, b: 3 }, // 7
    { a: 6, b: 7 },
  ].map((merge) => ({ ...merge, similarity: 1 }));
  expect(dateGaps(published, merges)).toEqual([10, 0, 0, 0]);
});
