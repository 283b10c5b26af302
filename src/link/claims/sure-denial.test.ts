import { describe, expect, test } from 'vitest';
import { inventMember, type Said } from '../invent-member.ts';
import type { Member } from '../member.ts';
import { namesOfStory } from '../names-of-story.ts';
import { findDenials } from './find-denials.ts';
import { weighGroups } from './likeness.ts';
import { gatherClaims } from './link-claims.ts';

const certaintiesAmong = (members: readonly Member[]): string[] => {
  const { isOfName } = namesOfStory(members);
  const groups = gatherClaims(members, isOfName);
  return findDenials(groups, weighGroups(groups, isOfName)).map(({ certainty }) => certainty);
};

/** What is told of two reports, each with its day: `sure`, `possible` or nothing. */
const certaintiesOf = (...reports: (readonly [day: string, said: Said])[]): string[] => {
  const members = reports.map(([published, said], index) =>
    inventMember({ id: `r${index}`, published, said: [said] }),
  );
  return certaintiesAmong(members);
};

const DAY = '2024-05-06';

describe('a contradiction is sure', () => {
  test.each<[string, Said, Said, string]>([
    [
      'where a word of denial takes it',
      ['何秀兰', 'deny', '冷藏车故障', 'party', '否认'],
      ['家长', 'assert', '冷藏车出了故障', 'party'],
      DAY,
    ],
    [
      'where an answer speaks to an accusation',
      ['何秀兰', 'deny', '冷藏车没有故障', 'party'],
      ['家长', 'allege', '冷藏车出了故障', 'party'],
      DAY,
    ],
    [
      'where it says what is so instead',
      ['何秀兰', 'deny', '冷藏车不是故障，而是没油', 'party'],
      ['家长', 'assert', '冷藏车出了故障', 'party'],
      DAY,
    ],
    [
      'where somebody asks whether',
      ['何秀兰', 'deny', '冷藏车没有故障', 'party'],
      ['家长', 'assert', '冷藏车出了故障', 'public', '质疑'],
      DAY,
    ],
    [
      'where what is spread shares one word with it',
      ['何秀兰', 'deny', '离职', 'party', '否认'],
      ['有消息', 'assert', '她已从书店离职', 'unknown'],
      DAY,
    ],
    [
      'where an accusation comes two months on',
      ['何秀兰', 'deny', '冷藏车故障', 'party', '否认'],
      ['家长', 'allege', '冷藏车出了故障', 'party'],
      '2024-07-01',
    ],
    [
      'where the claim came first, however long',
      ['何秀兰', 'deny', '冷藏车故障', 'party', '否认'],
      ['家长', 'assert', '冷藏车出了故障', 'party'],
      '2023-05-06',
    ],
  ])('%s', (_name, denial, claim, day) => {
    expect(certaintiesOf([DAY, denial], [day, claim])).toEqual(['sure']);
  });
});

describe('a contradiction is only possible', () => {
  test.each<[string, Said, Said, string]>([
    [
      'where a plain negation may speak to nobody',
      ['何秀兰', 'deny', '冷藏车没有故障', 'party'],
      ['家长', 'assert', '冷藏车出了故障', 'party'],
      DAY,
    ],
    [
      'where a fact is told long after',
      ['何秀兰', 'deny', '冷藏车故障', 'party', '否认'],
      ['家长', 'assert', '冷藏车出了故障', 'party'],
      '2024-07-01',
    ],
    [
      'where a party says plainly what shares one word with it',
      ['何秀兰', 'deny', '离职', 'party', '否认'],
      ['书店', 'assert', '她已从书店离职', 'company'],
      DAY,
    ],
    [
      'where another clause stands before what the word of denial takes',
      ['柳河', 'deny', '大家放心，冷藏车故障', 'public', '辟谣'],
      ['家长', 'assert', '冷藏车出了故障', 'public'],
      DAY,
    ],
    [
      'where an accusation comes half a year on',
      ['何秀兰', 'deny', '冷藏车故障', 'party', '否认'],
      ['家长', 'allege', '冷藏车出了故障', 'party'],
      '2024-11-06',
    ],
    [
      'where one has and another is',
      ['何秀兰', 'deny', '泳池有救生员', 'party', '否认'],
      ['马晓燕', 'allege', '自己是泳池的救生员', 'party'],
      DAY,
    ],
    [
      'where it would follow',
      ['何秀兰', 'deny', '冷藏车停用', 'party', '否认'],
      ['家长', 'assert', '如果没有修好，那么冷藏车停用', 'party'],
      DAY,
    ],
    [
      'where it is what somebody aims at',
      ['何秀兰', 'deny', '冷藏车停用', 'party', '否认'],
      ['家长', 'assert', '物业正在商量，以便冷藏车停用', 'party'],
      DAY,
    ],
  ])('%s', (_name, denial, claim, day) => {
    expect(certaintiesOf([DAY, denial], [day, claim])).toEqual(['possible']);
  });
});

test('pairs that are sure and pairs that are not are told apart', () => {
  expect(
    certaintiesOf(
      [DAY, ['何秀兰', 'deny', '冷藏车故障', 'party', '否认']],
      [DAY, ['家长', 'assert', '冷藏车出了故障', 'party']],
      ['2024-09-06', ['居民', 'assert', '冷藏车出了故障', 'party']],
    ),
  ).toEqual(['sure', 'possible']);
});

test('what does not follow on the word of denial is not what it denies', () => {
  const said: Said = ['柳河', 'deny', '冷藏车故障', 'public', '辟谣公众号最新消息，'];
  const denial = inventMember({ id: 'a', published: DAY, said: [said] });
  const [statement] = denial.statements;
  const short = { ...statement!, cue: { start: 2, end: 4 } };
  const claim = inventMember({
    id: 'b',
    published: DAY,
    said: [['家长', 'assert', '冷藏车出了故障', 'party']],
  });
  expect(certaintiesAmong([{ ...denial, statements: [short] }, claim])).toEqual(['possible']);
});
