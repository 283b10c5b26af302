import { describe, expect, test } from 'vitest';
import { isBefore, type Moment, momentsDiffer, readMoment } from './moment.ts';

/** `2024-05-06T21:30 晚上9点半`: a value or TIMEX, and the words. */
function moment(told: string): Moment {
  const [value, ...words] = told.split(' ');
  const isTimex = value!.startsWith('T') || value!.startsWith('X');
  return readMoment({ value: isTimex ? null : value!, timex: isTimex ? value! : null }, words.join(' '), '')!;
}

describe('moments', () => {
  test.each<[string, string, boolean]>([
    ['T21:30 晚上9点半', 'T20:30 晚上八点半', true],
    ['T21:05 21时05分', 'T21:10 9.10pm', false],
    ['T15 3pm', 'T03 three', false],
    ['T18:15 by 6.15pm', 'T08:50 ten to nine', true],
    ['T12:40 by 12.40pm', 'T03:10 ten past three', true],
    ['T16 16时以后', 'T16:35 4.35pm', false],
    ['T20 晚上八点左右', 'T20:15 20时15分', false],
    ['2024-05-06 6日', '2024-05-12 12日', true],
    ['2024-05-06 6日', '2024-05-06T21:30 21时30分', false],
    ['2024-05-06T23:50 23时50分', '2024-05-07T00:30 零时30分', true],
    ['2024-05-06T09:00 9时', '2024-05-09T09:00 9时', false],
  ])('%s and %s differ: %s', (a, b, expected) => {
    expect(momentsDiffer(moment(a), moment(b))).toBe(expected);
    expect(momentsDiffer(moment(b), moment(a))).toBe(expected);
  });

  test('the night goes on after midnight', () => {
    expect(isBefore(moment('T21:30 晚上9点半'), moment('T01:20 凌晨1点20分'))).toBe(true);
    expect(isBefore(moment('T09:30 9时半'), moment('T08:20 8时20分'))).toBe(false);
  });

  test('a month, a stretch, a length of time are no moment', () => {
    expect(readMoment({ value: '2024-05', timex: '2024-05' }, '5月', '')).toBeUndefined();
    expect(readMoment({ value: '2024-05-01/2024-05-03', timex: '' }, '1日到3日', '')).toBeUndefined();
    expect(readMoment({ value: null, timex: 'PT3H' }, '三小时', '')).toBeUndefined();
  });
});
