import { describe, expect, test } from 'vitest';
import type { Capture } from '../../src/model/capture.ts';
import { DossierIndexSchema, DossierStorySchema } from '../../src/model/dossier.ts';
import { DossierDocumentSchema } from '../../src/model/dossier-document.ts';
import { type DossierContent, describeDossier } from '../../src/publish/dossier-files.ts';
import { parsePageScript } from '../../src/text/page-script.ts';
import { CANTEEN_PAGES, createCanteenRecords, type PageName } from './canteen-records.ts';

const CREATED = '2025-09-04T08:00:00.000Z';

function capture(name: PageName): Capture {
  const digest = String(name.length).repeat(64);
  return { digest, bytes: 1, path: `${name}.html`, url: null, captured: CREATED, tool: 'file@1' };
}

function createContent(): DossierContent {
  const captures = Object.fromEntries(CANTEEN_PAGES.map(({ name }) => [name, capture(name)]));
  return {
    kind: 'sealed',
    program: { name: 'hearsay', version: '0.0.0' },
    created: CREATED,
    ...createCanteenRecords(captures as Record<PageName, Capture>),
    unread: [
      { path: 'b.bin', digest: null, reason: 'too-large', message: 'It is too large.' },
      { path: 'a.bin', digest: '0'.repeat(64), reason: 'unknown-format', message: 'Not known.' },
    ],
  };
}

const filesOf = (content: DossierContent) =>
  new Map([...describeDossier(content)].map(({ path, content: written }) => [path, [...written].join('')]));

describe('the files of a dossier', () => {
  const files = filesOf(createContent());
  const document = DossierDocumentSchema.parse(JSON.parse(files.get('dossier.json')!));

  test('are these', () => {
    expect([...files.keys()]).toEqual([
      'dossier.json',
      'dossier.schema.json',
      'data/index.js',
      'data/stories/st-canteen.js',
      'data/stories/st-main.js',
      'claims.jsonld',
      'feed.atom',
      'feed.json',
      'statements.csv',
      'annotations.jsonld',
      'README.txt',
    ]);
  });

  test('dossier.json gives each span in code points, with its words', () => {
    const { report, statements } = document.reports.find((one) => one.report.id === 'canteen')!;
    const points = [...report.text];
    const [content] = statements[0]!.content;
    expect(content!.exact).toBe('孩子说饭菜酸了');
    expect(points.slice(content!.start, content!.end).join('')).toBe(content!.exact);
    // The emoji before it is one code point, but two units of UTF-16.
    expect(report.text.indexOf(content!.exact)).toBe(content!.start + 1);
  });

  test('dossier.json puts reports by id, stories by their latest day', () => {
    expect(document.reports.map(({ report }) => report.id)).toEqual(['answer', 'canteen', 'main']);
    expect(document.stories.map(({ id }) => id)).toEqual(['st-canteen', 'st-main']);
    expect(document.unread.map(({ path }) => path)).toEqual(['a.bin', 'b.bin']);
  });

  test('dossier.json fits its own JSON Schema by name', () => {
    const schema = JSON.parse(files.get('dossier.schema.json')!);
    // Only a dossier that replaces another one says so, and one of addresses that gave no page.
    const optional = new Set(['unreadAddresses', 'supersedes']);
    expect(Object.keys(schema.properties).filter((key) => !optional.has(key))).toEqual(
      Object.keys(JSON.parse(files.get('dossier.json')!)),
    );
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['ExactSpan', 'Reason', 'Report', 'Statement', 'Mention', 'Incident', 'Story']),
    );
  });

  test('the page’s index counts and sums up', () => {
    const [name, index] = parsePageScript(files.get('data/index.js')!)!;
    expect(name).toBe('index');
    const { counts, stories } = DossierIndexSchema.parse(index);
    expect(counts).toEqual({ captures: 4, reports: 3, statements: 3, stories: 2, origins: 3, unread: 2 });
    expect(stories).toEqual([
      {
        id: 'st-canteen',
        title: '青河三中食堂午餐被指有异味',
        languages: ['zh-Hans'],
        from: '2025-09-02',
        to: '2025-09-03',
        counts: { reports: 2, origins: 2, statements: 2, conflicts: 1, open: 0 },
      },
      {
        id: 'st-main',
        title: 'Water main bursts on Mill Road 🚰',
        languages: ['en'],
        from: null,
        to: null,
        counts: { reports: 1, origins: 1, statements: 1, conflicts: 0, open: 1 },
      },
    ]);
  });

  test('the page’s stories hold their reports, with spans in UTF-16 units', () => {
    const script = files.get('data/stories/st-canteen.js')!;
    const [name, id, story] = parsePageScript(script)!;
    expect([name, id]).toEqual(['story', 'st-canteen']);
    const { reports } = DossierStorySchema.parse(story);
    expect(reports.map(({ report }) => report.id)).toEqual(['canteen', 'answer']);
    const { report, statements } = reports[0]!;
    const { start, end } = statements[0]!.content[0]!;
    expect(report.text.slice(start, end)).toBe('孩子说饭菜酸了');
    expect(script).not.toMatch(/<|\u2028|\u2029/);
  });

  test('README.txt says in both languages that it is sealed', () => {
    expect(files.get('README.txt')).toMatch(/不得公开 · NOT FOR PUBLICATION/);
  });

  test('are the same bytes for the same records, in whatever order they and their fields come', () => {
    const { reports, stories, unread, ...head } = createContent();
    const shuffled = {
      ...head,
      reports: reports.toReversed().map(reverseFields),
      stories: stories.toReversed().map(reverseFields),
      unread: unread.toReversed().map(reverseFields),
    };
    expect(filesOf(shuffled)).toEqual(files);
  });
});

