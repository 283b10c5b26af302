import { expect, test } from 'vitest';
import { CALLS_TALK_FALSE, callsTalkFalse } from './calls-talk-false.ts';
import { negativeClauses, ownNegatives } from './negation.ts';

test.each(CALLS_TALK_FALSE.map(({ example }) => [example]))('%s', (example) => {
  expect(callsTalkFalse(example)).toBe(true);
  expect(ownNegatives([example])).toEqual([true]);
  expect(negativeClauses('said', [example], false)).toEqual([true]);
});

test.each([
  ['suggestions for the menu were wrong for the season'],
  ['the report of the fire was read out'],
  ['it is wrong to park on the verge'],
  ['the oven was in the wrong place'],
])('nothing is called false: %s', (clause) => {
  expect(callsTalkFalse(clause)).toBe(false);
});

test.each([['the claim that nobody was told is wrong'], ['it is nonsense to say that we never paid']])(
  'who calls a denial wrong says the contrary: %s',
  (clause) => {
    expect(ownNegatives([clause])).toEqual([false]);
    expect(negativeClauses(null, [clause], false)).toEqual([false]);
  },
);
