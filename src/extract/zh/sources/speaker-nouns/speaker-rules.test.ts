import { describe, expect, test } from 'vitest';
import { HEAD_RULES } from './head-rules.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

describe('nouns for speakers', () => {
  test('each stands in one rule only', () => {
    const all = SPEAKER_RULES.flatMap(({ words, kindOnly = [] }) => [...words, ...kindOnly]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  test.each([
    ['教育局', { as: 'body', isRecord: false, isTitle: true }],
    ['晚报', { as: 'body', isRecord: false, isTitle: false }],
    ['监控', { as: 'end', isRecord: true, isTitle: false }],
    // A part of a body is a body, and who keeps a shop or is one of a crowd is what he is.
    ['委员会', { as: 'body', isRecord: false, isTitle: true }],
    ['老板', { as: 'role', isRecord: false, isTitle: true }],
    ['居民', { as: 'role', isRecord: false, isTitle: false }],
    // Read otherwise than where the kind is asked.
    ['校长', { as: 'role', isRecord: false, isTitle: true }],
    ['网站', { as: 'end', isRecord: true, isTitle: false }],
  ])('%s at the head of a phrase', (phrase, rule) => {
    const word = [...HEAD_RULES.keys()]
      .filter((each) => phrase.endsWith(each))
      .sort((a, b) => b.length - a.length)[0]!;
    expect(HEAD_RULES.get(word)).toMatchObject(rule);
  });

  test.each(['发布', '公关部', '晨报', '玩家'])(
    '%s tells a kind, and not whether somebody can speak',
    (word) => {
      expect(SPEAKER_RULES.some(({ kindOnly }) => kindOnly?.includes(word))).toBe(true);
      expect(HEAD_RULES.has(word)).toBe(false);
    },
  );
});
