import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPieces, findRuns, spanOfRun } from './equal-runs.ts';
import { isSpan } from './span.ts';

const shared = (first: string, second: string, least = 8): string[] => {
  const [a, b] = [cutPieces(first), cutPieces(second)];
  return findRuns(a, b, least).map(({ at, length }) => {
    const { start, end } = spanOfRun(a, at, length);
    return first.slice(start, end);
  });
};

describe('findRuns', () => {
  test.each([
    [
      '今天上午，引桥在检修时断裂，两人受伤。',
      '据悉引桥在检修时断裂两人受伤，县里说',
      ['引桥在检修时断裂，两人受伤'],
    ],
    ['引橋在檢修時斷裂，兩人受傷。', '引桥在检修时断裂，两人受伤', ['引橋在檢修時斷裂，兩人受傷']],
    [
      'Owners said: “The handle came off the kettle while it was full of water.”',
      'the handle came off the kettle while it was full, he wrote',
      ['The handle came off the kettle while it was full'],
    ],
    ['引桥在检修时断裂。', '引桥在检修时垮塌。', []],
    ['', '引桥', []],
  ])('%s', (first, second, expected) => {
    expect(shared(first, second)).toEqual(expected);
  });

  test('runs are in both texts, word for word, on any text', () => {
    const texts = fc.array(fc.constantFrom('桥', '断', '了', 'Ａ', 'a ', '，', '\ud800'), { maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const [first, second] = [left.join(''), right.join('')];
        const [a, b] = [cutPieces(first), cutPieces(second)];
        let last = 0;
        for (const { at, of, length } of findRuns(a, b, 6)) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(isSpan(first.toWellFormed(), spanOfRun(a, at, length))).toBe(true);
          expect([...b.hashes.subarray(of, of + length)]).toEqual([...a.hashes.subarray(at, at + length)]);
          last = at + length;
        }
      }),
    );
  });
});
