import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import type { Capture } from '../../model/capture.ts';
import type { Report } from '../../model/report.ts';
import { sliceSpan } from '../../text/span.ts';
import { linkVersions } from './link-versions.ts';

const URL_ = 'https://canteen.example/notice';
const TITLE = '食堂冷柜故障';
const FIRST = '周一上午，食堂冷柜发生故障，共有12份牛奶变质。';
const SECOND = '校方发言人说：“没有学生不适。”';
const OTHER = '家长委员会将于周五开会。';

describe('what became of a page', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a headline is replaced', [TITLE, FIRST], ['食堂设备检修', FIRST], ['-食堂冷柜故障', '+食堂设备检修']],
    ['a figure is corrected', [TITLE, FIRST], [TITLE, FIRST.replace('12', '32')], [`~${FIRST}`]],
    ['a paragraph is removed', [TITLE, FIRST, SECOND], [TITLE, FIRST], [`-${SECOND}`]],
    ['a paragraph is added', [TITLE, FIRST], [TITLE, FIRST, SECOND], [`+${SECOND}`]],
    [
      'one is changed, one added before it',
      [TITLE, FIRST],
      [TITLE, OTHER, `${FIRST}后已清理。`],
      [`+${OTHER}`, `~${FIRST}`],
    ],
    ['two change places', [FIRST, SECOND], [SECOND, FIRST], [`-${FIRST}`, `+${FIRST}`]],
    ['line breaks only', [TITLE, `${FIRST} ${SECOND}`], [TITLE, `${FIRST}\n${SECOND}`], []],
  ])('%s', (_name, before, after, edits) => {
    const reports = [report('a', before), report('b', after)];
    const versions = versionsOf([capture('a', 1), capture('b', 2)], reports);
    expect(versions.map(({ change }) => change)).toEqual([
      'first',
      edits.length > 0 ? 'edited' : 'same-words',
    ]);
    expect(
      versions[1]!.edits.map((edit) => {
        const block = (edit.before ?? edit.after)!;
        const { text } = reports.find(({ id }) => id === block.report)!;
        return { removed: '-', added: '+', changed: '~' }[edit.kind] + sliceSpan(text, block.span);
      }),
    ).toEqual(edits);
  });

  test('an error page is no version of the text: what comes back is held against what stood there before', () => {
    const captures = [capture('a', 1), capture('gone', 2, 404), capture('a', 3), capture('b', 4)];
    const reports = [report('a', [TITLE, FIRST]), report('b', [TITLE, SECOND]), report('gone', ['未找到'])];
    expect(versionsOf(captures.toReversed(), reports)).toMatchObject([
      { change: 'first', report: 'a', status: 200 },
      { change: 'gone', report: null, status: 404 },
      { change: 'same', report: 'a' },
      { change: 'edited', report: 'b', edits: [{ kind: 'removed' }, { kind: 'added' }] },
    ]);
  });

  test('what holds no text, or several reports, is not compared', () => {
    const captures = [capture('a', 1), capture('picture', 2), capture('feed', 3)];
    const reports = [
      report('a', [TITLE]),
      report('feed', [FIRST]),
      { ...report('feed', [SECOND]), id: 'feed/2' },
    ];
    expect(versionsOf(captures, reports).map(({ change }) => change)).toEqual([
      'first',
      'not-compared',
      'not-compared',
    ]);
  });

  test('attempts stand with the versions of their address; one that only failed, or is gone, has a history too', () => {
    const attempts = [attempt('late', 4), attempt(URL_, 5), attempt(URL_, 2), attempt('never', 3)];
    const gone = { ...capture('gone', 1, 404), url: 'gone' };
    const histories = linkVersions([capture('a', 1), gone], attempts, [report('a', [TITLE])]);
    expect(
      [...histories].map(([url, { versions, attempts: failed = [] }]) => [
        url,
        versions.map(({ change }) => change),
        failed.map(({ attempted }) => attempted.slice(0, 10)),
      ]),
    ).toEqual([
      [URL_, ['first'], ['2026-03-02', '2026-03-05']],
      ['gone', ['gone'], []],
      ['late', [], ['2026-03-04']],
      ['never', [], ['2026-03-03']],
    ]);
  });

  test('an address captured once has no history, and a file has none however often it came', () => {
    const file: Capture = { ...capture('a', 1), url: null, path: 'notice.html' };
    delete file.exchange;
    const captures = [file, { ...file, digest: 'b' }, capture('c', 1)];
    expect(
      linkVersions(captures, [], [report('a', [TITLE]), report('b', [FIRST]), report('c', [SECOND])]),
    ).toEqual(new Map());
  });
});

function versionsOf(captures: readonly Capture[], reports: readonly Report[]) {
  const history = linkVersions(captures, [], reports).get(URL_);
  expect(history?.url).toBe(URL_);
  return history!.versions;
}

function capture(digest: string, day: number, status = 200): Capture {
  const exchange = {
    warc: `warc of ${digest}`,
    status,
    answeredBy: URL_,
    contentType: null,
    robots: 'allowed',
  } as const;
  return {
    digest,
    bytes: 9,
    path: null,
    url: URL_,
    captured: `2026-03-0${day}T08:00:00.000Z`,
    tool: 'address@1',
    exchange,
  };
}

function attempt(url: string, day: number): Attempt {
  return {
    url,
    asked: url,
    attempted: `2026-03-0${day}T08:00:00.000Z`,
    tool: 'address@1',
    outcome: 'unreachable',
    status: null,
    code: 'ECONNREFUSED',
  };
}

/** Blocks parted by an empty line, the first of them the title. */
function report(id: string, words: readonly string[]): Report {
  let start = 0;
  const blocks = words.map((block, index) => {
    const at = start;
    start += block.length + 2;
    return {
      role: index === 0 ? ('title' as const) : ('paragraph' as const),
      start: at,
      end: at + block.length,
    };
  });
  return { id, capture: id, text: words.join('\n\n'), blocks } as unknown as Report;
}
