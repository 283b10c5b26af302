import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker, type Linkable, type Linked } from './link-reports.ts';

const report = (id: string, title: string, text: string, published: string | null = null): Linkable => ({
  id,
  title,
  text,
  published,
  outlet: null,
  site: null,
  url: null,
  canonical: null,
  language: null,
});

function link(reports: readonly Linkable[]): Linked[] {
  const linker = createLinker();
  for (const each of reports) linker.add(each);
  return linker.finish();
}

const RECALL = [
  report(
    'r1',
    'Tollbridge recalls 4,000 kettles',
    'Tollbridge is recalling 4,000 Heron kettles because the handle can come loose, the maker said. Owners of a Heron kettle should stop using it.',
    '2025-03-03',
  ),
  report(
    'r2',
    'Heron kettle owners told to stop using it',
    'Owners of the Heron kettle made by Tollbridge were told to stop using it after the maker found that a handle can come loose.',
    '2025-03-04',
  ),
  report(
    'r3',
    'Shops take back Heron kettles',
    'Shops began to take back Heron kettles on Wednesday after Tollbridge recalled all 4,000 of them over loose handles.',
    '2025-03-05',
  ),
];
const SPILL_HERE = report(
  's1',
  'Milk tanker overturns near Ashcombe',
  'A milk tanker overturned on the A12 near Ashcombe and spilled 9,000 litres. The driver, Odo Finch, was unhurt.',
  '2025-03-03',
);
const SPILL_THERE = report(
  's2',
  'Milk tanker overturns near Pellworth',
  'A milk tanker overturned outside Pellworth and spilled its load into Brindle Beck. Wardens took samples.',
  '2021-07-19',
);
const ALL = [...RECALL, SPILL_HERE, SPILL_THERE];

describe('createLinker', () => {
  test('a handful of reports is enough', () => {
    const byId = new Map(link(ALL).map((linked) => [linked.id, linked]));
    for (const { id } of RECALL) expect(byId.get(id)!.story, id).toBe('story-r1');
    expect(byId.get('s1')!.incident).not.toBe(byId.get('s2')!.incident);
    expect(new Set([...byId.values()].map(({ origin }) => origin)).size).toBe(5);
  });

  test('copies are one origin, and an origin lies in one incident and story', () => {
    const [first] = RECALL;
    const copy = { ...first!, id: 'z', title: 'Another headline' };
    const linked = link([...ALL, copy]);
    const [a, b] = ['r1', 'z'].map((id) => linked.find((each) => each.id === id)!);
    expect({ ...b, id: '' }).toEqual({ ...a, id: '' });
  });

  test('a roundup does not make its parts one origin', () => {
    const sentences = (word: string): string =>
      Array.from({ length: 90 }, (_, index) => `${word}${index}`).join(' ');
    const [a, b] = [
      report('a', 'One', sentences('kettle'), '2025-01-01'),
      report('b', 'Two', sentences('bridge'), '2025-01-01'),
    ];
    const roundup = report('c', 'Round-up', `${a.text} ${b.text}`, '2025-01-02');
    const origins = new Map(link([a, b, roundup]).map(({ id, origin }) => [id, origin]));
    expect(origins.get('a')).not.toBe(origins.get('b'));
  });

  test('an impossible date does not part a story', () => {
    const odd = RECALL.map((each, index) => (index === 1 ? { ...each, published: '2693-01-01' } : each));
    expect(new Set(link(odd).map(({ story }) => story)).size).toBe(1);
  });

  test('order and repeats change nothing', () => {
    const expected = link(ALL);
    fc.assert(
      fc.property(fc.shuffledSubarray([...ALL, ...ALL], { minLength: 10 }), (shuffled) => {
        expect(link(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('is total on any text', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any, fc.option(any)), { maxLength: 4 }), (rows) => {
        const reports = rows.map(([title, text, published], index) =>
          report(String(index), title, text, published),
        );
        expect(
          link(reports)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(reports.map(({ id }) => id).sort());
      }),
      { numRuns: 30 },
    );
  });
});
