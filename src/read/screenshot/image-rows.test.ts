import { describe, expect, it } from 'vitest';
import type { ImageLine } from '../../model/image-lines.ts';
import { isSameRow, rowsOf } from './image-rows.ts';

const line = (text: string, left: number, top: number): ImageLine => ({
  text,
  confidence: 0.99,
  box: { left, top, width: 60, height: 20 },
  ink: '#171717',
  ground: '#ffffff',
});

describe('rowsOf', () => {
  it('gives rows from top to bottom, each from left to right, in whatever order lines come', () => {
    const lines = [
      line('阿竹', 90, 42),
      line('水是黄的', 10, 80),
      line('昨天', 200, 44),
      line('小林', 10, 40),
    ];
    const words = rowsOf(lines).map((row) => row.map(({ text }) => text));
    expect(words).toEqual([['小林', '阿竹', '昨天'], ['水是黄的']]);
  });

  it('gives the same rows in any order of lines, where each stands beside the next and the first not beside the last', () => {
    const stair = [line('甲', 10, 40), line('乙', 90, 48), line('丙', 170, 56)];
    const words = (lines: readonly ImageLine[]) => rowsOf(lines).map((row) => row.map(({ text }) => text));
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ])
      expect(words(order.map((at) => stair[at]!))).toEqual([['甲', '乙'], ['丙']]);
  });

  it('gives none where there are no lines', () => {
    expect(rowsOf([])).toEqual([]);
  });
});

describe('isSameRow', () => {
  const name = { left: 0, top: 40, width: 60, height: 20 };
  it.each([
    { beside: 'a small time on the same middle', box: { ...name, left: 90, top: 45, height: 10 }, is: true },
    { beside: 'a line half a height lower', box: { ...name, left: 90, top: 50 }, is: false },
    { beside: 'a small badge at its foot', box: { ...name, left: 90, top: 50, height: 10 }, is: false },
  ])('$beside: $is', ({ box, is }) => {
    expect(isSameRow(name, box)).toBe(is);
  });
});
