import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../model/conflict.ts';
import { withoutRepeats } from './without-repeats.ts';

type Side = readonly [report: string, start: number, end: number];
const A: Side = ['a', 0, 9];
const B: Side = ['b', 4, 12];
const C: Side = ['c', 0, 5];
const conflict = (id: string, certainty: Conflict['certainty'], ...sides: Side[]): Conflict => ({
  id,
  kind: 'denial',
  certainty,
  sides: sides.map(([report, start, end]) => ({ report, statement: null, span: { start, end } })),
  reasons: [],
});

describe('withoutRepeats', () => {
  test.each<[string, Conflict[], string[]]>([
    [
      'the same two accounts the other way round are told once',
      [conflict('1', 'possible', A, B), conflict('2', 'possible', B, A)],
      ['1'],
    ],
    ['the surer one stays', [conflict('1', 'possible', A, B), conflict('2', 'sure', B, A)], ['2']],
    [
      'two accounts within three go',
      [conflict('1', 'possible', A, B), conflict('2', 'possible', A, B, C)],
      ['2'],
    ],
    [
      'two accounts of three that are surer stay beside them',
      [conflict('1', 'sure', A, B), conflict('2', 'possible', A, B, C)],
      ['1', '2'],
    ],
    [
      'other words of the same reports stay',
      [conflict('1', 'possible', A, B), conflict('2', 'possible', A, ['b', 12, 15])],
      ['1', '2'],
    ],
  ])('%s', (_name, conflicts, kept) => {
    expect(withoutRepeats(conflicts).map(({ id }) => id)).toEqual(kept);
  });
});
