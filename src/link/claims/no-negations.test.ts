import { expect, test } from 'vitest';
import { isNegated } from './negation.ts';
import { NO_NEGATIONS, noNegationsIn } from './no-negations.ts';

test.each(NO_NEGATIONS)('$id: $example', ({ words, example }) => {
  expect(noNegationsIn(example)).not.toEqual([]);
  expect([...example.matchAll(words)]).toHaveLength(1);
  expect(isNegated(example)).toBe(false);
});

test.each([
  ['90 crates were delivered, not 40 as we wrote', false],
  ['four crates and 12 bottles were delivered, not two', false],
  ['the bakery delivered not 40 crates but 90', false],
  ['in 2020, not 40 crates were delivered', true],
  ['90 crates were promised, not one came', true],
  ['90 crates were not delivered', true],
  ['没登记的都先领一份', false],
  ['没登记的人没领', false],
  ['砝码没有正确登记', false],
  ['砝码没有登记正确', true],
  ['the weights were not correctly entered', false],
  ['that is not correct', true],
  ['没有违规的行为', true],
  ['没有登记的居民', true],
  ['他没有说过要涨价的话', true],
])('%s: %s', (words, negated) => {
  expect(isNegated(words)).toBe(negated);
});
