import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

/** Words, timex, value; seen from Thursday 20 July 2023. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  ['昨日', '2023-07-19', '2023-07-19'],
  ['前天', '2023-07-18', '2023-07-18'],
  ['上周五', '2023-07-14', '2023-07-14'],
  ['本周三', '2023-07-19', '2023-07-19'],
  ['7月15日晚10时7分', 'XXXX-07-15T22:07', '2023-07-15T22:07'],
  ['今年2月', '2023-02', '2023-02'],
  ['去年12月', '2022-12', '2022-12'],
  ['1月19日至5月27日', '(XXXX-01-19,XXXX-05-27,P128D)', '2023-01-19/2023-05-27'],
  ['2021年至2023年', '(2021-01-01,2023-01-01,P2Y)', '2021/2023'],
  ['上午9点半', 'T09:30', null],
  ['下午5时39分', 'T17:39', null],
  ['6月13日至15日', '(XXXX-06-13,XXXX-06-15,P2D)', '2023-06-13/2023-06-15'],
  ['90年代', '(1990-01-01,2000-01-01,P10Y)', '1990/1999'],
  ['每周一', 'XXXX-WXX-1', null],
  ['两年', 'P2Y', null],
  ['近日', 'PAST_REF', null],
];

describe('Chinese times', () => {
  test.each(CASES)('%s', (words, timex, value) => {
    const text = `据介绍，${words}，学校食堂停水。`;
    const [found] = findTimes(text, { language: 'zh', reference: '2023-07-20' });
    expect(found && text.slice(found.span.start, found.span.end)).toBe(words);
    expect([found?.timex, found?.value]).toEqual([timex, value]);
  });
});
