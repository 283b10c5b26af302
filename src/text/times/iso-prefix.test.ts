import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from './civil.ts';
import {
  compareTimes,
  formatTime,
  type IsoPrefix,
  neighbourOf,
  overlapsInTime,
  parseIsoPrefix,
  parseTime,
  startOf,
} from './iso-prefix.ts';

const PREFIX: fc.Arbitrary<IsoPrefix> = fc
  .record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    fields: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ fields, ...all }) => ({
    year: all.year,
    month: fields > 1 ? all.month : null,
    day: fields > 2 ? Math.min(all.day, daysInMonth(all.year, all.month)) : null,
    hour: fields > 3 ? all.hour : null,
    minute: fields > 4 ? all.minute : null,
    second: fields > 5 ? all.second : null,
  }));

describe('ISO prefixes and intervals', () => {
  test('parse and format are inverse', () => {
    fc.assert(
      fc.property(PREFIX, PREFIX, (a, b) => {
        const [from, to] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
        for (const time of [
          { from: a, to: a },
          { from, to: null },
          { from: null, to },
          { from, to },
        ])
          expect(parseTime(formatTime(time))).toEqual(time);
      }),
    );
  });

  test('neighbours meet without gap or overlap', () => {
    fc.assert(
      fc.property(PREFIX, (prefix) => {
        expect(neighbourOf(neighbourOf(prefix, 1), -1)).toEqual(prefix);
        expect(
          overlapsInTime(
            formatTime({ from: prefix, to: prefix }),
            formatTime({ from: neighbourOf(prefix, 1), to: null }),
          ),
        ).toBe(false);
      }),
    );
  });

  test.each([
    '',
    '23',
    '2023-2',
    '2023-13',
    '2023-02-29',
    '2023-02-01T24',
    '2023/2022',
    '../..',
    'XXXX-07-15',
    '2023-07-15/',
  ])('%j is no time', (value) => expect(parseTime(value)).toBeUndefined());

  test('a zone is read over', () => {
    expect(parseIsoPrefix('2023-07-15T22:07:00+08:00')).toEqual(parseIsoPrefix('2023-07-15T22:07:00'));
    expect(parseIsoPrefix('2023-07-15T22:07:00.123Z')).toEqual(parseIsoPrefix('2023-07-15T22:07:00'));
  });

  test.each<[string, string, boolean]>([
    ['2023-02', '2023-02-14', true],
    ['2023-02', '2023-03', false],
    ['2023-01-19/2023-05-27', '2023-05-27', true],
    ['2023-01-19/2023-05-27', '2023-05-28', false],
    ['../2018', '2018-12-31', true],
    ['2019/..', '2018', false],
  ])('%s and %s overlap: %s', (a, b, yes) => {
    expect(overlapsInTime(a, b)).toBe(yes);
    expect(overlapsInTime(b, a)).toBe(yes);
  });

  test('a timeline is in order of beginnings, then of ends', () => {
    const values = ['2023-02-14', '2023', '2023-02', '../2022', '2022-12-31T23:59', '2023-01-01/2023-03'];
    expect(values.sort(compareTimes)).toEqual([
      '../2022',
      '2022-12-31T23:59',
      '2023-01-01/2023-03',
      '2023',
      '2023-02',
      '2023-02-14',
    ]);
  });

  test('what is no time throws', () => {
    expect(() => compareTimes('soon', '2023')).toThrow(RangeError);
  });
});
