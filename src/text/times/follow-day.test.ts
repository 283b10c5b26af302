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
      'a statement on a day’s incident tells of that day',
      'Statement on yesterday’s incident at the mill. At 7.44am a van hit the gate. The bell rang at 7.46am.',
      ['2023-07-19', '2023-07-19T07:44', '2023-07-19T07:46'],
    ],
    [
      'and so does one on the fire of a date',
      'Statement on the fire of 15 July. At 7.44am a van hit the gate.',
      ['2023-07-15', '2023-07-15T07:44'],
    ],
    [
      'one of a day does not',
      'A statement on Monday said no more. At 7.44am a van hit the gate.',
      ['2023-07-17', null],
    ],
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

describe('the day of an entry', () => {
  test.each<[string, 'zh' | 'en', string, (string | null)[]]>([
    [
      'a page that is written on for two days, newest on top',
      'en',
      'LIVE: ferry stopped\n18:40\nThe ferry sails again.\n16:15\nDivers look at the cable.\n14:02\nTickets are refunded today.\nJul 18, 20:00\nThe ferry lost power this afternoon.',
      [
        '2023-07-20T18:40',
        '2023-07-20T16:15',
        '2023-07-20T14:02',
        '2023-07-20',
        '2023-07-18T20:00',
        '2023-07-18',
      ],
    ],
    [
      'posts one below the other',
      'zh',
      '7月17日 21:40\n今天下午渡口停电了。\n7月18日 08:05\n昨晚又停了一次。',
      ['2023-07-17T21:40', '2023-07-17', '2023-07-18T08:05', '2023-07-17'],
    ],
    [
      'messages under their heads, deadlines too',
      'zh',
      '2023-07-17 18:37 林苇\n船票请今晚十点前交齐。\n2023-07-18 08:05 方遥\n昨晚交了。',
      ['2023-07-17T18:37', '../2023-07-17T22', '2023-07-18T08:05', '2023-07-17'],
    ],
    [
      'one line is the date of the page',
      'zh',
      '7月18日 21:40\n今天下午渡口停电了。',
      ['2023-07-18T21:40', '2023-07-20'],
    ],
  ])('%s', (_, language, text, expected) => expect(valuesOf(text, language)).toEqual(expected));
});

describe('what is no day that a text tells of', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'the line of paper and reporter',
      '渡口健康报 2023年7月19日 记者 林苇\n林苇：我18号晚上值班。通报只算到晚上十点。',
      ['2023-07-19', '2023-07-18', '2023-07-18T22'],
    ],
    [
      'the answer to another rumour',
      '传言一：船工断了腿\n真相：不属实。7月19日他已上工。\n传言二：船工当晚饮酒\n真相：测得为零。',
      ['2023-07-19', null],
    ],
    [
      'but what stands over all rumours is',
      '7月18日，渡口停电。\n传言一：船工断了腿\n真相：不属实。7月19日他已上工。\n传言二：船工当晚饮酒',
      ['2023-07-18', '2023-07-19', '2023-07-18'],
    ],
    [
      'points of one notice go on',
      '一、7月18日，渡口停电。\n二、当晚，电缆更换完毕。',
      ['2023-07-18', '2023-07-18'],
    ],
  ])('%s', (_, text, expected) => expect(valuesOf(text, 'zh')).toEqual(expected));
});

describe('a weekday still to come', () => {
  test.each<[string, 'zh' | 'en', string]>([
    ['检测结果最快周一出来。', 'zh', '2023-07-24'],
    ['最迟周三答复。', 'zh', '2023-07-26'],
    ['要等到周一才有人。', 'zh', '2023-07-24'],
    ['周一出结果。', 'zh', '2023-07-24'],
    ['最快的一班船周一停航。', 'zh', '2023-07-17'],
    ['她得到周一的通报。', 'zh', '2023-07-17'],
    ['周一，渡口停电。', 'zh', '2023-07-17'],
    ['The results come on Monday at the earliest.', 'en', '2023-07-24'],
    ['They have to wait for Monday.', 'en', '2023-07-24'],
    ['The earliest ferry stopped on Monday.', 'en', '2023-07-17'],
  ])('%s', (text, language, expected) => expect(valuesOf(text, language)).toEqual([expected]));
});
