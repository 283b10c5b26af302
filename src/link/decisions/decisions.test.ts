import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionGrouping } from '../../model/decision.ts';
import { groupReports } from '../stories/group-reports.ts';
import { createImprint, createVocabulary } from '../stories/imprint.ts';
import { resolveDecisions } from './resolve-decisions.ts';

const MATTERS = [
  ['canteen', 'soup', 'school', 'kitchen', 'ladle', 'parents', 'lunch', 'cook'],
  ['footbridge', 'crack', 'pylon', 'council', 'engineer', 'railing', 'river', 'weld'],
  ['kettle', 'recall', 'handle', 'scald', 'maker', 'refund', 'shop', 'batch'],
];

/** Report `a3` tells matter 0, `b1` matter 1, and so on, each in words of its own order. */
function invent(id: string) {
  const matter = MATTERS[id.charCodeAt(0) - 97]!;
  const number = Number(id.slice(1));
  const words = matter.map((_, index) => matter[(index * 3 + number) % matter.length]!);
  return {
    id,
    title: `The ${words[0]} and the ${words[1]}`,
    text: `${words.join(' told of the ')} on day ${number} near ${words[2]} of ${words[3]}.`,
    published: `2025-03-${String((number % 28) + 1).padStart(2, '0')}`,
    outlet: null,
    site: null,
    url: null,
    canonical: null,
    language: 'en',
  };
}

/** The story of each report, named by any of its reports. */
function link(ids: readonly string[], decisions: readonly DecisionGrouping[]) {
  const vocabulary = createVocabulary();
  const grouping = groupReports(
    ids.map((id) => createImprint(invent(id), vocabulary)),
    vocabulary,
    { decisions },
  );
  const storyById = new Map(grouping.imprints.map(({ id }, index) => [id, grouping.stories[index]!]));
  const stories = groupBy(storyById.keys(), (id) => storyById.get(id)!);
  return { grouping, storyOf: (id: string) => storyById.get(id), stories: [...stories.values()] };
}

function groupBy<T>(members: Iterable<T>, groupOf: (member: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const member of members) groups.set(groupOf(member), [...(groups.get(groupOf(member)) ?? []), member]);
  return groups;
}

const A = ['a1', 'a2', 'a3', 'a4'];
const B = ['b1', 'b2', 'b3'];
const merge = (...together: string[]): DecisionGrouping => ({ verb: 'merge', together, apart: [] });
const split = (together: string[], apart: string[]): DecisionGrouping => ({ verb: 'split', together, apart });
const move = (report: string, together: string[], apart: string[]): DecisionGrouping => ({
  verb: 'move',
  together: [report, ...together],
  apart,
});

