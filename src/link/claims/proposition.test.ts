import { expect, test } from 'vitest';
import type { Act } from '../../model/statement.ts';
import { inventMember } from '../invent-member.ts';
import { isJudgement, readPropositions } from './proposition.ts';

test.each<[string | null, Act, boolean]>([
  ['zh-Hans', 'opinion', true],
  [null, 'opinion', true],
  ['zh-Hans', 'assert', false],
  ['en', 'opinion', false],
])('in a report of language %s, %s is only a judgement: %s', (language, act, expected) => {
  const member = inventMember({ id: 'a', said: [['店主', act, '冷藏车没有故障', 'party']] });
  const [proposition] = readPropositions({ ...member, report: { ...member.report, language } });
  expect(isJudgement(proposition!)).toBe(expected);
});
