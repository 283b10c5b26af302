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

const RESCUE_ZH = [
  report(
    'l1',
    '银杏里一货梯困住三人',
    '昨晚，城北区银杏里2号楼的货梯停在四楼和五楼之间，三人被困。消防队八点到场，九点把人全部救出，一名孕妇送医。物业经理葛明说，货梯上月刚检过，维保由恒安公司做。物业否认接到过报修。',
    '2026-03-03',
  ),
  report(
    'l2',
    '银杏里货梯困人续：维保记录有人代签',
    '城北区发布通报：银杏里2号楼货梯困住三人，消防救出后一名孕妇送医。通报说，恒安公司的维保记录由别人代签，物业的监控室当晚没有人。物业经理葛明被停职，货梯停用。',
    '2026-03-05',
  ),
  report(
    'l3',
    '货梯停了，物业怎么说',
    '银杏里2号楼的业主说，货梯今年坏过五次，物业经理葛明总说维保在路上。恒安公司没有回应代签一事。监控室的保安说当晚去吃饭了。',
    '2026-03-06',
  ),
];
const ABROAD_ZH = report(
  'b1',
  '英国一露天泳池氯气泄漏 九人不适',
  '据英国媒体报道，英格兰邓莫尔一露天泳池早晨发生氯气泄漏，九人呼吸困难，其中两人送医。消防部门说，送货司机把盐酸误灌进了次氯酸钠储罐。泳池运营方称两分钟内完成疏散，多名泳客对此否认。化学品供应商说，司机按泳池员工的指示接管。',
);

test('a brief of another matter that has the words of any accident stays apart', () => {
  const stories = new Map(link([...RESCUE_ZH, ABROAD_ZH]).map(({ id, story }) => [id, story]));
  expect([stories.get('l2'), stories.get('l3')]).toEqual([stories.get('l1'), stories.get('l1')]);
  expect(stories.get('b1')).not.toBe(stories.get('l1'));
});
