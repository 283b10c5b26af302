import { describe, expect, test } from 'vitest';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { namesOfStory } from '../names-of-story.ts';
import type { Voice } from '../standing/voice.ts';
import { compareVoices } from './compare-voices.ts';
import { weighGroups } from './likeness.ts';
import { readPropositions } from './proposition.ts';

/** The two statements as appearances of one claim, with persons as their mentions. */
function compared(first: Said, second: Said, persons: readonly string[] = []) {
  const members = [first, second].map((said, index) =>
    withPersons(inventMember({ id: `r${index}`, said: [said] }), persons),
  );
  const group = members.flatMap(readPropositions);
  const weighed = weighGroups([group], namesOfStory(members).isOfName);
  const [a, b] = members.map((member): Voice => {
    const statement = member.statements[0]!;
    const { span } = group.find((each) => each.member === member)!;
    return { member, statement, span, stance: 'asserts' };
  });
  return { comparison: compareVoices(group, b!, weighed), a: a!, b: b! };
}

function withPersons(member: Member, persons: readonly string[]): Member {
  const { text } = member.report;
  const mentions = persons.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ type: 'person', span: { start, end: start + name.length } }];
  });
  return { ...member, mentions: mentions as unknown as Member['mentions'] };
}

describe('how much two appearances say the same', () => {
  test.each<[string, Said, Said, readonly string[], boolean]>([
    ['the same words', ['网友', 'allege', '食堂鸡块变质'], ['校方', 'assert', '食堂鸡块变质'], [], true],
    ['another matter', ['网友', 'allege', '食堂鸡块变质'], ['校方', 'assert', '操场周一开放'], [], false],
    [
      'the same of two persons',
      ['甲校', 'announce', '学生尹志远作弊属实'],
      ['乙校', 'announce', '学生卜小满作弊属实'],
      ['尹志远', '卜小满'],
      false,
    ],
    [
      'the same of one, named in short',
      ['网友', 'allege', '食堂管理员尹志远挪用餐费'],
      ['校方', 'announce', '食堂管理员尹志远挪用餐费'],
      ['尹志远'],
      true,
    ],
  ])('%s', (_, first, second, persons, isMuch) => {
    const { comparison, a, b } = compared(first, second, persons);
    expect([comparison.likeness(a, b), comparison.likenessToClaim(a)].map((alike) => alike > 0.6)).toEqual([
      isMuch,
      isMuch,
    ]);
  });
});

describe('whether one denies the other', () => {
  test.each<[string, Said, Said, boolean]>([
    [
      'his words',
      ['承包方', 'deny', '食堂鸡块变质', 'company', '否认'],
      ['网友', 'allege', '食堂鸡块变质'],
      true,
    ],
    [
      'another matter',
      ['承包方', 'deny', '操场周一开放', 'company', '否认'],
      ['网友', 'allege', '食堂鸡块变质'],
      false,
    ],
    [
      'another figure',
      ['承包方', 'deny', '裂缝5厘米', 'company', '否认'],
      ['网友', 'allege', '裂缝3厘米'],
      false,
    ],
  ])('%s', (_, denial, claim, expected) => {
    const { comparison, a } = compared(denial, claim);
    expect(comparison.deniesClaim(a)).toBe(expected);
  });
});

describe('how much of the claim one says', () => {
  test.each<[string, Said, Said, boolean]>([
    ['all of it and more', ['校方', 'assert', '食堂鸡块昨日变质'], ['网友', 'allege', '鸡块变质'], true],
    ['half of it', ['校方', 'assert', '食堂鸡块'], ['网友', 'allege', '食堂鸡块昨日变质发臭'], false],
    [
      'in traditional characters',
      ['校方', 'assert', '食堂雞塊變質'],
      ['网友', 'allege', '食堂鸡块变质'],
      true,
    ],
    [
      'in English',
      ['the board', 'assert', 'the old harbour bridge cracked on Monday'],
      ['diners', 'allege', 'the harbour bridge cracked'],
      true,
    ],
    [
      'half of it in English',
      ['the board', 'assert', 'the bridge is old'],
      ['diners', 'allege', 'the harbour bridge cracked under a lorry'],
      false,
    ],
  ])('%s', (_, said, claim, isMost) => {
    const { comparison, a } = compared(said, claim);
    expect(comparison.coverage(a) >= 0.6).toBe(isMost);
  });
});
