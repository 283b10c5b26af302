import { expect, test } from 'vitest';
import type { Conflict } from '../../model/conflict.ts';
import { notToldYet } from './not-told-yet.ts';

const conflict = (...sides: (readonly [report: string, start: number, end: number])[]): Conflict => ({
  id: 'x',
  kind: 'denial',
  certainty: 'sure',
  sides: sides.map(([report, start, end]) => ({ report, statement: null, span: { start, end } })),
  reasons: [],
});

test('what is told of both sides is not told again', () => {
  const told = [conflict(['a', 0, 9], ['b', 5, 9])];
  const again = conflict(['a', 3, 20], ['b', 0, 6]);
  const other = conflict(['a', 3, 20], ['c', 0, 6]);
  expect(notToldYet(told, [again, other])).toEqual([other]);
});
