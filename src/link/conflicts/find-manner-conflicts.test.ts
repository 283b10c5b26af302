import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/mention.ts';
import { inventMember } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { findMannerConflicts } from './find-manner-conflicts.ts';

/** A report of one statement; the persons and roles of it are found by their words. */
function tell(id: string, source: string, content: string, published = '2024-05-06'): Member {
  const member = inventMember({ id, published, said: [[source, 'assert', content]] });
  const found = (type: Mention['type'], pattern: RegExp): Mention[] =>
    [...member.report.text.matchAll(pattern)].map(({ 0: words, index }) => ({
      id: `${id}/${type}${index}`,
      report: id,
      type,
      span: { start: index, end: index + words.length },
      value: null,
      timex: null,
      reasons: [],
    }));
  const mentions = [
    ...found('role', /园长|director|站长/g),
    ...found('person', /何秀兰|何某|柳巧云|Ada Finch/g),
  ];
  return { ...member, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

const certainties = (...members: Member[]): string[] =>
  findMannerConflicts(members, () => 'one').map(({ certainty }) => certainty);

const DISMISSED = tell('a', '教育局', '何秀兰已被免职');

describe('findMannerConflicts', () => {
  test.each<[string, Member, Member, string[]]>([
    ['dismissed here, resigned there', DISMISSED, tell('b', '幼儿园', '何秀兰主动辞职'), ['sure']],
    ['in traditional characters', DISMISSED, tell('b', '幼稚園', '何秀兰主動辭職'), ['sure']],
    [
      'in English',
      tell('a', 'The council', ' that Ada Finch was dismissed on Monday'),
      tell('b', 'The school', ' that Ada Finch resigned on Monday'),
      ['sure'],
    ],
    [
      'a role may be another’s',
      tell('a', '教育局', '园长已被免职'),
      tell('b', '幼儿园', '园长主动辞职'),
      ['possible'],
    ],
    [
      'one speaks of himself',
      tell('a', '何秀兰', '14号一早我自己交的退出申请'),
      tell('b', '总部', '站长何某存在疏漏，已与其解除合作关系'),
      ['sure'],
    ],
    ['it ran out', DISMISSED, tell('b', '幼儿园', '何秀兰的合同到期，园里不再续签'), ['sure']],
    [
      'as many',
      tell('a', 'The drivers', ' that 43 of them had been thrown out'),
      tell('b', 'The depot', ' that 43 drivers handed in their resignation of their own free will'),
      ['sure'],
    ],
    [
      'another number',
      tell('a', 'The drivers', ' that 43 of them had been thrown out'),
      tell('b', 'The depot', ' that 12 drivers handed in their resignation of their own free will'),
      [],
    ],
    [
      'a thing, new or used',
      tell('a', '业主', '厨房的烤箱是二手货'),
      tell('b', '店方', '厨房的烤箱均为去年出厂的新机'),
      ['sure'],
    ],
    ['another thing', tell('a', '业主', '厨房的烤箱是二手货'), tell('b', '店方', '前厅的冰柜是全新的'), []],
    [
      'by itself or by hand',
      tell('a', '站方', '站台闸门停电后自动打开'),
      tell('b', '乘客', '站台闸门停电后是保安手动打开的'),
      ['sure'],
    ],
    ['another person', DISMISSED, tell('b', '幼儿园', '柳巧云主动辞职'), []],
    ['one source tells of two steps', DISMISSED, tell('b', '教育局', '何秀兰主动辞职'), []],
    ['not told as a fact', DISMISSED, tell('b', '家长', '何秀兰可能主动辞职'), []],
    ['denied', DISMISSED, tell('b', '幼儿园', '何秀兰没有主动辞职'), []],
    ['half a year later', DISMISSED, tell('b', '幼儿园', '何秀兰主动辞职', '2024-11-06'), []],
    ['words that say not how', DISMISSED, tell('b', '幼儿园', '何秀兰已经离职'), []],
  ])('%s', (_name, a, b, expected) => {
    expect(certainties(a, b)).toEqual(expected);
  });
});
