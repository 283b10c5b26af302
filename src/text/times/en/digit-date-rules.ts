/** 5/31/2015, 2015-05-31, 20150531, 05-Aug-2016, 10/25: dates in digits, the month first as in America. */
import type { Groups, PartsRule } from '../grammar.ts';
import type { TimeParts } from '../time-parts.ts';
import { monthNumber } from './words.ts';
import { fullYear } from './year-month-rules.ts';

export const DIGIT_DATE_RULES: readonly PartsRule[] = [
  {
    id: 'en.iso-day',
    example: '2015-03-31',
    pattern:
      '(?<![\\w.,/])(?<year>{year4})[-./](?<month>\\d{1,2}|{month})[-./](?<day>\\d{1,2})(?:t(?=\\d\\d:)|(?![\\w/]|[-.]\\d))',
    read: readNumeric,
  },
  {
    id: 'en.iso-day-swapped',
    example: '2020/23/Sep',
    pattern: '(?<year>{year4})[-/](?<day>\\d{1,2})[-/](?<month>{month})(?![\\w])',
    read: readNumeric,
  },
  {
    id: 'en.compact-day',
    example: '20200701',
    pattern:
      '(?<![\\w.,])(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\w,]|\\.\\d)',
    read: readNumeric,
  },
  {
    id: 'en.slash-day',
    example: '5/31/2015',
    pattern:
      '(?<![\\w.,])(?<first>\\d{1,2})(?<sign>[-./])(?<second>\\d{1,2})\\k<sign>(?<year>{year4}|\\d{2})(?![\\w]|[-/.]\\d(?!\\d?[-/]))',
    read: ({ first, second, year }) => readEither(first, second, fullYear(year)),
  },
  {
    id: 'en.named-slash-day',
    example: '05-Aug-2016',
    pattern:
      '(?<day>\\d{1,2})[-/](?<month>{month})[-/](?<year>{year4})|(?<month2>{month})-(?<year2>{year4})-(?<day2>\\d{1,2})|(?<day3>\\d{1,2})-(?<year3>{year4})-(?<month3>{month})',
    read: ({ day, month, year, day2, month2, year2, day3, month3, year3 }) =>
      readNumeric({
        day: day ?? day2 ?? day3,
        month: month ?? month2 ?? month3,
        year: year ?? year2 ?? year3,
      }),
  },
  {
    id: 'en.short-slash-day',
    example: '10/25',
    pattern:
      '(?<![\\w.,:%$])(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\w/%]|[.:,]\\d|{s}(?:of|inch|inches|cup|mile|star|stars)(?![a-z]))',
    // 1/3 and 2/3 are fractions, 24/7 is a way of speaking.
    read: ({ first, second }) =>
      Number(second) >= 13 || Number(first) > Number(second) || second?.length === 2
        ? readShort(first, second)
        : null,
  },
  {
    id: 'en.short-slash-day-led',
    example: 'on 5/3',
    pattern:
      '(?<=\\b(?:on|by|from|this|until|since|between|due){s}|{weekday}{s})(?<first>\\d{1,2})[./](?<second>\\d{1,2})(?![\\w/%]|[.:,]\\d)',
    read: ({ first, second }) => readShort(first, second),
  },
  {
    id: 'en.short-slash-day-after-weekday',
    example: 'Friday 7.6',
    pattern: '(?<first>\\d{1,2})[./](?<second>\\d{1,2})(?![\\w/%]|[.:,]\\d)',
    follows: ['weekday'],
    read: ({ first, second }) => readShort(first, second),
  },
  {
    id: 'en.slash-day-end',
    example: '10/1-11/7/2017',
    pattern: '(?<![\\w.,])(?<first>\\d{1,2})/(?<second>\\d{1,2})(?={o}[-–~]{o}\\d{1,2}/\\d{1,2})',
    read: ({ first, second }) => readShort(first, second),
  },
];

function readNumeric({ year, month, day }: Groups): TimeParts | null {
  const m = /^\d/.test(month ?? '') ? Number(month) : monthNumber(month);
  const d = Number(day);
  if (m === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return { year: Number(year), month: m, day: d };
}

/** Month first as in America, unless there is no such month. */
function readEither(
  first: string | undefined,
  second: string | undefined,
  year: number | undefined,
): TimeParts | null {
  if (year === undefined) return null;
  const parts = readShort(first, second);
  return parts === null ? null : { ...parts, year };
}

function readShort(first: string | undefined, second: string | undefined): TimeParts | null {
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1) return null;
  if (a <= 12 && b <= 31) return { month: a, day: b };
  // 24/7 is no 24 July; a day that comes first has its month in two digits.
  return b <= 12 && a <= 31 && second?.length === 2 ? { month: b, day: a } : null;
}
