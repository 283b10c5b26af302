import { expect, test } from 'vitest';
import type { Stance } from '../../model/claim.ts';
import type { Said } from '../invent-member.ts';
import { inventVoice } from './invent-voice.ts';
import { isVerdict } from './is-verdict.ts';

/** Whether `said` is a verdict in a report of that title, where nobody is named who says it. */
function isOne(title: string, said: Said, { isNamed = false, stance = 'denies' as Stance } = {}): boolean {
  const voice = inventVoice(said, { stance, statement: isNamed ? {} : { source: null } });
  return isVerdict({ ...voice, member: { ...voice.member, report: { ...voice.member.report, title } } });
}

test.each([
  ['a check of facts', '核查｜面包店停业？假', ['', 'deny', '面包店停业', 'party', '虚假'], true],
  [
    'in English',
    'Fact check: has the bakery closed?',
    ['', 'deny', 'the bakery has closed', 'unknown', 'False'],
    true,
  ],
  ['a paper that tells of talk', '面包店排起长队', ['', 'deny', '面包店停业', 'party', '虚假'], false],
  ['no word that calls it false', '核查｜面包店停业？', ['', 'deny', '面包店停业', 'party', '没有'], false],
] as const)('%s', (_, title, said, expected) => expect(isOne(title, said as Said)).toBe(expected));

test('whom it names speaks for himself', () => {
  const said: Said = ['店主', 'deny', '面包店停业', 'party', '不实'];
  expect(isOne('核查｜面包店停业？', said, { isNamed: true })).toBe(false);
});

test('who asserts gives no verdict', () => {
  expect(
    isOne('核查｜面包店停业？', ['', 'deny', '面包店停业', 'party', '虚假'], { stance: 'asserts' }),
  ).toBe(false);
});
