import { expect, test } from 'vitest';
import { isTaken, negatedScopes } from './negation-scope.ts';

/** What the negations of words take, one after another. */
function taken(words: string): string[] {
  return negatedScopes(words).map(({ start, end }) => words.slice(start, end).trim());
}

test.each<[string, string[]]>([
  ['饭店未按规定消毒并代签记录', ['按规定消毒']],
  ['饭店没有消毒也没有登记', ['消毒也没有登记', '登记']],
  ['饭店未经验收就开门营业', ['经验收']],
  ['绳子未断裂', ['断裂']],
  ['饭店不断加价', []],
  ['停业传闻不实', ['停业传闻']],
  ['店里照常营业', []],
  ['the lids were not labelled', ['labelled']],
  ['the baker did not answer and closed the shop', ['answer']],
  ['the posts about the bakery are untrue', ['the posts about the bakery are']],
  ['the bakery opens at six', []],
])('%s', (words, expected) => expect(taken(words)).toEqual(expected));

test.each([
  ['不是没有检查过', '检查', false],
  ['没有检查过', '检查', true],
  ['饭店未按规定消毒并代签记录', '代签', false],
])('%s: is %s taken, %s', (words, word, expected) =>
  expect(isTaken(negatedScopes(words), words.indexOf(word))).toBe(expected),
);
