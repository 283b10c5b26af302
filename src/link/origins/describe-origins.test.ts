import { describe, expect, test } from 'vitest';
import type { Origin } from '../../model/origin.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { describeOrigins } from './describe-origins.ts';
import { findFirst } from './find-first.ts';

const BRIDGE =
  '昨天上午，河湾镇引桥在检修时断裂，两名工人落水后被船家救起。镇里随即封了桥两头的路，渡船改为每小时两班，桥下的市场停业一天。';
const NOTICE = '“本次检修由镇里委托的施工队进行，有关情况正在进一步核实之中，结果将及时公布。”镇长说。';
const KETTLE =
  'Tollbridge said on Monday that the handle of its Heron kettle can come loose while it is full of water, and asked owners to stop using it at once.';

/** A report of invented words; fields that a case does not speak of are unknown. */
function invent(id: string, text: string, given: Partial<Report> = {}): Report {
  const reasons = given.outlet == null ? [] : [{ rule: 'outlet:来源-line', span: null }];
  const unknown = { kind: 'article', outlet: null, site: null, url: null, canonical: null, published: null };
  return { ...unknown, id, text, title: null, blocks: [], reasons, ...given } as unknown as Report;
}

/** The origins of reports; those in one list are copies. */
function describeAll(...texts: readonly Report[][]): Origin[] {
  const reports = new Map(texts.flat().map((report) => [report.id, report]));
  const origins = texts.map((copies) => ({
    id: `origin-${copies[0]!.id}`,
    first:
      copies.length === 1
        ? copies[0]!.id
        : (findFirst(copies.map((report) => ({ report, length: report.text.length })))?.id ?? null),
    members: copies.map(({ id }) => ({
      report: id,
      kind: 'copy' as const,
      of: null,
      overlap: null,
      reasons: [],
    })),
  }));
  return describeOrigins(
    origins,
    (id) => reports.get(id)!,
    () => [...reports.keys()],
  );
}

const borrowedWords = (origins: readonly Origin[], id: string, text: string) =>
  origins
    .flatMap(({ members }) => members)
    .find(({ report }) => report === id)!
    .borrowed.passages.map(({ span, from }) => [slice(text, span), from.report]);
const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

