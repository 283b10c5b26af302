/** 3 hours, two and a half years; two days ago, in 2 weeks, the last three months, two weeks after Christmas. */
import { parseNumber } from '../../numbers.ts';
import type { Groups, LengthRule, MeasureRule } from '../grammar.ts';
import type { Length, Measure, Reading, TimeParts } from '../time-parts.ts';
import { UNITS } from './words.ts';

const UNIT = '(?<unit>year|yr|month|week|day|hour|hr|minute|min|second|sec|weekend)s?(?![a-z])';

export const MEASURES: readonly MeasureRule[] = [
  {
    id: 'en.measure',
    example: 'three weeks',
    pattern: `(?<![\\d.,$-]|(?:[a-z]-))(?<count>{count}|½)(?:{s}|-)?(?:(?:more|straight|consecutive|full|whole|long){s})?${UNIT}(?<half>{s}and{s}a{s}half)?(?!{s}?-?old|{s}of{s}age)`,
    read: readMeasure,
  },
  {
    id: 'en.measure-after-number',
    example: 'two and a half hours',
    pattern: `(?<![\\d.,$])(?<count>{count}){s}and{s}(?<half>(?:a{s})?half){s}${UNIT}`,
    read: readMeasure,
  },
  {
    id: 'en.half',
    example: 'half an hour',
    pattern: `(?:a{s})?half(?:{s}|-)(?:an?{s})?${UNIT}`,
    read: ({ unit }) => measureOf(0.5, unit),
  },
  {
    id: 'en.few',
    example: 'a few minutes',
    pattern: `(?:a{s})?(?:few|several|some){s}${UNIT}`,
    // Three stands for "a few", as in Recognizers-Text.
    read: ({ unit }) => vagueMeasure(3, unit),
  },
  {
    id: 'en.couple',
    example: 'a couple of days',
    pattern: `(?:a{s})?couple(?:{s}of)?{s}${UNIT}`,
    read: ({ unit }) => vagueMeasure(2, unit),
  },
  {
    id: 'en.decades',
    example: 'two decades',
    pattern: '(?<count>{count}){s}decades?(?![a-z])',
    read: ({ count }) => {
      const value = parseCount(count);
      return value === undefined ? null : { count: 10 * value, unit: 'Y' };
    },
  },
  {
    id: 'en.fortnight',
    example: 'a fortnight',
    pattern: '(?:(?<count>{count}){s}fortnights?|(?<=next{s}|last{s}|past{s})fortnight)(?![a-z])',
    read: ({ count }) => ({ count: 2 * (parseCount(count) ?? 1), unit: 'W' }),
  },
  {
    id: 'en.quarters',
    example: 'next three quarters',
    pattern: '(?<=(?:next|last|past|previous|coming|following){s})(?<count>{count}){s}quarters(?![a-z])',
    read: ({ count }) => ({ count: 3 * (parseCount(count) ?? 1), unit: 'MON' }),
  },
  {
    id: 'en.business-days',
    example: '4 business days',
    pattern: '(?<count>{count}){s}(?:business|working){s}days?(?![a-z])',
    read: ({ count }) => ({ count: parseCount(count) ?? 1, unit: 'BD' }),
  },
  {
    id: 'en.all-day',
    example: 'all day',
    pattern: '(?:all|full){s}day(?![a-z])',
    read: () => ({ count: 1, unit: 'D' }),
  },
  {
    id: 'en.nights',
    example: '1 night',
    pattern: '(?<![\\d.,$])(?<count>\\d{1,3}|one|two|three|four|five|six|seven){s}nights?(?![a-z])',
    read: ({ count }) => measureOf(parseCount(count), 'day'),
  },
  {
    id: 'en.short-unit',
    example: '3h',
    pattern: '(?<![\\w.,$-])(?<count>\\d{1,3})(?<unit>h|hrs?|w)(?![a-z\\d])',
    read: ({ count, unit }) => measureOf(parseCount(count), unit === 'w' ? 'week' : 'hour'),
  },
  {
    id: 'en.one-hour',
    example: 'next hour',
    pattern: '(?<=(?:next|last|past){s})(?<unit>hour|minute)(?![a-z])',
    read: ({ unit }) => measureOf(1, unit),
  },
];