describe('decisions', () => {
  test('without any, stories are by words', () => {
    expect(link([...A, ...B], []).stories.map((ids) => ids.sort())).toEqual([A, B]);
  });

  test.each<[string, string[], DecisionGrouping[], string[][]]>([
    ['merge', [...A, ...B], [merge(...A, ...B)], [[...A, ...B]]],
    ['merge; a new report comes along', [...A, ...B, 'a5'], [merge(...A, ...B)], [[...A, 'a5', ...B]]],
    [
      'merge; another story stays out',
      ['a1', 'b1', 'c1', 'c2'],
      [merge('a1', 'b1')],
      [
        ['a1', 'b1'],
        ['c1', 'c2'],
      ],
    ],
    [
      'split',
      A,
      [split(['a1', 'a2'], ['a3', 'a4'])],
      [
        ['a1', 'a2'],
        ['a3', 'a4'],
      ],
    ],
    [
      'split; the rest is not bound together',
      ['a1', 'a2', 'b1'],
      [split(['a1'], ['a2', 'b1'])],
      [['a1'], ['a2'], ['b1']],
    ],
    [
      'move',
      [...A, ...B],
      [move('a1', B, ['a2', 'a3', 'a4'])],
      [
        ['a2', 'a3', 'a4'],
        ['a1', ...B],
      ],
    ],
    ['reports that are not there', A, [merge('x', 'y'), split(['x'], A)], [A]],
    [
      'a later split stands against a merge, and the rest of the merge stays',
      [...A, ...B],
      [merge(...A, ...B), split(['b1'], [...A, 'b2', 'b3'])],
      [[...A, 'b2', 'b3'], ['b1']],
    ],
    ['a later merge stands against a split', A, [split(['a1'], ['a2', 'a3', 'a4']), merge(...A)], [A]],
  ])('%s', (_name, ids, decisions, stories) => {
    const found = link(ids, decisions).stories.map((each) => each.sort());
    expect(found.sort((x, y) => (x[0]! < y[0]! ? -1 : 1))).toEqual(
      stories.map((each) => each.sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1)),
    );
  });

  test('the machine’s own stories are still told, and an origin that is torn is two', () => {
    const { grouping } = link(A, [split(['a1'], ['a2', 'a3', 'a4'])]);
    expect(new Set(grouping.machine).size).toBe(1);
    expect(new Set(grouping.stories).size).toBe(2);
    for (const groups of [grouping.incidents, grouping.origins]) {
      const storiesByGroup = groupBy(groups.keys(), (index) => groups[index]!);
      for (const members of storiesByGroup.values()) {
        expect(new Set(members.map((index) => grouping.stories[index]!)).size).toBe(1);
      }
    }
  });

  test.each<[string, DecisionGrouping[], boolean[]]>([
    ['one', [merge('a1', 'b1')], [true]],
    ['two that go together', [merge('a1', 'b1'), merge('b1', 'c1')], [true, true]],
    ['the later of two', [merge('a1', 'b1'), split(['a1'], ['b1'])], [false, true]],
    ['by way of a third', [split(['a1'], ['c1']), merge('a1', 'b1'), merge('b1', 'c1')], [false, true, true]],
    [
      'not the one about others',
      [merge('a1', 'a2'), merge('b1', 'b2'), split(['a1'], ['a2'])],
      [false, true, true],
    ],
  ])('whether all of a decision holds: %s', (_name, decisions, kept) => {
    expect(resolveDecisions([...A, ...B, 'c1'], decisions).kept).toEqual(kept);
  });
});

/** Two reports that must or must not stand in one story, as the latest decision on them says. */
const ALL = ['a', 'b', 'c'].flatMap((matter) => Array.from({ length: 8 }, (_, number) => matter + number));
const someIds = fc.subarray(ALL, { minLength: 2, maxLength: 8 });
const someDecision = fc.oneof(
  someIds.map((ids) => merge(...ids)),
  fc.tuple(someIds, fc.nat()).map(([ids, at]) => {
    const cut = 1 + (at % (ids.length - 1));
    return split(ids.slice(0, cut), ids.slice(cut));
  }),
  fc.tuple(someIds, fc.nat()).map(([ids, at]) => {
    const cut = 1 + (at % (ids.length - 1));
    return move(ids[0]!, ids.slice(1, cut), ids.slice(cut));
  }),
);

test('decisions survive every later run: any reports added, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(someDecision, { minLength: 1, maxLength: 5 }),
      fc.shuffledSubarray(ALL, { minLength: 1 }),
      (decisions, ids) => {
        const { grouping, storyOf } = link(ids, decisions);
        const present = new Set(ids);
        // The last one holds whatever came before it, and so does each that is said to be kept.
        expect(grouping.kept.at(-1)).toBe(true);
        for (const [index, { together, apart }] of decisions.entries()) {
          if (!grouping.kept[index]) continue;
          const stories = new Set(together.filter((id) => present.has(id)).map(storyOf));
          expect(stories.size).toBeLessThanOrEqual(1);
          for (const id of apart) if (present.has(id)) expect(stories.has(storyOf(id))).toBe(false);
        }
        // The order of the reports changes nothing.
        const again = link(ids.toReversed(), decisions);
        for (const id of ids)
          for (const other of ids) {
            expect(storyOf(id) === storyOf(other)).toBe(again.storyOf(id) === again.storyOf(other));
          }
      },
    ),
    { numRuns: 150 },
  );
});
