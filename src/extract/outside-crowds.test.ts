import { describe, expect, test } from 'vitest';
import { outsideCrowds } from './outside-crowds.ts';

describe('items without crowds', () => {
  const outside = (starts: readonly number[]) =>
    outsideCrowds(starts, (start) => start, { count: 3, within: 10 });

  test.each<[string, number[], number[]]>([
    ['three at the limit', [0, 4, 10], []],
    ['a crowd with others around it', [0, 20, 24, 28, 60], [0, 60]],
    ['crowds that run into one another', [0, 5, 9, 13, 18, 40], [40]],
    ['two crowds', [0, 1, 2, 50, 100, 101, 102], [50]],
  ])('%s', (_, starts, left) => {
    expect(outside(starts)).toEqual(left);
  });

  test.each<[string, number[]]>([
    ['none', []],
    ['two', [0, 1]],
    ['three just beyond', [0, 4, 11]],
    ['pairs', [0, 1, 20, 21, 40, 41]],
  ])('no crowd: %s', (_, starts) => {
    expect(outside(starts)).toBe(starts);
  });
});
