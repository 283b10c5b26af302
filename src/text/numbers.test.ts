import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from './numbers.ts';

describe('parseNumber', () => {
  test.each<[string, number]>([
    ['7', 7],
    ['1,200', 1200],
    ['3.5', 3.5],
    ['１２', 12],
    ['3.5万', 35_000],
    ['1.1万', 11_000],
    ['十', 10],
    ['十二', 12],
    ['二十三', 23],
    ['廿三', 23],
    ['一百零五', 105],
    ['两千', 2000],
    ['三万二千', 32_000],
    ['一亿二千万', 120_000_000],
    ['二〇二三', 2023],
    ['二零零四', 2004],
    ['半', 0.5],
    ['元', 1],
    ['twenty-third', 23],
    ['31st', 31],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['forty', 40],
    ['one hundred and twenty', 120],
    ['two thousand and thirty-two', 2032],
    ['nineteen eighty six', 1986],
    ['twenty ten', 2010],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', 'canteen', '第三', '12 km', '1,20', 'and', '学校', '3-4', '1.2.3'])(
    '%j is no number',
    (text) => expect(parseNumber(text)).toBeUndefined(),
  );

  test('any text gives a number or undefined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