test('a block that stands for a span is published as a span', () => {
  const content = createContent();
  const reports = content.reports.map((report) => ({
    ...report,
    incidents: report.incidents.map((incident) => ({ ...incident, heading: report.report.blocks[0]! })),
  }));
  const document = JSON.parse(filesOf({ ...content, reports }).get('dossier.json')!);
  expect(document.reports[1].incidents[0].heading).toEqual({
    start: 0,
    end: 13,
    exact: '青河三中食堂午餐被指有异味',
  });
});

describe('records that do not hold together are a mistake of the program', () => {
  const mistakes: readonly [string, (content: DossierContent) => DossierContent, RegExp][] = [
    ['a span beyond its text', withSpan({ start: 0, end: 9999 }), /0-9999 does not fit the text of canteen/],
    ['half an emoji', withSpan({ start: 14, end: 15 }), /does not fit/],
    [
      'a story of nothing known',
      (content) => ({ ...content, reports: content.reports.slice(1) }),
      /names an unknown report: main/,
    ],
    [
      'a report in no story',
      (content) => ({ ...content, stories: content.stories.slice(1) }),
      /report main is in no story/,
    ],
    [
      'a report in two stories',
      (content) => ({ ...content, stories: [...content.stories, { ...content.stories[0]!, id: 'st-2' }] }),
      /in two stories/,
    ],
    [
      'an id that leads elsewhere',
      (content) => ({
        ...content,
        stories: content.stories.map((story) => ({ ...story, id: `../${story.id}` })),
      }),
      /no name for a file/,
    ],
    [
      'a reason in no report',
      (content) => ({
        ...content,
        stories: content.stories.map((story) => ({
          ...story,
          reasons: [{ rule: 'same-place', span: { start: 0, end: 1 } }],
        })),
      }),
      /in no report of the dossier/,
    ],
    [
      'a field too many',
      (content) => ({
        ...content,
        reports: content.reports.map((report) => ({ ...report, verdict: 'false' })),
      }),
      /report main is not of its shape: .*verdict/,
    ],
  ];

  test.each(mistakes)('%s', (_, make, message) => {
    expect(() => filesOf(make(createContent()))).toThrow(message);
  });
});

function withSpan(span: { start: number; end: number }): (content: DossierContent) => DossierContent {
  return (content) => ({
    ...content,
    reports: content.reports.map((report) =>
      report.report.id === 'canteen'
        ? { ...report, incidents: report.incidents.map((incident) => ({ ...incident, span })) }
        : report,
    ),
  });
}

/** The same record with its fields the other way round, all the way down. */
function reverseFields<T>(record: T): T {
  if (Array.isArray(record)) return record.map(reverseFields) as T;
  if (record === null || typeof record !== 'object') return record;
  const fields = Object.entries(record).map(([key, value]) => [key, reverseFields(value)] as const);
  return Object.fromEntries(fields.reverse()) as T;
}
