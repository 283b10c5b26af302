import { describe, expect, test } from 'vitest';
import { comparableTerms } from './comparable-terms.ts';
import { compareIds } from './compare-ids.ts';
import { findInitials, findWrittenInitials } from './initials.ts';
import { letterGrams, spellingLikeness } from './letter-grams.ts';
import { createLongestRun } from './longest-run.ts';
import { rootOf } from './root-of.ts';

describe('comparableTerms', () => {
  test.each([
    ['4,000 kettles', '4000 kettl'],
    ['the P.T.A. paid', 'the pta pay'],
    ['3,4 and 1,00', '3 4 and 1 00'],
    ['five men stole soup', '5 man steal soup'],
    ["the men's soup", 'the man soup'],
    ['望杏小學，食堂', '望杏 小学 食堂'],
  ])('%s', (text, terms) => {
    expect(
      comparableTerms(text)
        .map(({ term }) => term)
        .join(' '),
    ).toBe(terms);
  });
});

describe('rootOf', () => {
  test.each([
    ['pollution', 'pollut'],
    ['polluter', 'pollut'],
    ['inspector', 'inspect'],
    ['inspection', 'inspect'],
    // Too short, or none of English.
    ['soup', 'soup'],
    ['nation', 'nation'],
    ['2019', '2019'],
    ['食堂', '食堂'],
  ])('%s → %s', (stem, root) => {
    expect(rootOf(stem)).toBe(root);
  });
});

describe('initials', () => {
  test.each([
    ['the Parent Teacher Association paid', ['pta']],
    ['the Board of Trade and Industry', ['bti']],
    ['Yesterday Alder Lane Canteen closed', ['yal', 'yalc', 'alc']],
    ['Alder Lane is closed', []],
    ['the canteen', []],
    ['', []],
  ])('%s', (text, initials) => {
    expect([...findInitials(text).keys()]).toEqual(initials);
  });

  test('as written: three capitals or more', () => {
    expect([...findWrittenInitials('the PTA and the UK say OK, SOMEBODY')]).toEqual(['pta']);
  });
});

describe('spelling', () => {
  test.each([
    ['mallinger', 'malinger', true],
    ['望杏人行桥', '望杏人行道', false],
    ['canteen', 'cannot', false],
    ['kettle', 'settle', false],
  ])('%s, %s', (a, b, isAlike) => {
    expect(spellingLikeness(letterGrams(a), letterGrams(b)) >= 0.65).toBe(isAlike);
  });
});

test.each([
  ['a b c d', 'x b c y', 2],
  ['a a a', 'a a', 2],
  ['a b', 'c d', 0],
  ['', 'a', 0],
  ['x', '? x', 1],
])('longestRun(%s, %s)', (a, b, length) => {
  const members = (list: string) => list.split(' ').map((letter) => ' abcdxy'.indexOf(letter));
  const longestRun = createLongestRun(members(b), new Int32Array(10));
  longestRun(members('b x'));
  expect(longestRun(members(a))).toBe(length);
});

test('ids are ordered as a reader counts', () => {
  const ids = ['b', '10', 'a', '9', '', '010', '-1'];
  expect(ids.sort(compareIds)).toEqual(['9', '10', '', '-1', '010', 'a', 'b']);
});
