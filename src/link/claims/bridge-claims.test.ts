import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InventedMember, inventMember } from '../invent-member.ts';
import { linkClaims } from './link-claims.ts';

const CANTEEN: InventedMember[] = [
  {
    id: 'zh',
    published: '2025-09-09',
    said: [
      ['家长', 'allege', '食堂鸡块已经变质', 'public'],
      ['住建局', 'announce', '大桥已经封闭'],
    ],
  },
  {
    id: 'en',
    published: '2025-09-10',
    said: [
      ['The caterer', 'deny', 'the chicken in the canteen was not spoiled', 'company'],
      ['The bureau', 'announce', 'the bridge is shut'],
    ],
  },
];

function claimsOf(invented: readonly InventedMember[]): string[] {
  return linkClaims(invented.map(inventMember)).map(({ appearances }) =>
    appearances.map(({ statement, stance }) => `${statement} ${stance}`).join(', '),
  );
}

describe('claims in two languages', () => {
  test('what says the same in Chinese and English is one claim, and a denial crosses over', () => {
    expect(claimsOf(CANTEEN)).toEqual(['zh/s0 asserts, en/s0 denies', 'zh/s1 asserts, en/s1 asserts']);
  });

  test.each<[string, InventedMember['said'][number], InventedMember['said'][number]]>([
    ['one thing in common', ['甲', 'assert', '食堂已经停业'], ['B', 'assert', 'the canteen serves soup']],
    ['one word with two keys', ['甲', 'assert', '孩子喊眼睛疼'], ['B', 'assert', 'children learn to swim']],
    ['nothing in common', ['甲', 'assert', '引桥有裂缝'], ['B', 'assert', 'the kettle was recalled']],
  ])('%s is no claim of two', (_name, zh, en) => {
    expect(
      claimsOf([
        { id: 'zh', said: [zh] },
        { id: 'en', said: [en] },
      ]),
    ).toEqual([]);
  });

  test('the order of reports changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CANTEEN, { minLength: 2 }), (shuffled) => {
        expect(claimsOf(shuffled)).toEqual(claimsOf(CANTEEN));
      }),
    );
  });
});
