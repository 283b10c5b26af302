import { describe, expect, test } from 'vitest';
import { comparePublished, isPublishedBefore } from './compare-published.ts';

describe('isPublishedBefore', () => {
  test.each([
    ['2024-10-12', '2024-10-13', true],
    ['2024-10-12T21:05', '2024-10-13', true],
    ['2024-10-12', '2024-10-12T21:05', false],
    ['2024-10', '2024-10-12', false],
    ['2024-10-12T09:00:00+08:00', '2024-10-12T02:00:00Z', true],
    ['2024-10-12T09:00:00Z', '2024-10-12T10:00:00+08:00', false],
    [null, '2024-10-12', false],
    ['2024-10-12', null, false],
  ])('%s before %s: %s', (a, b, before) => {
    expect(isPublishedBefore({ published: a }, { published: b })).toBe(before);
  });
});

test('undated reports come last, equal dates go by id', () => {
  const reports = [
    { id: 'c', published: null },
    { id: 'b', published: '2024-10-12' },
    { id: 'a', published: '2024-10-12' },
    { id: 'd', published: '2023' },
  ];
  expect(reports.sort(comparePublished).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});
