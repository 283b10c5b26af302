import { describe, expect, test } from 'vitest';
import { findFirstSigns, findLastSigns } from './first-signs.ts';
import { createPrefixFilter } from './prefix-filter.ts';

describe('first signs', () => {
  const rows: readonly (readonly [string, number, readonly string[]])[] = [
    ['今天|明[天年]', 1, ['今', '明']],
    ['今天|明[天年]', 2, ['今天', '明天', '明年']],
    ['(?:大?前)天', 2, ['大前', '前天']],
    ['[0-2]{1,8}(?=年)', 2, ['00', '01', '02', '0年', '10', '11', '12', '1年', '20', '21', '22', '2年']],
    ['\\bmay\\b', 3, ['may']],
    ['an?(?= day)', 3, ['a d', 'an ']],
    ['(?<![a-z])by', 2, ['by']],
    ['(?<year>2\\u5e74)?月', 2, ['2年', '月']],
    // Anything may follow a shorter one, and nothing can be told of '' .
    ['每', 2, ['每']],
    ['某.', 2, ['某']],
    ['[^a]b', 2, ['']],
    ['(?:从)?', 1, ['']],
  ];
  test.each(rows)('%s, %d of them', (pattern, depth, signs) => {
    expect([...findFirstSigns(pattern, depth)].sort()).toEqual([...signs].sort());
  });

  test.each([
    ['(?:从|自)$', ['从', '自']],
    ['by(?: the)?$', ['e', 'y']],
    ['(?<!a)in {1,3}$', [' ']],
    ['(?:在)?$', ['']],
  ])('last ones of %s', (pattern, signs) => {
    expect([...findLastSigns(pattern)].sort()).toEqual(signs);
  });

  test('the filter lets through what a pattern may begin with, and little else', () => {
    const mayBegin = createPrefixFilter(findFirstSigns('今天|明[天年]|每|q[1-4]', 3));
    for (const text of ['今天', '明年初', '每', '每日', 'q4']) expect(mayBegin(text, 0)).toBe(true);
    for (const text of ['', '今', '今年', '天', 'q5', 'q']) expect(mayBegin(text, 0)).toBe(false);
    expect(createPrefixFilter(findFirstSigns('[^a]'))('水', 0)).toBe(true);
  });
});
