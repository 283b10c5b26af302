import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times.ts';

const valuesOf = (text: string, reference: string) =>
  findTimes(text, { language: 'zh', reference }).map(({ value }) => value);

describe('what the news cannot tell of yet', () => {
  test.each<[string, string, string, (string | null)[]]>([
    [
      'a clock of the day of a press conference',
      '7月20日下午3时，县里召开通气会，何山回答了提问。\n何山：20时27分，渡口停电。当晚值班的人都问过。',
      '2023-07-20T17:10',
      ['2023-07-20T15', null, null],
    ],
    [
      'a clock later than the news',
      '7月20日上午9时，店主报了警。警方说，20时27分有人撬门。',
      '2023-07-20T10:00',
      ['2023-07-20T09', null],
    ],
    [
      'one that has come by then',
      '7月20日上午9时，店主报了警。警方说，9时12分有人撬门。',
      '2023-07-20T10:00',
      ['2023-07-20T09', '2023-07-20T09:12'],
    ],
    [
      'one that is announced',
      '7月20日上午9时，渡口停电。渡口称，预计20时恢复。',
      '2023-07-20T10:00',
      ['2023-07-20T09', '2023-07-20T20'],
    ],
    [
      'a page that counts in UTC may be hours off',
      '7月20日上午9时，店主报了警。警方说，11时27分有人撬门。',
      '2023-07-20T10:00:00Z',
      ['2023-07-20T09', '2023-07-20T11:27'],
    ],
    [
      'how long it took is no time before the news',
      '六人被困近一小时，将近两个小时后才回家。“近一小时”有误。',
      '2023-07-20T10:00',
      [null, null, null],
    ],
    [
      'nor after it, unless it is to come',
      '将于50分钟后开船，近三年都是这样。',
      '2023-07-20T10:00',
      ['2023-07-20T10:50', '2020/2023'],
    ],
  ])('%s', (_, text, reference, expected) => expect(valuesOf(text, reference)).toEqual(expected));
});

describe('what has been, beside what is planned', () => {
  test.each<[string, (string | null)[]]>([
    ['拟罚款3万元；该店前台曾于2月3日、5月19日签收函件。', ['2023-02-03', '2023-05-19']],
    ['该店拟被罚款，此前在5月19日已被警告。', ['2023-05-19']],
    ['渡口将整改，2月1日曾发通知。', ['2023-02-01']],
    // Nearer words point ahead.
    ['渡口曾停航，将于9月3日、9月5日分两次检修。', ['2023-09-03', '2023-09-05']],
    ['拟于9月3日公布结果。', ['2023-09-03']],
  ])('%s', (text, expected) => expect(valuesOf(text, '2023-07-20')).toEqual(expected));
});

describe('the points of a notice', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'go back to what stands over them by the clock',
      '7月16日20时26分许，渡口停电。\n一、电缆于2022年10月12日检验合格。\n二、监控显示，20时27分有人报修。\n（三）当晚恢复。',
      ['2023-07-16T20:26', '2022-10-12', '2023-07-16T20:27', '2023-07-16'],
    ],
    [
      'go on where one of them tells of a day by the clock',
      '7月16日20时26分许，渡口停电。\n一、7月17日9时检修。\n二、9时40分恢复。',
      ['2023-07-16T20:26', '2023-07-17T09', '2023-07-17T09:40'],
    ],
  ])('%s', (_, text, expected) => expect(valuesOf(text, '2023-07-20')).toEqual(expected));
});