describe('what a report has from earlier ones', () => {
  const own = '桥边卖菜的人说，他们早就听见响动，没有人来看过，也没有人问过。';
  test.each([
    [
      'a passage is from the earlier report',
      invent('a', BRIDGE, { published: '2024-05-02' }),
      invent('b', `${own}${BRIDGE}`, { published: '2024-05-03' }),
      [[BRIDGE.slice(0, -1), 'a']],
    ],
    [
      'the earlier report has nothing from the later',
      invent('a', BRIDGE, { published: '2024-05-04' }),
      invent('b', `${own}${BRIDGE}`, { published: '2024-05-03' }),
      [],
    ],
    [
      'nobody says which came first',
      invent('a', BRIDGE),
      invent('b', `${own}${BRIDGE}`, { published: '2024-05-03' }),
      [],
    ],
    [
      'both heard the same words',
      invent('a', NOTICE, { published: '2024-05-02' }),
      invent('b', `${own}${NOTICE}`, { published: '2024-05-03' }),
      [],
    ],
    [
      'English counts words',
      invent('a', KETTLE, { published: '2024-05-02' }),
      invent('b', `A shop took ten back. ${KETTLE}`, { published: '2024-05-03' }),
      [[KETTLE.slice(0, -1), 'a']],
    ],
    [
      'a name and a place are no passage',
      invent('a', '河湾镇镇长何青山', { published: '2024-05-02' }),
      invent('b', `河湾镇镇长何青山没有来。${own}`, { published: '2024-05-03' }),
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(borrowedWords(describeAll([a], [b]), 'b', b.text)).toEqual(expected);
  });

  test('a round-up has each part from its own report, and says how much it is', () => {
    const [a, c] = [
      invent('a', BRIDGE, { published: '2024-05-02' }),
      invent('c', own, { published: '2024-05-02' }),
    ];
    const b = invent('b', `${BRIDGE}\n${own}\n别的没有。`, { published: '2024-05-03' });
    const origins = describeAll([a], [c], [b]);
    expect(borrowedWords(origins, 'b', b.text).map(([, from]) => from)).toEqual(['a', 'c']);
    expect(origins[2]!.members[0]!.borrowed.share).toBeCloseTo(0.95, 1);
  });
});

describe('who published first', () => {
  test.each([
    ['what the first credits', [{ outlet: '河湾社', site: '县城网', published: '2024-05-02' }], '河湾社'],
    [
      'what most copies credit, whose page is not here',
      [
        { outlet: '河湾社', site: '县城网' },
        { outlet: '河湾社', site: '镇上网' },
        { outlet: '桥头报', site: '路边网' },
      ],
      '河湾社',
    ],
    [
      'the site, where no outlet is named',
      [{ url: 'https://news.hewan.example/1', published: '2024-05-02' }],
      'hewan.example',
    ],
    ['nobody on a platform', [{ url: 'https://mp.weixin.qq.com/s/1', published: '2024-05-02' }], undefined],
    ['nobody, for a post', [{ kind: 'post' as const, outlet: '浪语', published: '2024-05-02' }], undefined],
    ['nobody', [{}], undefined],
  ])('%s', (_, copies, expected) => {
    const reports = copies.map((copy, index) => invent(`r${index}`, BRIDGE, copy));
    expect(describeAll(reports)[0]!.publisher?.name).toBe(expected);
  });

  test('the page of the outlet that an earlier copy credits came first, whatever its date', () => {
    const home = invent('home', BRIDGE, {
      outlet: '河湾日报',
      site: '河湾日报网',
      published: '2024-05-02T11:00',
    });
    const copy = invent('copy', BRIDGE, {
      outlet: '河湾日报',
      site: '县城网',
      published: '2024-05-02T10:00',
    });
    const first = findFirst([copy, home].map((report) => ({ report, length: 1 })));
    expect(first).toMatchObject({ id: 'home', reasons: [{ rule: 'first:credited', report: 'copy' }] });
    const other = { ...copy, outlet: '桥头报' };
    expect(findFirst([other, home].map((report) => ({ report, length: 1 })))?.id).toBe('copy');
  });
});

describe('houses', () => {
  test.each([
    [
      'channels of a site',
      [{ url: 'https://news.hewan.com.cn/1' }, { url: 'https://money.hewan.com.cn/2' }],
      1,
    ],
    ['another site', [{ url: 'https://hewan.com.cn/1' }, { url: 'https://qiaotou.com.cn/2' }], 2],
    ['one outlet twice', [{ outlet: '河湾日报' }, { outlet: '河湾日报综合' }], 1],
    [
      'a known house: an agency and its site',
      [{ outlet: '新华社' }, { url: 'https://www.xinhuanet.com/1' }],
      1,
    ],
    ['a known house in two languages', [{ outlet: '路透社' }, { outlet: 'Reuters' }], 1],
    ['one platform is nobody', [{ url: 'https://weibo.com/1' }, { url: 'https://weibo.com/2' }], 2],
    ['unknown ones stay apart', [{}, {}], 2],
    [
      'a reprint is of the house that it credits',
      [{ outlet: '桥头报', url: 'https://hewan.com.cn/1' }, { url: 'https://hewan.com.cn/2' }],
      2,
    ],
  ])('%s', (_, given, expected) => {
    const origins = describeAll(...given.map((each, index) => [invent(`r${index}`, `${index}`, each)]));
    const houses = origins.map(({ id, family }) => family?.name ?? id);
    expect(new Set(houses).size).toBe(expected);
    for (const { family } of origins) expect(family?.reasons ?? [{ note: '' }]).not.toEqual([]);
  });
});
