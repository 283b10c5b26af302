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

test.each([
  ['a headline with a space for a colon', '官方辟谣', ' 早餐照常供应', false],
  ['with a colon', '官方辟谣', '：早餐照常供应', false],
  ['what is denied', '官方辟谣', '早餐停止供应', true],
  ['what is denied in English', 'The caterer denied', ' that the chicken was off', true],
])('%s: what is told is turned round: %s%s', (_, words, rest, negative) => {
  const cue = /辟谣|denied/.exec(words)![0];
  const content = rest.replace(/^[ ：]/, '');
  const source = words.slice(0, words.indexOf(cue));
  const gap = rest.slice(0, rest.length - content.length);
  const member = inventMember({ id: 'a', said: [[source, 'deny', content, 'official', cue + gap]] });
  const [statement] = member.statements;
  const ended = { ...statement!, cue: { ...statement!.cue!, end: statement!.cue!.start + cue.length } };
  expect(readPropositions({ ...member, statements: [ended] })[0]!.negative).toBe(negative);
});
