import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinearTime } from '../../../test/linear-time.ts';
import { isSpan } from '../span.ts';
import { findTimes } from './find-times.ts';
import { parseTime } from './iso-prefix.ts';

const PIECES = [
  '7月15日',
  '晚',
  '10时7分',
  '至',
  '到',
  '上周',
  '五',
  '每',
  '两',
  '年',
  '前',
  '后',
  '的',
  '，',
  '2023',
  '年',
  '12',
  ':',
  '30',
  '/',
  '-',
  '.',
  '半',
  'May',
  ' ',
  '31',
  ', ',
  '2015',
  'last',
  'Friday',
  'at',
  'p.m.',
  'two',
  'weeks',
  'ago',
  'the',
  'first',
  'of',
  'between',
  'and',
  'every',
  'in',
  '\u0301',
  '\ud800',
  '\udc00',
  '𠮷',
  '\n',
  '號',
  '點',
  '週',
] as const;
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const REFERENCE = fc.constantFrom(
  null,
  '2023',
  '2023-07',
  '2023-07-20',
  '2023-07-20T16:12',
  'yesterday',
  '0000',
  '9999-12-31T23:59:59',
);

describe.each(['zh', 'en'] as const)('findTimes %s', (language) => {
  test('any text: spans are valid, in order and apart, values are times', () => {
    fc.assert(
      fc.property(TEXT, REFERENCE, (text, reference) => {
        let last = 0;
        for (const { span, value, timex, kind, rule } of findTimes(text, { language, reference })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(isSpan(text, span)).toBe(true);
          last = span.end;
          if (value !== null) expect(parseTime(value)).toBeDefined();
          expect(timex).not.toMatch(/NaN|undefined|-\d{3,}-|P-/);
          expect(kind && rule).toBeTruthy();
        }
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['digits', '1234567890'],
    ['dates without end', '1-2-3-4-5-6-7-8-9-'],
    ['colons', '12:34:56:78:'],
    ['number signs', '一二三四五六七八九十百'],
    ['number words', 'twenty thirty forty two thousand '],
    ['blanks after a month', 'May           '],
    ['units', '1年2个月3天4小时5分6秒又'],
    ['connectors', '7月至8月至9月至'],
    ['last next', 'last next this past '],
  ])('200 KB of %s is read in linear time', { retry: 2 }, (_name, piece) => {
    const read = (size: number) =>
      findTimes(piece.repeat(Math.ceil(size / piece.length)), { language, reference: '2023-07-20' });
    expectLinearTime(read, 200_000);
  });
});
