import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

/** Seen from Thursday 20 July 2023. */
const valuesOf = (text: string, language: 'zh' | 'en') =>
  findTimes(text, { language, reference: '2023-07-20' }).map(({ value }) => value);

describe('the day that a Chinese text is at', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a paragraph lies between',
      '7月18日下午4时许，渡口停电。\n船工说，4时12分备用电源接通。',
      ['2023-07-18T16', '2023-07-18T16:12'],
    ],
    ['the evening of that day', '7月18日停电。截至当晚8时，仍未恢复。', ['2023-07-18', '../2023-07-18T20']],
    ['that day', '7月18日停电。当天去过渡口的人可退票。', ['2023-07-18', '2023-07-18']],
    [
      'when somebody counted is not where the story is',
      '7月16日发布通报。\n截至7月19日8时，共3起。原通报所称2起系当日18时的数字。',
      ['2023-07-16', '../2023-07-19T08', '2023-07-16T18'],
    ],
    [
      '时 counts to 24 where nobody counted to 12',
      '7月18日停电。4时12分恢复。',
      ['2023-07-18', '2023-07-18T04:12'],
    ],
    ['the day after is another', '7月18日停电。第二天恢复。', ['2023-07-18', null]],
    ['a month is no day', '今年5月停电。22时7分恢复。', ['2023-05', null]],
    ['a month ends the day', '7月18日停电。今年5月换过电缆。当天无人通知。', ['2023-07-18', '2023-05', null]],
    [
      'what is to come is not where the story is',
      '电缆将于8月2日更换。当天下午，渡口停电。',
      ['2023-08-02', null],
    ],
    ['nor the end of a stretch', '停航延长至7月19日。当天下午，渡口停电。', ['2023-07-19', null]],
    [
      'far off it is another matter',
      `7月18日停电。${'渡口有很多船，船上有很多人。'.repeat(40)}22时7分恢复。`,
      ['2023-07-18', null],
    ],
  ])('%s', (_, text, expected) => expect(valuesOf(text, 'zh')).toEqual(expected));
});

describe('the day that an English text is at', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a weekday and a part of it',
      'The ferry lost power on Saturday afternoon.\nAt 4.10 p.m. an alarm rang, and by 4.15 p.m. all were ashore.',
      ['2023-07-15', '2023-07-15T16:10', '../2023-07-15T16:15'],
    ],
    [
      '4:12 of an afternoon',
      'It stopped at 4 pm on July 18. A whistle blew at 4:12.',
      ['2023-07-18T16', '2023-07-18T16:12'],
    ],
    ['4:12 of a day could be either', 'It stopped on July 18. A whistle blew at 4:12.', ['2023-07-18', null]],
    [
      'what is to come is not where the story is',
      'The pier will open on 2 August. An alarm rang at 4.10 p.m.',
      ['2023-08-02', null],
    ],
    [
      'police said on Monday',
      'The ferry stopped on Saturday. Police said on Monday it was mended. An alarm rang at 4.10 p.m.',
      ['2023-07-15', '2023-07-17', '2023-07-15T16:10'],
    ],
    ['a paper is no time', 'The Evening Chronicle called him at 9 p.m.', [null]],
    ['nothing until a day still to come', "The ferry can't sail until Monday", ['../2023-07-24']],
    ['it was until a day that has passed', 'The ferry was closed until Monday', ['../2023-07-17']],
  ])('%s', (_, text, expected) => expect(valuesOf(text, 'en')).toEqual(expected));
});

describe('lines that begin with a clock', () => {
  const lines = (...clocks: string[]) => clocks.map((clock) => `${clock} 渡口仍在停航。`).join('\n');

  test('newest on top: of the day of the page', () => {
    expect(valuesOf(lines('18:40', '17:02', '16:45'), 'zh')).toEqual([
      '2023-07-20T18:40',
      '2023-07-20T17:02',
      '2023-07-20T16:45',
    ]);
  });

  test('a day that an entry names is not that of the next', () => {
    expect(valuesOf(`18:40 今年5月2日换过电缆。\n${lines('17:02', '16:45')}`, 'zh')).toEqual([
      '2023-07-20T18:40',
      '2023-05-02',
      '2023-07-20T17:02',
      '2023-07-20T16:45',
    ]);
  });

  test('oldest on top: of the day that is told before, else of none', () => {
    expect(valuesOf(`7月18日，渡口停电。\n${lines('16:45', '17:02', '18:40')}`, 'zh')).toEqual([
      '2023-07-18',
      '2023-07-18T16:45',
      '2023-07-18T17:02',
      '2023-07-18T18:40',
    ]);
    expect(valuesOf(lines('16:45', '17:02', '18:40'), 'zh')).toEqual([null, null, null]);
  });

  test('through midnight: nobody can say', () => {
    expect(valuesOf(`7月18日，渡口停电。\n${lines('00:10', '23:50', '16:45', '17:02')}`, 'zh')).toEqual([
      '2023-07-18',
      null,
      null,
      null,
      null,
    ]);
  });
});
