import { describe, expect, test } from 'vitest';
import {
  BY_POSTERS,
  isOfPoster,
  NAMED_ERRORS,
  namedError,
  OWNED_ERRORS,
  ownsToError,
} from './way-back-words.ts';

test.each([...BY_POSTERS, ...OWNED_ERRORS, ...NAMED_ERRORS])('$id: $example', ({ example, words }) =>
  expect(words.test(example)).toBe(true),
);

describe('of a poster', () => {
  test.each([
    ['网友已删帖并致歉', true],
    ['The poster removed it and admitted that he had not been there', true],
    ['A woman who had posted the photo apologised', true],
    ['面包店删除了差评', false],
    ['发帖者坚持自己的说法。店方道歉', false],
    ['The bakery apologised for the queue', false],
    ['The poster stands by it; the bakery apologised', false],
  ])('%s: %s', (words, is) => expect(isOfPoster(words)).toBe(is));
});

test.each([
  ['承认交付准备不足', false],
  ['admitted that the queue was long', false],
  ['承认是自己听错了', true],
])('owns to an error: %s: %s', (words, is) => expect(ownsToError(words)).toBe(is));

describe('the words that are called wrong', () => {
  test.each([
    ['之前声明关于“烤炉完好”的说法有误', '烤炉完好'],
    ['The first notice said “the oven was fine”, which was wrong', 'the oven was fine'],
    ['此前通报中“楼道畅通”的表述准确', undefined],
    ['店方称“烤炉完好”的说法有误', undefined],
    ['The earlier statement said “the oven was fine”', undefined],
  ])('%s: %s', (words, said) => expect(namedError(words)?.said).toBe(said));
});
