import { expect, test } from 'vitest';
import { FRAGMENTS, isFragment, isToCome, namesWhatIsDenied } from './is-fragment.ts';

test.each(FRAGMENTS)('$id: $example', ({ example }) => {
  expect(isFragment(example)).toBe(true);
});

test.each(['鸡块变质', '桥面宽4.5米', '食堂已经停业', 'the bridge was closed', '截至6日桥梁仍在检修'])(
  '%s is a whole claim',
  (words) => {
    expect(isFragment(words)).toBe(false);
  },
);

test.each([
  ['新一轮融资', true],
  ['这一消息', false],
  ['that the bridge was shut', true],
  ['the accusations until May', false],
])('what is denied is named: %s', (words, expected) => {
  expect(namesWhatIsDenied(words)).toBe(expected);
});

test.each([
  ['将进行检修', true],
  ['将污水排放入河', false],
])('to come: %s', (words, expected) => {
  expect(isToCome(words)).toBe(expected);
});
