import { describe, expect, test } from 'vitest';
import { partTopics } from './part-topics.ts';
import type { Profile } from './topics.ts';

const WORDS = [
  'rathmullen',
  'kettle',
  'recall',
  'handle',
  'bridge',
  'crack',
  'footway',
  'mayor',
  'closed',
  'the',
];
/** All are rare but the last. */
const RARITY = Float64Array.from(WORDS, (word) => (word === 'the' ? 0.1 : 7));

const profile = (words: string, day: number | null): Profile => ({
  terms: Int32Array.from(words.split(' '), (word) => WORDS.indexOf(word)),
  day,
});
const many = (size: number, ways: readonly string[], day: number | null): Profile[] =>
  Array.from({ length: size }, (_, at) => profile(ways[at % ways.length]!, day));

const KETTLE = ['rathmullen kettle recall', 'rathmullen kettle handle the', 'kettle recall handle'];
const BRIDGE = ['rathmullen bridge crack', 'rathmullen bridge footway the', 'bridge crack footway'];
const partedSizes = (profiles: readonly Profile[]): number[] => {
  const groups = partTopics(
    profiles,
    RARITY,
    profiles.map(() => 0),
  );
  return [...new Set(groups)].map((group) => groups.filter((each) => each === group).length);
};

describe('partTopics', () => {
  test('two matters of one town are two', () => {
    expect(partedSizes([...many(10, KETTLE, 0), ...many(9, BRIDGE, 400)])).toEqual([10, 9]);
    expect(partedSizes([...many(10, KETTLE, null), ...many(9, BRIDGE, null)])).toEqual([10, 9]);
  });

  test('what is one matter within weeks is two after a long silence', () => {
    const [first, later] = [['rathmullen mayor recall'], ['rathmullen mayor bridge']];
    expect(partedSizes([...many(10, first, 0), ...many(10, later, 20)])).toEqual([20]);
    expect(partedSizes([...many(10, first, 0), ...many(10, later, 200)])).toEqual([10, 10]);
  });

  test.each([
    ['one matter', many(20, KETTLE, 0)],
    ['two matters, of few reports', [...many(4, KETTLE, 0), ...many(3, BRIDGE, 400)]],
    ['one report of another matter', [...many(19, KETTLE, 0), profile('rathmullen bridge crack', 400)]],
    [
      'two sides of one matter, most of whose words they share',
      [
        ...many(10, ['rathmullen kettle recall handle mayor'], 0),
        ...many(10, ['rathmullen kettle recall handle closed'], 0),
      ],
    ],
    ['one matter, told again a year later', [...many(10, KETTLE, 0), ...many(10, KETTLE, 400)]],
    [
      'reports that a small word alone tells apart',
      [...many(10, ['rathmullen'], 0), ...many(10, ['rathmullen the'], 0)],
    ],
  ])('%s: one', (_, profiles) => {
    expect(partedSizes(profiles)).toEqual([profiles.length]);
  });

  test('groups stay apart, and each is parted by itself', () => {
    const profiles = [...many(10, KETTLE, 0), ...many(9, BRIDGE, 400), ...many(3, KETTLE, 0)];
    const groups = partTopics(profiles, RARITY, [...Array(19).fill(7), ...Array(3).fill(3)]);
    expect(new Set(groups).size).toBe(3);
    expect(groups[0]).not.toBe(groups[21]);
  });
});
