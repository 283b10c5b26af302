import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daysInMonth,
  fromDayNumber,
  fromSeconds,
  isoWeekOf,
  mondayOfIsoWeek,
  nthWeekday,
  toDayNumber,
  toSeconds,
  weekdayOf,
} from './civil.ts';

const DAYS = fc.integer({ min: -700_000, max: 2_900_000 });

describe('the calendar', () => {
  test('agrees with Date on every day', () => {
    fc.assert(
      fc.property(DAYS, (days) => {
        const date = new Date(days * 86_400_000);
        const { year, month, day } = fromDayNumber(days);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
        expect(toDayNumber(year, month, day)).toBe(days);
      }),
    );
  });

  test('seconds go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (seconds) => {
        expect(toSeconds(fromSeconds(seconds))).toBe(seconds);
      }),
    );
  });

  test.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2018-12-31', 2019, 1],
    ['2023-07-20', 2023, 29],
  ])('%s lies in ISO week %i-W%i', (date, year, week) => {
    const [y, m, d] = date.split('-').map(Number);
    const number = toDayNumber(y ?? 0, m ?? 1, d ?? 1);
    expect(isoWeekOf(number)).toEqual({ year, week });
    expect(number - mondayOfIsoWeek(year, week)).toBe(weekdayOf(number) - 1);
  });

  test('31 January plus one month is the last of February', () => {
    const at = { year: 2023, month: 1, day: 31, hour: 0, minute: 0, second: 0 };
    expect(addMonths(at, 1)).toMatchObject({ year: 2023, month: 2, day: 28 });
    expect(addMonths(at, -2)).toMatchObject({ year: 2022, month: 11, day: 30 });
  });

  test('the fifth weekday is the last one', () => {
    expect(nthWeekday(2019, 4, 1, 5)).toBe(29);
    expect(nthWeekday(2023, 2, 1, 5)).toBe(27);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});
