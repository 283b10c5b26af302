import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleReports } from './settle-reports.ts';
import { rarityToGains } from './topics.ts';

const WORDS = ['kettle', 'recall', 'handle', 'tollbridge', 'bridge', 'crack', 'footway', 'mayor', 'closed'];
/** All words are in one of 1,100 reports. */
const GAINS = rarityToGains(Float64Array.from(WORDS, () => 7));
const profile = (words: string, day: number | null = 0) => ({
  terms: Int32Array.from(words.split(' '), (word) => WORDS.indexOf(word)),
  day,
});
const KETTLE = [profile('kettle recall'), profile('kettle handle recall'), profile('kettle handle')];
const BRIDGE = [profile('bridge crack'), profile('bridge crack footway'), profile('bridge footway')];

describe('settleReports', () => {
  test.each([
    ['one that began alone joins', [0, 0, 0, 1, 1, 1, 2], [0, 0, 0, 1, 1, 1, 0]],
    ['one that was drawn away comes back', [0, 0, 0, 1, 1, 1, 1], [0, 0, 0, 1, 1, 1, 0]],
  ])('%s', (_, groups, expected) => {
    const profiles = [...KETTLE, ...BRIDGE, profile('kettle recall mayor')];
    expect(shape(settleReports(profiles, GAINS, groups))).toEqual(expected);
  });

  test('a report in few like words of another year begins its own', () => {
    const groups = settleReports([...KETTLE, profile('handle mayor closed', 4000)], GAINS, [0, 0, 0, 0]);
    expect(shape(groups)).toEqual([0, 0, 0, 1]);
  });

  describe('a whole text of thirty words', () => {
    const rare = rarityToGains(Float64Array.from({ length: 90 }, () => 11));
    const text = (own: number, shared: readonly number[]) => ({
      terms: Int32Array.from([...shared, ...Array.from({ length: 30 - shared.length }, (_, at) => own + at)]),
      day: null,
    });
    const members = [text(0, []), text(0, []), text(0, [])];
    test.each([
      ['that has two rare words of a group is a stranger', [0, 1], [0, 0, 0, 1]],
      ['that has seven of them is a member', [0, 1, 2, 3, 4, 5, 6], [0, 0, 0, 0]],
    ])('%s', (_, shared, expected) => {
      expect(shape(settleReports([...members, text(40, shared)], rare, [0, 0, 0, 1]))).toEqual(expected);
    });

    test('in a group of many it may not share them with a few only', () => {
      const others = Array.from({ length: 20 }, () => text(0, []));
      const odd = text(0, [80, 81, 82, 83]);
      const groups = settleReports([...others, odd, text(40, [80, 81, 82, 83])], rare, [
        ...Array(21).fill(0),
        1,
      ]);
      expect(shape(groups).at(-1)).toBe(1);
    });
  });

  test('names of groups do not matter', () => {
    const names = fc.uniqueArray(fc.nat(1000), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }), names, (groups, named) => {
        const profiles = [...KETTLE, ...BRIDGE];
        const renamed = groups.map((group) => named[group]!);
        expect(settleReports(profiles, GAINS, renamed)).toEqual(settleReports(profiles, GAINS, groups));
      }),
    );
  });
});

/** Groups by the order of their first reports. */
function shape(groups: readonly number[]): number[] {
  const firsts = [...new Set(groups)];
  return groups.map((group) => firsts.indexOf(group));
}