function parseCount(count: string | undefined): number | undefined {
  if (count === undefined) return undefined;
  if (count === 'a' || count === 'an') return 1;
  return count === '½' ? 0.5 : parseNumber(count.replace(/^a\s+/, 'one '));
}

function readMeasure({ count, half, unit }: Groups): Measure | null {
  // A second wave, a second time: the ordinal is far more frequent than the length.
  if (count === 'a' && unit === 'second') return null;
  const value = parseCount(count);
  return measureOf(value === undefined || half === undefined ? value : value + 0.5, unit);
}

function vagueMeasure(count: number, unit: string | undefined): Measure | null {
  const measure = measureOf(count, unit);
  return measure === null ? null : { ...measure, vague: true };
}

function measureOf(count: number | undefined, unit: string | undefined): Measure | null {
  const name = UNITS[unit ?? ''];
  return count === undefined || name === undefined ? null : { count, unit: name };
}

function away(
  direction: 1 | -1,
  bound?: 'before' | 'after',
): (length: Length, point: TimeParts | null) => Reading {
  return (length, from) => ({
    form: 'away',
    length,
    direction,
    from,
    ...(bound === undefined ? {} : { bound }),
  });
}

const MORE = '(?:more|greater|longer|less|fewer|at least|at most){s}(?:than{s})?(?:about{s})?';

export const LENGTHS: readonly LengthRule[] = [
  { id: 'en.ago', example: 'two days ago', after: '{s}ago(?![a-z])', read: away(-1) },
  { id: 'en.earlier', example: 'two days earlier', after: '{s}earlier(?![a-z])', read: away(-1) },
  {
    id: 'en.later',
    example: 'two days later',
    after: '{s}(?:later(?!{s}(?:in|this|than))|from{s}now)(?![a-z])',
    read: away(1),
  },
  {
    id: 'en.before-point',
    example: '2 weeks before Christmas',
    after: '{s}before{s}',
    beside: 'point',
    read: away(-1),
  },
  {
    id: 'en.after-point',
    example: '3 days after January 12th',
    after: '{s}(?:after|from){s}',
    beside: 'point',
    read: away(1),
  },
  {
    id: 'en.more-before-point',
    example: 'more than 2 weeks before today',
    before: 'more{s}than{s}',
    after: '{s}before{s}',
    beside: 'point',
    read: away(-1, 'before'),
  },
  {
    id: 'en.more-after-point',
    example: 'more than 2 weeks after today',
    before: 'more{s}than{s}',
    after: '{s}after{s}',
    beside: 'point',
    read: away(1, 'after'),
  },
  {
    id: 'en.starting',
    example: '2 weeks starting May 20th',
    after: '{s}(?:starting|beginning)(?:{s}on)?{s}',
    beside: 'point',
    read: (length, from) => (from === null ? null : { form: 'lasting', from, length }),
  },
  { id: 'en.in', example: 'in 2 weeks', before: '(?<![a-z])in{s}', read: away(1) },
  {
    id: 'en.within',
    example: 'within 2 hours',
    before: '(?<![a-z])within{s}(?:the{s})?(?:next{s})?',
    read: (length) => ({ form: 'away', length, direction: 1, from: null, bound: 'within' }),
  },
  {
    id: 'en.last',
    example: 'last 3 months',
    before: '(?<![a-z])(?<!(?:will|would|can|could|may|might|to|should|not){s})(?:last|past){s}',
    read: (length) => stretch(length, -1),
  },
  // Counted from what was told before: a timex, but no value.
  {
    id: 'en.previous',
    example: 'previous 3 months',
    before: '(?<![a-z])previous{s}',
    read: (length) => ({ form: 'stretch', length, direction: -1, loose: true }),
  },
  {
    id: 'en.next',
    example: 'next 3 days',
    before: '(?<![a-z])(?:next|coming|upcoming){s}',
    read: (length) => stretch(length, 1),
  },
  {
    id: 'en.following',
    example: 'following two days',
    before: '(?<![a-z])following{s}',
    read: (length) => ({ form: 'stretch', length, direction: 1, loose: true }),
  },
  {
    id: 'en.more-than',
    example: 'more than 1 hour',
    before: `(?<![a-z])${MORE}`,
    read: (length) => ({ form: 'length', length }),
  },
];

function stretch(length: Length, direction: 1 | -1): Reading {
  return { form: 'stretch', length, direction };
}
