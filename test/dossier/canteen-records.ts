import { createHash } from 'node:crypto';
import type { Capture } from '../../src/model/capture.ts';
import type { DossierReport } from '../../src/model/dossier.ts';
import type { Report } from '../../src/model/report.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { Story } from '../../src/model/story.ts';
import type { Span } from '../../src/text/span.ts';

/**
 * Three invented reports on a school canteen and one on a water main, written by hand: small, but with every
 * kind of record that carries a span, in texts with emoji, combining marks and what HTML would stumble over.
 */

const PAGES = {
  canteen:
    '青河三中食堂午餐被指有异味\n😀家长李某甲称：“孩子说饭菜酸了”。校方表示正在核实。<script>不是脚本\u2028行尾',
  answer: '青河三中通报\n9月3日，校方通报称，未发现变质食材。',
  main: 'Water main bursts on Mill Road 🚰\nThe café’s owner said the road was dry at 6 a.m. The utility declined to comment.',
} as const;
export type PageName = keyof typeof PAGES;

/** The bytes of the invented pages: name and content. */
export const CANTEEN_PAGES = Object.entries(PAGES).map(([name, text]) => ({
  name: name as PageName,
  text,
  html: `<article>${text}</article>`,
}));

/** The dossier's records, given how each page was captured. */
export function createCanteenRecords(captures: Readonly<Record<PageName, Capture>>): {
  reports: DossierReport[];
  stories: Story[];
} {
  const canteen = toReport('canteen', captures.canteen, { published: '2025-09-02', language: 'zh-Hans' });
  const answer = toReport('answer', captures.answer, { published: '2025-09-03', language: 'zh-Hans' });
  const main = toReport('main', captures.main, { published: null, language: 'en' });
  const at = (report: Report, words: string) => spanOf(report.text, words);

  const said = toStatement(canteen, ['李某甲', '称', '孩子说饭菜酸了'], 'allege', 'party');
  const denied = toStatement(answer, ['校方', '通报称', '未发现变质食材'], 'deny', 'official');
  const dry = toStatement(
    main,
    ['The café’s owner', 'said', 'the road was dry at 6 a.m.'],
    'assert',
    'party',
  );
  const when = at(answer, '9月3日');

  const reports: DossierReport[] = [
    {
      report: main,
      captures: [captures.main],
      statements: [dry],
      mentions: [],
      references: [],
      incidents: [],
    },
    {
      report: canteen,
      captures: [captures.canteen],
      statements: [said],
      mentions: [
        {
          id: 'canteen/m1',
          report: 'canteen',
          type: 'body',
          span: at(canteen, '青河三中'),
          value: null,
          timex: null,
          reasons: [{ rule: 'body-school', span: at(canteen, '三中') }],
        },
      ],
      references: [],
      incidents: [
        {
          id: 'canteen/i1',
          report: 'canteen',
          span: { start: 0, end: canteen.text.length },
          main: true,
          heading: null,
          time: null,
          when: null,
          place: at(canteen, '食堂'),
          bodies: [at(canteen, '校方')],
          persons: [at(canteen, '李某甲')],
          outcome: at(canteen, '正在核实'),
          reasons: [],
        },
      ],
    },
    {
      report: answer,
      captures: [captures.answer],
      statements: [denied],
      mentions: [
        {
          id: 'answer/m1',
          report: 'answer',
          type: 'time',
          span: when,
          value: '2025-09-03',
          timex: '2025-09-03',
          reasons: [],
        },
      ],
      references: [],
      incidents: [],
    },
  ];

  const stories: Story[] = [
    {
      id: 'st-main',
      title: { report: 'main', span: at(main, 'Water main bursts on Mill Road 🚰') },
      reports: ['main'],
      origins: [alone('main')],
      timeline: [],
      claims: [],
      similar: [],
      possiblySame: [],
      inquiries: [],
      assessments: [],
      decisions: [],
      machine: [],
      conflicts: [],
      open: [
        {
          id: 'st-main/o1',
          kind: 'declined',
          report: 'main',
          statement: null,
          span: at(main, 'declined to comment'),
          reasons: [{ rule: 'open:declined', span: at(main, 'declined') }],
        },
      ],
      reasons: [],
    },
    {
      id: 'st-canteen',
      title: { report: 'canteen', span: at(canteen, '青河三中食堂午餐被指有异味') },
      reports: ['canteen', 'answer'],
      origins: [alone('canteen'), alone('answer')],
      timeline: [
        {
          id: 'st-canteen/t1',
          when: '2025-09-03',
          appearances: [
            {
              report: 'answer',
              span: at(answer, '9月3日，校方通报称，未发现变质食材。'),
              time: when,
              statement: denied.id,
              incident: null,
            },
          ],
          reasons: [],
        },
      ],
      claims: [],
      similar: [],
      possiblySame: [],
      inquiries: [],
      assessments: [],
      decisions: [],
      machine: [],
      conflicts: [
        {
          id: 'st-canteen/c1',
          kind: 'denial',
          certainty: 'sure',
          sides: [
            { report: 'canteen', statement: said.id, span: at(canteen, '饭菜酸了') },
            { report: 'answer', statement: denied.id, span: at(answer, '未发现变质食材') },
          ],
          reasons: [{ rule: 'denial', span: at(answer, '未发现'), report: 'answer' }],
        },
      ],
      open: [],
      reasons: [{ rule: 'same-place', span: at(canteen, '青河三中'), report: 'canteen' }],
    },
  ];
  return { reports, stories };
}

/** Where some words first stand; the test is wrong if they don't. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function toReport(id: PageName, capture: Capture, fields: Pick<Report, 'published' | 'language'>): Report {
  const text = PAGES[id];
  const title = text.slice(0, text.indexOf('\n'));
  return {
    id,
    capture: capture.digest,
    part: 0,
    textDigest: createHash('sha256').update(text).digest('hex'),
    reader: 'html@1',
    kind: 'article',
    title,
    byline: null,
    outlet: null,
    site: null,
    url: null,
    canonical: null,
    ...fields,
    tags: [],
    text,
    blocks: [
      { role: 'title', start: 0, end: title.length },
      { role: 'paragraph', start: title.length + 1, end: text.length },
    ],
    links: [{ url: 'https://example.org/', text: title, span: { start: 0, end: title.length } }],
    issues: [
      { code: 'charset-guessed', span: { start: 0, end: 2 }, message: 'Read as UTF-8, which it fits.' },
    ],
    reasons: [{ rule: 'title:h1', span: { start: 0, end: title.length } }],
  };
}

function toStatement(
  report: Report,
  [source, cue, content]: readonly [string, string, string],
  act: Statement['act'],
  speaker: Statement['speaker'],
): Statement {
  const span = spanOf(report.text, content);
  return {
    id: `${report.id}/s${span.start}`,
    report: report.id,
    source: spanOf(report.text, source),
    sourceFrom: null,
    cue: spanOf(report.text, cue),
    content: [span],
    mode: 'indirect',
    act,
    hedge: null,
    addressee: null,
    medium: null,
    speaker,
    reasons: [{ rule: 'cue-verb', span: spanOf(report.text, cue) }],
  };
}

function alone(report: PageName): Story['origins'][number] {
  return {
    id: `origin-${report}`,
    first: report,
    publisher: null,
    family: null,
    members: [
      { report, kind: 'alone', of: null, overlap: null, borrowed: { share: 0, passages: [] }, reasons: [] },
    ],
  };
}
