import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from './partition-point.ts';

test.each([
  [[], 3, 0],
  [[1, 2], 0, 0],
  [[1, 2, 3], 3, 2],
  [[1, 3, 3, 5], 3, 1],
  [[1, 2], 9, 2],
])('of %j those below %i are %i', (sorted, value, count) => {
  expect(partitionPoint(sorted.length, (index) => sorted[index]! < value)).toBe(count);
});

test('counts what a filter counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 0, max: 20 }),
      (values, value) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(partitionPoint(sorted.length, (index) => sorted[index]! < value)).toBe(
          sorted.filter((one) => one < value).length,
        );
      },
    ),
  );
});
