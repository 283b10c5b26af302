import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedReport } from '../model/extraction.ts';
import type { Report } from '../model/report.ts';
import type { Act, Speaker, Statement } from '../model/statement.ts';
import { StorySchema } from '../model/story.ts';
import { isSpan, type Span } from '../text/span.ts';
import { linkStories } from './link-stories.ts';

interface Invention extends Partial<Pick<Report, 'published' | 'outlet' | 'site' | 'url' | 'canonical'>> {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly said?: readonly { source: string; cue: string; content: string; act: Act; speaker?: Speaker }[];
  readonly times?: readonly (readonly [words: string, value: string | null])[];
  readonly amounts?: readonly string[];
}

/** A report with its records, each found by its words. */
function invent({
  id,
  title,
  body,
  said = [],
  times = [],
  amounts = [],
  ...fields
}: Invention): ExtractedReport {
  const lines = [title, ...body];
  const text = lines.join('\n');
  const spanOf = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new RangeError(`${id} does not say ${words}`);
    return { start, end: start + words.length };
  };
  let offset = 0;
  const blocks = lines.map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return {
      role: index === 0 ? ('title' as const) : ('paragraph' as const),
      start,
      end: start + line.length,
    };
  });
  const statements = said.map(({ source, cue, content, act, speaker }, index): Statement => {
    const start = spanOf(source);
    return {
      id: `${id}/s${index}`,
      report: id,
      source: start,
      sourceFrom: null,
      cue: spanOf(cue, start.start),
      content: content === '' ? [] : [spanOf(content, title.length)],
      mode: 'indirect',
      act,
      hedge: null,
      addressee: null,
      medium: null,
      speaker: speaker ?? 'unknown',
      reasons: [],
    };
  });
  const mention = { report: id, timex: null, reasons: [] };
  return {
    report: {
      id,
      kind: 'article',
      title,
      byline: null,
      outlet: null,
      site: null,
      url: null,
      canonical: null,
      published: null,
      language: null,
      tags: [],
      text,
      blocks,
      links: [],
      issues: [],
      reasons: [],
      capture: '0'.repeat(64),
      part: 0,
      textDigest: '0'.repeat(64),
      reader: 'invented@1',
      ...fields,
    },
    statements,
    mentions: [
      ...times.map(([words, value]) => ({
        ...mention,
        id: `${id}/t${words}`,
        type: 'time' as const,
        span: spanOf(words, title.length),
        value,
      })),
      ...amounts.map((words) => ({
        ...mention,
        id: `${id}/a${words}`,
        type: 'amount' as const,
        span: spanOf(words, title.length),
        value: null,
      })),
    ].sort((a, b) => a.span.start - b.span.start),
    references: [],
    incidents: [],
  };
}

const WIRE = [
  '5月6日上午9时许，梧桐镇望河路一处供水主管道爆裂，路面积水近半米，12人被烫伤般的锅炉蒸汽擦伤，已送镇卫生院处置。',
  '梧桐镇水务站站长薛见山在现场告诉记者，爆裂的是一根1996年铺设的铸铁管，抢修预计需要两天。',
  '对于网上“上周就有人报修却无人处理”的说法，薛见山予以否认，称水务站没有接到过报修电话。',
  '望河路沿线六百余户停水，镇政府安排了四辆送水车，分别停在小学、菜场、车站和卫生院门口。',
];
const wire = invent({
  id: 'wire',
  title: '梧桐镇望河路供水管道爆裂 12人受伤',
  body: WIRE,
  published: '2024-05-06T12:00',
  outlet: '河湾通讯',
  site: '河湾通讯',
  said: [{ source: '薛见山予以', cue: '否认', content: '上周就有人报修却无人处理', act: 'deny' }],
  times: [
    ['5月6日上午9时许', '2024-05-06T09'],
    ['1996年', '1996'],
  ],
  amounts: ['12人'],
});
const copy = invent({
  id: 'copy',
  title: '梧桐镇望河路供水管道爆裂 12人受伤',
  body: [`据河湾通讯报道，${WIRE[0]}`, ...WIRE.slice(1)],
  published: '2024-05-06T15:30',
  outlet: '河湾通讯',
  site: '早点看',
  times: [['5月6日上午9时许', '2024-05-06T09']],
});
const retitled = invent({
  id: 'retitled',
  title: '突发！早高峰路面喷水半米高，附近居民：家里一滴水都没有',
  body: WIRE,
  published: '2024-05-07',
});
const cut = invent({ id: 'cut', title: '梧桐镇望河路供水管道爆裂', body: WIRE.slice(0, 2) });
const mirror = invent({
  id: 'mirror',
  title: '梧桐镇望河路供水管道爆裂 12人受伤',
  body: WIRE,
  url: 'https://mirror.example/1',
  canonical: 'https://www.hewan.example/w/1.html',
});
const own = invent({
  id: 'own',
  title: '望河路爆管追踪：居民称一周前就报修过',
  body: [
    '梧桐镇望河路供水管道爆裂次日，记者走访了沿线商户。五金店店主梁巧说，她上周就打电话报修过，却无人处理。',
    '镇卫生院一名护士说，因望河路供水管道爆裂送来处置的擦伤病人共有15人，均无大碍。',
    '5月6日上午9时许，望河路供水主管道爆裂，积水漫进了三家店铺。镇政府没有回应记者关于管道巡查记录的提问。',
    '该管道何时能够更换，目前尚无定论。',
  ],
  published: '2024-05-07T18:00',
  said: [
    { source: '五金店店主梁巧', cue: '说', content: '她上周就打电话报修过，却无人处理', act: 'assert' },
    {
      source: '镇卫生院一名护士',
      cue: '说',
      content: '因望河路供水管道爆裂送来处置的擦伤病人共有15人，均无大碍',
      act: 'assert',
      speaker: 'public',
    },
    { source: '镇政府', cue: '没有回应', content: '', act: 'decline' },
  ],
  times: [['5月6日上午9时许', '2024-05-06T09']],
  amounts: ['15人'],
});
const elsewhere = invent({
  id: 'elsewhere',
  title: '青石中学食堂换供应商 家长委员会参与试吃',
  body: ['青石中学食堂新学期更换了供应商，家长委员会的八名代表参加了试吃，认为菜品温度合适，米饭偏硬。'],
  published: '2024-05-06',
});
const reports = [wire, copy, retitled, cut, mirror, own, elsewhere];
const wordsOf = (id: string, span: Span): string =>
  reports.find(({ report }) => report.id === id)!.report.text.slice(span.start, span.end);

