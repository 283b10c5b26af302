import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findAmountConflicts } from './find-amount-conflicts.ts';

/** A report of what two or more say; its amounts are found by their units. */
function tell(id: string, language: string, said: readonly (readonly [string, string])[]): Member {
  const member = inventMember({
    id,
    said: said.map(([source, words]) => [source, 'assert', words, 'official'] as const),
  });
  const { text } = member.report;
  const mentions = [...text.matchAll(/\d[\d.]*(?:台|万?元|公斤|公里|亩|人)/g)].map(
    ({ 0: words, index }): Mention => ({
      id: `${id}/m${index}`,
      report: id,
      type: 'amount',
      span: { start: index, end: index + words.length },
      value: null,
      timex: null,
      reasons: [],
    }),
  );
  return { ...member, report: { ...member.report, language }, mentions };
}

const zh = (id: string, ...said: readonly (readonly [string, string])[]): Member => tell(id, 'zh-Hans', said);
const en = (id: string, ...said: readonly (readonly [string, string])[]): Member => tell(id, 'en', said);

const figures = (...members: Member[]): string[][] =>
  findAmountConflicts(members, () => 'one').map(({ sides }) =>
    sides.map(({ report, span }) =>
      members.find((member) => member.report.id === report)!.report.text.slice(span.start, span.end),
    ),
  );

describe('figures of things that no list names', () => {
  test.each<[string, Member[], string[][]]>([
    [
      'two reports',
      [
        zh('a', ['园长秦澜', '该幼儿园共采购空气净化器42台']),
        zh('b', ['教育局', '幼儿园共采购空气净化器36台']),
      ],
      [['42台', '36台']],
    ],
    [
      'two speakers of one report',
      [zh('a', ['园长秦澜', '该幼儿园共采购空气净化器42台'], ['教育局', '幼儿园共采购空气净化器36台'])],
      [['42台', '36台']],
    ],
    [
      'a price whose clause leaves out what it is of',
      [
        zh('a', ['园长秦澜', '春芽幼儿园的空气净化器，单价8600元']),
        zh('b', ['教育局', '春芽幼儿园的空气净化器，单价6800元']),
      ],
      [['8600元', '6800元']],
    ],
    [
      'English: no unit, but a thing',
      [
        en('a', ['The principal', 'that the kindergarten bought 42 air purifiers']),
        en('b', ['The bureau', 'that the kindergarten bought 36 air purifiers']),
      ],
      [['42 air purifiers', '36 air purifiers']],
    ],
  ])('%s', (_, members, expected) => expect(figures(...members)).toEqual(expected));

  test.each<[string, Member[]]>([
    ['the same figure', [zh('a', ['园长', '共采购净化器42台']), zh('b', ['教育局', '共采购净化器42台'])]],
    [
      'another question in one unit',
      [zh('a', ['园长', '共采购净化器42台']), zh('b', ['教育局', '仓库里还有坏的电风扇3台'])],
    ],
    [
      'one who gives both',
      [zh('a', ['园长', '共采购净化器42台，期间采购净化器6台']), zh('b', ['教育局', '共采购净化器6台'])],
    ],
    [
      'a limit',
      [zh('a', ['园长', '净化器每台价格在500元以下']), zh('b', ['教育局', '净化器每台价格在800元'])],
    ],
    [
      'what each pays, and all',
      [zh('a', ['园长', '向家长每人收取净化器费用680元']), zh('b', ['教育局', '向家长收取净化器费用31万元'])],
    ],
    [
      'a range',
      [zh('a', ['园长', '净化器每台价格在500元到800元']), zh('b', ['教育局', '净化器每台价格在600元'])],
    ],
    [
      'a change',
      [zh('a', ['园长', '净化器每台价格下调至500元']), zh('b', ['教育局', '净化器每台价格为800元'])],
    ],
    [
      'as far as it has come',
      [
        zh('a', ['农业局', '截至28日，全县已收小麦355亩']),
        zh('b', ['农业局', '截至29日，全县已收小麦386亩']),
      ],
    ],
    [
      'each of itself',
      [zh('a', ['甲行', '本行涉及的逾期贷款余额12万元']), zh('b', ['乙行', '该行涉及的逾期贷款余额27万元'])],
    ],
    ['persons', [zh('a', ['园长', '大班共有孩子42人']), zh('b', ['教育局', '大班共有孩子36人'])]],
    ['a difference', [zh('a', ['司机', '绕行路线多走0.5公里']), zh('b', ['公司', '绕行路线总里程走11公里'])]],
    [
      'English times',
      [
        en('a', ['The clerk', 'that the pool stayed closed for 42 days']),
        en('b', ['The council', 'that the pool stayed closed for 36 days']),
      ],
    ],
  ])('no conflict: %s', (_, members) => expect(figures(...members)).toEqual([]));
});
