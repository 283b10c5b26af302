/** every Sunday, each two days, daily, Friday mornings, once a year. */
import { parseNumber } from '../../numbers.ts';
import type { PartsRule } from '../grammar.ts';
import type { Measure, TimeParts } from '../time-parts.ts';
import { DAY_PARTS, UNITS, weekdayNumber } from './words.ts';

const RHYTHMS: Readonly<Record<string, Measure>> = {
  dai: { count: 1, unit: 'D' },
  week: { count: 1, unit: 'W' },
  month: { count: 1, unit: 'MON' },
  quarter: { count: 3, unit: 'MON' },
  year: { count: 1, unit: 'Y' },
  annual: { count: 1, unit: 'Y' },
};

export const SET_RULES: readonly PartsRule[] = [
  {
    id: 'en.every',
    example: 'each two days',
    pattern:
      '(?:every|each)(?:{s}(?<other>other|second))?(?:{s}(?<count>\\d{1,3}|{card}))?{o}(?<unit>year|month|week|day|hour|minute|weekend|quarter)s?(?![a-z])',
    read: ({ other, count, unit }) => {
      const value = (other === undefined ? 1 : 2) * (count === undefined ? 1 : (parseNumber(count) ?? 1));
      if (unit === 'quarter') return { every: [{ count: 3 * value, unit: 'MON' }] };
      return { every: [{ count: value, unit: UNITS[unit ?? ''] ?? 'D' }] };
    },
  },
  {
    id: 'en.every-weekday',
    example: 'every Sunday',
    pattern: '(?:every|each){s}(?<weekday>{weekday})',
    read: ({ weekday }) => ({ every: [], weekday: weekdayNumber(weekday) ?? 1 }),
  },
  {
    id: 'en.every-part',
    example: 'every night',
    pattern: '(?:every|each){s}(?<part>morning|afternoon|evening|night)(?![a-z])',
    read: ({ part }) => ({ every: [], dayPart: DAY_PARTS[part ?? ''] ?? 'NI' }),
  },
  {
    id: 'en.rhythm',
    example: 'quarterly',
    pattern: '(?:(?<times>bi|semi)-?)?(?<unit>dai|week|month|quarter|year|annual)ly(?![a-z])',
    read: ({ times, unit }) => readRhythm(times, unit),
  },
  {
    id: 'en.annual',
    example: 'annual',
    pattern: '(?:(?<times>bi|semi)-?)?annual(?![a-z])',
    read: ({ times }) => readRhythm(times, 'annual'),
  },
  {
    id: 'en.once-a',
    example: 'once a year',
    pattern: 'once{s}an?{s}(?<unit>year|month|week|day|hour)(?![a-z])',
    read: ({ unit }) => ({ every: [{ count: 1, unit: UNITS[unit ?? ''] ?? 'D' }] }),
  },
  {
    id: 'en.weekdays',
    example: 'Thursdays',
    pattern: '(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)days(?![a-z])',
    read: ({ weekday }) => ({ every: [], weekday: weekdayNumber(weekday) ?? 1 }),
  },
  {
    id: 'en.weekday-parts',
    example: 'Friday mornings',
    pattern: '(?<weekday>{weekday}){s}(?<part>morning|afternoon|evening|night)s(?![a-z])',
    read: ({ weekday, part }) => ({
      every: [],
      weekday: weekdayNumber(weekday) ?? 1,
      dayPart: DAY_PARTS[part ?? ''] ?? 'NI',
    }),
  },
  {
    id: 'en.weekends',
    example: 'weekends',
    pattern: '(?<!(?:two|three|four|five|\\d){s})weekends(?![a-z])',
    read: () => ({ every: [], weekend: true }),
  },
];

function readRhythm(times: string | undefined, unit: string | undefined): TimeParts | null {
  const measure = RHYTHMS[unit ?? ''];
  if (measure === undefined) return null;
  const factor = times === undefined ? 1 : times === 'bi' ? 2 : 0.5;
  return { every: [{ ...measure, count: measure.count * factor }] };
}
