import { describe, expect, test } from 'vitest';
import type { Stance } from '../../model/claim.ts';
import { tellingVoice } from '../claims/telling-voice.ts';
import { inventMember, type Said } from '../invent-member.ts';
import type { Comparison } from './comparison.ts';
import { findStanding } from './find-standing.ts';
import type { Voice } from './voice.ts';

const ALL_SAME: Comparison = {
  likenessToClaim: () => 1,
  coverage: () => 1,
  likeness: () => 1,
  deniesClaim: () => true,
};
/** All say the same. */
const standingOfVoices = (voices: readonly Voice[]) => findStanding(voices, tellingVoice(voices), ALL_SAME);

/** One report for each voice, in order of time. */
function standingOf(...voices: [stance: Stance, ...said: Said][]) {
  return standingOfVoices(
    voices.map(([stance, ...said], index): Voice => {
      const member = inventMember({ id: `r${index}`, published: `2025-09-0${index + 1}`, said: [said] });
      const statement = member.statements[0]!;
      return { member, statement, span: statement.content[0] ?? statement.source!, stance };
    }),
  );
}
const statesOf = (...voices: Parameters<typeof standingOf>) =>
  standingOf(...voices)
    .steps.map(({ state }) => state)
    .join(' ');

const RUMOUR = ['asserts', '网友', 'allege', '鸡块变质', 'public'] as const;

describe('how far a claim has come', () => {
  test.each<[string, Parameters<typeof standingOf>]>([
    ['circulating', [[...RUMOUR]]],
    ['reported', [['asserts', '某记录', 'assert', '鸡块变质', 'record']]],
    ['circulating answered', [[...RUMOUR], ['unaware', '校方', 'unaware', '鸡块变质', 'party']]],
    ['circulating answered', [[...RUMOUR], ['unaware', '校方', 'decline', '', 'party']]],
    ['circulating denied', [[...RUMOUR], ['denies', '承包方', 'deny', '鸡块没有变质', 'company']]],
    ['circulating confirmed', [[...RUMOUR], ['asserts', '教育局', 'confirm', '鸡块变质']]],
    [
      'circulating denied disputed',
      [
        [...RUMOUR],
        ['denies', '承包方', 'deny', '鸡块没有变质', 'company'],
        ['asserts', '教育局', 'announce', '鸡块变质'],
      ],
    ],
    ['circulating answered', [[...RUMOUR], ['asserts', '教育局', 'announce', '对鸡块变质一事已成立调查组']]],
    [
      'circulating concluded',
      [[...RUMOUR], ['asserts', '教育局', 'announce', '因鸡块变质，食堂管理员被免职']],
    ],
    [
      'circulating concluded',
      [[...RUMOUR], ['asserts', 'The board', 'announce', 'the maker was fined over the chicken']],
    ],
    // Who says it again, in another report and another script, confirms nothing.
    [
      'reported',
      [
        ['asserts', '住建局副局长卜某', 'assert', '裂缝宽3厘米'],
        ['asserts', '住建局副局長卜某', 'assert', '裂缝宽3厘米'],
      ],
    ],
    ['circulating reported', [[...RUMOUR], ['asserts', '家长何女士', 'allege', '鸡块变质', 'party']]],
    // A medium that corrects itself takes it back; one that only doubts others does not.
    [
      'reported retracted',
      [
        ['asserts', '校长', 'assert', '票价86元'],
        ['denies', '本报', 'deny', '票价86元', 'media', '有误'],
      ],
    ],
    [
      'reported',
      [
        ['asserts', '校长', 'assert', '票价86元'],
        ['denies', '晚报', 'deny', '票价没有86元', 'media', '称'],
      ],
    ],
    // Who is not concerned settles nothing.
    ['circulating', [[...RUMOUR], ['denies', '另一网友', 'deny', '鸡块没有变质', 'public']]],
    ['circulating', [['asks', '家长', 'ask', '鸡块是否变质', 'public']]],
    // What somebody thinks of it confirms and denies nothing.
    ['circulating', [[...RUMOUR], ['asserts', '教育局', 'opinion', '鸡块变质']]],
    ['circulating', [[...RUMOUR], ['denies', '承包方', 'opinion', '鸡块没有变质', 'company']]],
  ])('%s', (states, voices) => {
    expect(statesOf(...voices)).toBe(states);
  });

  test('counts origins, and names who moved it', () => {
    const { state, origins, steps } = standingOf([...RUMOUR], ['asserts', '教育局', 'confirm', '鸡块变质']);
    expect({ state, origins }).toEqual({ state: 'confirmed', origins: 2 });
    expect(steps.at(-1)).toMatchObject({
      report: 'r1',
      statement: 'r1/s0',
      body: { start: 0, end: 3 },
      published: '2025-09-02',
    });
  });
});