describe('linkStories', () => {
  const stories = linkStories(reports);
  const burst = stories.find(({ reports: ids }) => ids.includes('wire'))!;

  test('keeps stories apart and fits the schema', () => {
    expect(stories).toHaveLength(2);
    expect(burst.reports).toEqual(['wire', 'copy', 'retitled', 'own', 'cut', 'mirror']);
    for (const story of stories) expect(() => StorySchema.parse(story)).not.toThrow();
  });

  test('takes its title from a report', () => {
    expect(wordsOf(burst.title.report, burst.title.span)).toBe('梧桐镇望河路供水管道爆裂 12人受伤');
  });

  test('counts origins, not copies, and says what each copy did', () => {
    expect(burst.origins.map(({ members }) => members.length).sort()).toEqual([1, 5]);
    const { first, members } = burst.origins.find((origin) => origin.members.length === 5)!;
    // Two of the five have no date, so the pages' own outlets decide.
    expect(first).toBe('wire');
    expect(Object.fromEntries(members.map(({ report, kind }) => [report, kind]))).toEqual({
      wire: 'original',
      copy: 'copy',
      retitled: 'retitled',
      cut: 'cut',
      mirror: 'copy',
    });
    for (const { overlap } of members) expect(overlap).toBeGreaterThan(0.9);
  });

  test('a wire without a date was out by the day of its first dated copy', () => {
    const url = 'https://hewan.example/w/1.html';
    const undated = { ...wire, report: { ...wire.report, url, published: null } };
    const dated = { ...mirror, report: { ...mirror.report, published: '2024-05-06T15:30' } };
    const [story] = linkStories([undated, dated, own]);
    const heard = story!.claims.map(({ appearances }) => appearances.map(({ report }) => report));
    // Without that day it would stand behind what came out a day later.
    expect(heard).toContainEqual(['wire', 'own']);
  });

  test('a page at the address that another names is its original', () => {
    const original = { ...wire, report: { ...wire.report, url: 'https://hewan.example/w/1.html' } };
    const [story] = linkStories([original, mirror]);
    expect(story!.origins[0]!.members.map(({ kind, of }) => [kind, of])).toEqual([
      ['original', null],
      ['mirror', 'wire'],
    ]);
  });

  test('puts copies and other tellings of one time on one line', () => {
    const atNine = burst.timeline.filter(({ when }) => when === '2024-05-06T09');
    expect(atNine).toHaveLength(1);
    expect(atNine[0]!.appearances.map(({ report }) => report)).toEqual(['wire', 'copy', 'own']);
    expect(burst.timeline.map(({ when }) => when)).toEqual(['1996', '2024-05-06T09']);
  });

  test('lays what cannot all be so side by side', () => {
    const sides = burst.conflicts.map(({ kind, sides: all }) => [
      kind,
      ...all.map(({ report, span }) => wordsOf(report, span)),
    ]);
    expect(sides).toEqual([
      ['denial', '上周就有人报修却无人处理', '却无人处理'],
      ['amount', '12人', '15人'],
    ]);
  });

  test('a story without a headline is called by its first whole words', () => {
    const body = [
      'The main under Mill Lane burst early on Wednesday, flooding cellars along the whole street.',
    ];
    const [story] = linkStories(
      [invent({ id: 'bare', title: body[0]!, body: [] })].map((one) => ({
        ...one,
        report: {
          ...one.report,
          title: null,
          blocks: [{ role: 'paragraph' as const, start: 0, end: body[0]!.length }],
        },
      })),
    );
    expect(body[0]!.slice(story!.title.span.start, story!.title.span.end)).toBe(
      'The main under Mill Lane burst early on Wednesday, flooding',
    );
  });

  test('lists what is open, once for all copies', () => {
    expect(burst.open.map(({ kind, report }) => `${kind} ${report}`)).toEqual([
      'declined own',
      'unconfirmed own',
    ]);
  });

  test('every span cuts words out of its report', () => {
    for (const { title, timeline, conflicts, open } of stories) {
      const spans = [
        title,
        ...timeline.flatMap(({ appearances }) =>
          appearances.flatMap(({ report, span, time }) => [
            { report, span },
            { report, span: time },
          ]),
        ),
        ...conflicts.flatMap(({ sides }) => sides),
        ...open,
      ];
      for (const { report, span } of spans) {
        expect(isSpan(reports.find((one) => one.report.id === report)!.report.text, span)).toBe(true);
      }
    }
  });

  test('the order of reports and repeats change nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports, ...reports], { minLength: 14 }), (shuffled) => {
        expect(linkStories(shuffled)).toEqual(stories);
      }),
      { numRuns: 20 },
    );
  });

  test('no reports, no stories; blank ones are left out', () => {
    expect(linkStories([])).toEqual([]);
    expect(linkStories([invent({ id: 'blank', title: ' ', body: ['\n'] })])).toEqual([]);
  });
});
