import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundOf, dayRangeOf, formatWhen, precisionOf } from './format-when.ts';

describe('formatWhen', () => {
  test.each([
    ['2026', '2026', '2026年'],
    ['2026-03', 'March 2026', '2026年3月'],
    ['2026-03-01', '1 March 2026', '2026年3月1日'],
    ['2026-03-01T09:30', '1 March 2026 09:30', '2026年3月1日 09:30'],
    ['2026-03-01T09:30:00+08:00', '1 March 2026 09:30 UTC+08:00', '2026年3月1日 09:30 UTC+08:00'],
    ['2026-03-01T09:30:00Z', '1 March 2026 09:30 UTC', '2026年3月1日 09:30 UTC'],
    ['2024-10-12T15', '12 October 2024 3 pm', '2024年10月12日 15时'],
    ['2024-10-12T00', '12 October 2024 12 am', '2024年10月12日 0时'],
    ['2024-09-13/..', 'from 13 September 2024', '2024年9月13日起'],
    ['2024-10-12T16/..', 'from 12 October 2024 4 pm', '2024年10月12日 16时起'],
    ['../2021', 'until 2021', '至2021年'],
    ['../2025-04-10', 'until 10 April 2025', '至2025年4月10日'],
    ['2026-03-11/2026-03-14', '11 – 14 March 2026', '2026年3月11日 – 14日'],
    ['2026-02-28/2026-03-01', '28 February – 1 March 2026', '2026年2月28日 – 3月1日'],
    ['2026-03/2026-05', 'March – May 2026', '2026年3月 – 5月'],
    ['2025/2026', '2025 – 2026', '2025年 – 2026年'],
    ['2025-11-03/2026-01-20', '3 November 2025 – 20 January 2026', '2025年11月3日 – 2026年1月20日'],
    ['2025-11-03/2026-01', '3 November 2025 – January 2026', '2025年11月3日 – 2026年1月'],
  ])('%s', (when, english, chinese) => {
    expect(formatWhen(when, 'en')).toBe(english);
    expect(formatWhen(when, 'zh-CN')).toBe(chinese);
  });

  test.each([
    '',
    'soon',
    '2026-13',
    '2026-02-30',
    '2026-W07',
    'XXXX-07-15',
    '1/2/3',
    '../..',
    '../soon',
    '..',
    '2026-01-01T25',
  ])('%s is shown as it stands', (when) => expect(formatWhen(when, 'en')).toBe(when));

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (when) => typeof formatWhen(when, 'zh-CN') === 'string'));
  });
});

describe('precisionOf', () => {
  test.each([
    ['2026', 'year'],
    ['2026-03', 'month'],
    ['2026-03-01', 'day'],
    ['2026-03-01T12:00', 'day'],
    ['2023-01-19/2023-05-27', 'interval'],
    ['2023-01-19/..', 'since'],
    ['../2023', 'until'],
    ['../..', undefined],
    ['..', undefined],
    ['2026-00', undefined],
    ['1/2/3', undefined],
  ])('%s', (when, precision) => expect(precisionOf(when)).toBe(precision));
});

describe('dayRangeOf', () => {
  test.each([
    ['1970', { from: 0, to: 364 }],
    ['1970-02', { from: 31, to: 58 }],
    ['1970-01-02T23:59', { from: 1, to: 1 }],
    ['1970-01-02/1970-01', { from: 1, to: 30 }],
    ['1970-01-02/..', { from: 1, to: 1 }],
    ['../1970-01', { from: 0, to: 30 }],
    ['../..', undefined],
    ['1970-02/1970-01', undefined],
    ['近日', undefined],
  ])('%s', (when, range) => expect(dayRangeOf(when)).toEqual(range));
});

describe('boundOf', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['2026-03/..', '2026-03'],
    ['../2021', '2021'],
    ['2020/2021', '2020'],
    ['', ''],
  ])('%s', (when, bound) => expect(boundOf(when)).toBe(bound));
});
