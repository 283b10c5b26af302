import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

/** Seen from Thursday 20 July 2023. */
const valuesOf = (text: string, language: 'zh' | 'en') =>
  findTimes(text, { language, reference: '2023-07-20' }).map(({ value }) => value);

describe('days earlier and later count from the day that the text tells of', () => {
  test.each<[string, 'zh' | 'en', (string | null)[]]>([
    [
      'The lindens were felled on 13 July. The library had been told two days earlier.',
      'en',
      ['2023-07-13', '2023-07-11'],
    ],
    [
      'The footbridge closed on Sunday. A week earlier an engineer had measured it.',
      'en',
      ['2023-07-16', '2023-07-09'],
    ],
    ['The pool closed on 4 July; three days later it reopened.', 'en', ['2023-07-04', '2023-07-07']],
    ['7月8日停水。三天后，水厂恢复供水。', 'zh', ['2023-07-08', '2023-07-11']],
    // From the report, where it tells of no day, and what counts from it by its own words.
    ['The library had been told two days earlier.', 'en', ['2023-07-18']],
    [
      'The lindens were felled on 13 July. The library was told two days ago.',
      'en',
      ['2023-07-13', '2023-07-18'],
    ],
    ['7月8日停水。店主两天前贴出通知。', 'zh', ['2023-07-08', '2023-07-18']],
  ])('%s', (text, language, expected) => expect(valuesOf(text, language)).toEqual(expected));
});

describe('将 that brings an object forward does not point ahead', () => {
  test.each<[string, (string | null)[]]>([
    ['7月11日2时17分接到报修，3时05分将水泵修好。', ['2023-07-11T02:17', '2023-07-11T03:05']],
    ['馆方7月12日将图书移交县档案馆。', ['2023-07-12']],
    ['学校9月5日将通知发给家长。', ['2022-09-05']],
    ['12月3日将电梯停用。', ['2022-12-03']],
    // Still to come.
    ['8月3日将举行听证会。', ['2023-08-03']],
    ['9月1日将正式开学。', ['2023-09-01']],
    ['9月5日将陆续送到读者手中。', ['2023-09-05']],
    ['7月22日停水，8时将恢复。', ['2023-07-22', '2023-07-22T08']],
  ])('%s', (text, expected) => expect(valuesOf(text, 'zh')).toEqual(expected));
});

describe('a bare clock of a night that is told', () => {
  test.each<[string, (string | null)[]]>([
    [
      '7月10日凌晨，仓库漏水。住户说，1点50分左右就漏了。水工2时29分到达。',
      ['2023-07-10', '2023-07-10T01:50', '2023-07-10T02:29'],
    ],
    ['7月10日上午，仓库漏水。水工2点29分到达。', ['2023-07-10', null]],
  ])('%s', (text, expected) => expect(valuesOf(text, 'zh')).toEqual(expected));

  test('early on a day', () =>
    expect(valuesOf('The alarm rang early on Sunday. He said it had begun at 4.30am.', 'en')).toEqual([
      '2023-07-16',
      '2023-07-16T04:30',
    ]));
});

describe('the evening of an event is of its day, not of the day that was told last', () => {
  test.each<[string, (string | null)[]]>([
    ['7月3日漏水。7月18日，馆长说，漏水当晚大门上锁。', ['2023-07-03', '2023-07-18', null]],
    ['7月8日，大桥封闭。当晚，居民聚集。', ['2023-07-08', '2023-07-08']],
  ])('%s', (text, expected) => expect(valuesOf(text, 'zh')).toEqual(expected));
});
