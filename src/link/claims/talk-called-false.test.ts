import { describe, expect, test } from 'vitest';
import { REFUTATIONS, talkCalledFalse } from './talk-called-false.ts';

function talkIn(clause: string): string | undefined {
  const talk = talkCalledFalse(clause);
  return talk && clause.slice(talk.start, talk.end);
}

test.each(REFUTATIONS)('$id: $example', ({ example, words }) => expect(words.test(example)).toBe(true));

describe('the talk that a clause calls false', () => {
  test.each([
    ['网传“面包店倒闭”系误传', '面包店倒闭'],
    ['“水里有虫”的说法不属实', '水里有虫'],
    ['两人编造“面包店老板跑路”谣言被处罚', '面包店老板跑路'],
    ['Reports that the bakery was closing are incorrect', 'the bakery was closing'],
    ['that bees were nesting in the hall are untrue', 'bees were nesting in the hall'],
  ])('%s: %s', (clause, talk) => expect(talkIn(clause)).toBe(talk));
});

test.each([
  '网传“面包店倒闭”引发关注',
  '面包店称“没有倒闭”',
  '两人编造谣言被处罚',
  'that the claims are false',
  'The baker said that the reports were long',
])('no talk is called false in %s', (clause) => expect(talkIn(clause)).toBeUndefined());