describe('the rule of a first step', () => {
  test.each<[string, Parameters<typeof standingOf>[number], string]>([
    ['a body tells of its own accord', ['asserts', '教育局', 'announce', '鸡块变质'], 'own-word'],
    ['so does a firm', ['asserts', 'the caterer', 'assert', 'the chicken was off', 'company'], 'own-word'],
    ['a parent accuses', ['asserts', '家长何女士', 'allege', '鸡块变质', 'party'], 'reported'],
    ['a body suspects', ['asserts', '教育局', 'allege', '鸡块变质'], 'reported'],
    ['talk', [...RUMOUR], 'circulating'],
  ])('%s', (_, voice, rule) => {
    expect(standingOf(voice).steps[0]!.reasons[0]!.rule).toBe(`standing:${rule}`);
  });

  test('after talk a body’s word is no own word', () => {
    const { steps } = standingOf([...RUMOUR], ['asserts', '校方', 'assert', '鸡块变质', 'media']);
    expect(steps.at(-1)!.reasons[0]!.rule).toBe('standing:reported');
  });
});

describe('what a chat tells', () => {
  const told = (stance: Stance, said: Said, kind: 'chat' | 'article') => {
    const member = inventMember({ id: `${kind} ${said[0]}`, published: '2025-09-02', said: [said] });
    const report = { ...member.report, kind };
    const statement = member.statements[0]!;
    return { member: { ...member, report }, statement, span: statement.content[0]!, stance };
  };
  const confirmed: Said = ['供水公司', 'confirm', '水泵坏了', 'company'];
  const denied: Said = ['供水公司', 'deny', '水泵没有坏', 'company'];

  test.each<[string, Voice[], string]>([
    ['that a company confirmed goes round only', [told('asserts', confirmed, 'chat')], 'circulating'],
    [
      'that a company denied moves nothing',
      [told('asserts', confirmed, 'chat'), told('denies', denied, 'chat')],
      'circulating',
    ],
    [
      'a report that says so moves it',
      [told('asserts', confirmed, 'chat'), told('denies', denied, 'article')],
      'circulating denied',
    ],
  ])('%s', (_, voices, states) => {
    expect(
      standingOfVoices(voices)
        .steps.map(({ state }) => state)
        .join(' '),
    ).toBe(states);
  });
});

describe('words without a source in their sentence', () => {
  const told = (id: string, sourceFrom: { start: number; end: number } | null): Voice => {
    const member = inventMember({ id, published: '2025-09-01', said: [['公安局', 'announce', '鸡块变质']] });
    const statement = { ...member.statements[0]!, source: null, sourceFrom };
    return { member, statement, span: statement.content[0]!, stance: 'asserts' };
  };

  test('are the signer’s in a notice', () => {
    expect(standingOfVoices([told('notice', { start: 0, end: 3 })]).state).toBe('reported');
  });

  test('are nobody’s elsewhere, and confirm nothing', () => {
    expect(standingOfVoices([told('page', null), told('copy', null)]).state).toBe('circulating');
  });
});

describe('what was denied before anybody claimed it', () => {
  test.each<[string, Parameters<typeof standingOf>]>([
    [
      'denied disputed',
      [
        ['denies', '店方', 'deny', '有人受伤', 'company', '否认'],
        ['asserts', '市急救中心', 'assert', '有人受伤'],
      ],
    ],
    [
      'denied',
      [
        ['denies', '店方', 'deny', '有人受伤', 'company', '否认'],
        ['asserts', '网友', 'assert', '有人受伤', 'public'],
      ],
    ],
  ])('%s', (expected, voices) => expect(statesOf(...voices)).toBe(expected));
});
