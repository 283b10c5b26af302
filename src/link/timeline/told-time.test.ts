import { expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { sliceSpan } from '../../text/span.ts';
import { findTimes } from '../../text/times/find-times.ts';
import { createMember, type Member } from '../member.ts';
import { findToldTimes, type ToldTime } from './told-time.ts';

/** `when: words of the sentence` for each time that a text of one paragraph a line tells. */
function toldIn(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  return timesIn(text, language).map(
    ({ when, span }) => `${when}: ${sliceSpan(text, span).replace('\n', ' / ')}`,
  );
}

function timesIn(text: string, language: 'zh' | 'en'): ToldTime[] {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { role: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const mentions = findTimes(text, { language, reference: '2024-05-20' }).map(
    ({ span, value, timex }) => ({ type: 'time', span, value, timex }) as Mention,
  );
  const report = { id: 'a', text, blocks } as unknown as Member['report'];
  const member = createMember({ report, statements: [], mentions, references: [], incidents: [] }, 'a', true);
  return findToldTimes(member);
}

test.each<[string, string, 'zh' | 'en', string[]]>([
  [
    'a sentence once a day, and no minutes later',
    '昨晚，船工林苇说，当天下午渡口停电，二十分钟后恢复。',
    'zh',
    ['2024-05-19: 昨晚，船工林苇说，当天下午渡口停电，二十分钟后恢复。'],
  ],
  [
    'but two days are two',
    '船工称5月18日已辞职，渡口称他5月19日被开除。',
    'zh',
    [
      '2024-05-18: 船工称5月18日已辞职，渡口称他5月19日被开除。',
      '2024-05-19: 船工称5月18日已辞职，渡口称他5月19日被开除。',
    ],
  ],
  [
    'words without a date stand by themselves',
    '渡口日前停电多人受困。',
    'zh',
    ['null: 渡口日前停电多人受困。'],
  ],
  ['a part of an unknown day is nothing', '渡口的船晚上也要开出去。', 'zh', []],
  ['nor this year, which dates nothing', '渡口今年共运送乘客1146人。', 'zh', []],
  ['but last year does', '渡口去年换了船东，票价翻倍。', 'zh', ['2023: 渡口去年换了船东，票价翻倍。']],
  ['nor today as against then', '那时的船东与今天的渡口公司没有关系。', 'zh', []],
  ['nor how long it took', 'The passenger got five letters from the ferry in three weeks.', 'en', []],
  ['nor is an age', '林苇今年26岁，是渡口的船工。', 'zh', []],
  ['nor when the paper met somebody', '5月19日下午，她在渡口接受了本报专访。', 'zh', []],
  [
    'entries of a page under lines of clocks',
    '18:40\nThe ferry sails again with two crews.\n16:15\nDivers look at the broken cable.\n14:02\nTickets are refunded at the pier.',
    'en',
    [
      '2024-05-20T18:40: 18:40 / The ferry sails again with two crews.',
      '2024-05-20T16:15: 16:15 / Divers look at the broken cable.',
      '2024-05-20T14:02: 14:02 / Tickets are refunded at the pier.',
    ],
  ],
  ['one such line is the date of the page', '2024-05-19 18:40\n渡口的船又开了，有两班船工。', 'zh', []],
])('%s', (_, text, language, expected) => expect(toldIn(text, language)).toEqual(expected));

test.each<[string, 'zh' | 'en', boolean]>([
  ['5月18日，又有5名船工被送往县医院观察。', 'zh', true],
  ['On 18 May another five boatmen were taken to the county hospital.', 'en', true],
  ['5月18日，5名船工被送往县医院观察。', 'zh', false],
  ['On 18 May five boatmen were taken against their will.', 'en', false],
])('whether it came about before: %s', (text, language, again) => {
  expect(timesIn(text, language).map((told) => told.again)).toEqual([again]);
});
