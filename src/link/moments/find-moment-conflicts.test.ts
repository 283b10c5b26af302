import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventAccount } from '../figures/invent-account.ts';
import type { Member } from '../member.ts';
import { findMomentConflicts } from './find-moment-conflicts.ts';

/** A report of one statement; `times` are its time words with their values or TIMEXes. */
function account(
  id: string,
  source: string,
  content: string,
  times: Readonly<Record<string, string>>,
): Member {
  const member = inventAccount(id, source, content);
  const { text } = member.report;
  const mentions = Object.entries(times).map(([words, value]): Mention => {
    const start = text.indexOf(words);
    const isTimex = value.startsWith('T');
    return {
      id: `${id}/${start}`,
      report: id,
      type: 'time',
      span: { start, end: start + words.length },
      value: isTimex ? null : value,
      timex: isTimex ? value : null,
      reasons: [],
    };
  });
  return { ...member, mentions };
}

const told = (...members: Member[]): string[] =>
  findMomentConflicts(members).map(({ sides }) =>
    sides
      .map(({ report, span }) =>
        members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
      )
      .join(' | '),
  );

describe('times that cannot both be so', () => {
  test.each<[string, Member[], string[]]>([
    [
      'when parents were told',
      [
        account('a', '园方', '12时10分就给家长发了短信通知', { '12时10分': 'T12:10' }),
        account('b', '家长', '园里的短信是16时35分才收到的，家长都能作证', { '16时35分': 'T16:35' }),
      ],
      ['12时10分 | 16时35分'],
    ],
    [
      'it was over, and went on later',
      [
        account('a', '项目部', '晚上9点半就全部停工了', { 晚上9点半: 'T21:30' }),
        account('b', '居民', '凌晨1点20分还在施工，根本没法睡', { 凌晨1点20分: 'T01:20' }),
      ],
      ['晚上9点半 | 凌晨1点20分'],
    ],
    [
      'the first complaint',
      [
        account('a', 'The firm', 'that the first complaint reached it on 4 May', { '4 May': '2024-05-04' }),
        account('b', 'The tenants', 'that their first complaint was handed in on 12 March', {
          '12 March': '2024-03-12',
        }),
      ],
      ['4 May | 12 March'],
    ],
  ])('%s', (_, members, expected) => expect(told(...members)).toEqual(expected));

  test.each<[string, Member[]]>([
    [
      'two who came',
      [
        account('a', '消防', '9时10分到场', { '9时10分': 'T09:10' }),
        account('b', '邻居', '9时40分救护车到场', { '9时40分': 'T09:40' }),
      ],
    ],
    [
      'what is planned',
      [
        account('a', 'The ferry firm', 'that sailings will resume at 7am', { '7am': 'T07' }),
        account('b', 'A passenger', 'that the first sailing left at noon', { noon: 'T12' }),
      ],
    ],
    [
      'other days',
      [
        account('a', '店主', '6日9时开门', { '6日9时': '2024-05-06T09' }),
        account('b', '顾客', '9日11时才开门', { '9日11时': '2024-05-09T11' }),
      ],
    ],
    [
      'it went on, and then was over',
      [
        account('a', '居民', '晚上8点还在施工', { 晚上8点: 'T20' }),
        account('b', '项目部', '晚上9点半全部停工', { 晚上9点半: 'T21:30' }),
      ],
    ],
  ])('none: %s', (_, members) => expect(told(...members)).toEqual([]));
});
