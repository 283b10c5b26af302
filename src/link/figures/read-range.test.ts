import { describe, expect, test } from 'vitest';
import { rangesDiffer, readChineseRange, readEnglishRange } from './read-range.ts';

describe('what a number leaves open', () => {
  test.each<[string, string, string, [number, number] | undefined]>([
    ['六十多', '', '名', [60, 69]],
    ['十几', '', '个', [10, 19]],
    ['几十', '', '人', [20, 99]],
    ['上千', '', '件', [1000, Number.POSITIVE_INFINITY]],
    ['近百', '', '户', [90, 100]],
    ['八九十', '', '户', [80, 90]],
    ['七八', '', '个', [7, 8]],
    ['四十来', '', '套', [35, 45]],
    ['20多', '', '人', [20, 29]],
    ['3.5万', '', '元', [35000, 35000]],
    ['412', '', '件', [412, 412]],
    ['42', '至少', '人', [42, Number.POSITIVE_INFINITY]],
    ['30', '不到', '户', [0, 30]],
    ['33', '', '以下', [0, 33]],
    ['千', '', '人', undefined],
  ])('%s', (written, before, after, expected) => {
    const range = readChineseRange(written, before, after);
    expect(range === undefined ? undefined : [range.low, range.high]).toEqual(expected);
  });

  test.each<[string, string, [number, number] | undefined]>([
    ['27', 'treated ', [27, 27]],
    ['sixty-one', '', [61, 61]],
    ['dozens', '', [20, 99]],
    ['38.6 lakh', '', [3_860_000, 3_860_000]],
    ['40', 'more than ', [40, Number.POSITIVE_INFINITY]],
    ['40', 'no more than ', [0, 40]],
    ['green', '', undefined],
  ])('%s', (written, before, expected) => {
    const range = readEnglishRange(written, before, '');
    expect(range === undefined ? undefined : [range.low, range.high]).toEqual(expected);
  });

  const exactly = (number: number) => ({ low: number, high: number, isAbout: false });
  test.each<[string, boolean, number, number]>([
    ['one counts more', true, 61, 48],
    ['one is the other rounded', false, 412, 400],
    ['two measure nearly the same', false, 412, 409],
    ['two small counts', true, 2, 1],
  ])('%s', (_, expected, a, b) => expect(rangesDiffer(exactly(a), exactly(b))).toBe(expected));
});
