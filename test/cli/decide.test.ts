import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, runHearsay, temporaryFolder } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const TEXTS = {
  'canteen.txt': '县教育局局长章立行表示，实验小学食堂已停业整改。家长说，孩子午饭后腹痛，食堂的汤有异味。',
  'canteen-2.txt': '实验小学食堂停业后，县教育局称，食堂的汤留样已送检，家长要求公布食堂整改结果。',
  'bridge.txt': '望杏人行桥出现裂缝，县住建局副局长章立行称，桥面已封闭，工程师正在检查桥墩。',
  'bridge-2.txt': '望杏人行桥封闭第二天，县住建局说，桥墩裂缝宽三毫米，人行桥何时开放未定。',
} as const;
const LATER = { 'canteen-3.txt': '实验小学食堂整改完毕，县教育局称，食堂的汤检测合格，食堂下周开放。' };
const ANN = ['--by', 'Ann', '--reason', 'one kitchen fed both'];

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
let built = 0;

interface ShownStory {
  readonly id: string;
  readonly reports: string[];
  readonly decisions: { id: string; by: string; reason: string; kept: boolean; decided: { verb: string } }[];
  readonly possiblySame: { id: string; settled: { as: string; by: string } | null }[];
  readonly machine: { reports: string[]; elsewhere: string[] }[];
}

/** Builds a dossier with the desk; gives its folder, its stories, and each report's id by its file's name. */
async function build(files: Readonly<Record<string, string>>) {
  const folder = join(home, `in-${++built}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const dossier = join(home, `out-${built}`);
  const { code, err } = await runHere(['build', folder, '--desk', desk, '--out', dossier]);
  expect(code, err).toBe(0);
  const document = JSON.parse(readFileSync(join(dossier, 'dossier.json'), 'utf8'));
  const ids = new Map<string, string>(
    document.reports.map((entry: { report: { id: string }; captures: { path: string }[] }) => [
      entry.captures[0]!.path.split('/').at(-1),
      entry.report.id,
    ]),
  );
  const stories: ShownStory[] = document.stories;
  const reportOf = (name: string) => ids.get(name)!;
  const storyOf = (name: string) => stories.find(({ reports }) => reports.includes(reportOf(name)))!;
  return { dossier, reportOf, storyOf };
}
let first: Awaited<ReturnType<typeof build>>;

const decide = (...args: string[]) => runHere(['decide', '--desk', desk, ...args]);

beforeAll(async () => {
  first = await build(TEXTS);
  expect(first.storyOf('canteen.txt').id).not.toBe(first.storyOf('bridge.txt').id);
}, 120_000);
afterAll(remove);

describe('decide', () => {
  test('a merge is signed, followed by later builds with more reports, shown with who and why, and undone', async () => {
    const [canteen, bridge] = [first.storyOf('canteen.txt').id, first.storyOf('bridge.txt').id];
    const [link] = first.storyOf('canteen.txt').possiblySame;
    expect(link!.settled).toBeNull();
    expect((await decide('not-same', link!.id, ...ANN)).code).toBe(0);
    const { code, out, err } = await runHearsay([
      'decide',
      ...['merge', canteen, bridge, ...ANN, '--json', '--desk', desk],
    ]);
    expect(code, err).toBe(0);
    const { id } = JSON.parse(out);

    const second = await build(LATER);
    const story = second.storyOf('canteen.txt');
    for (const name of [...Object.keys(TEXTS), 'canteen-3.txt']) expect(second.storyOf(name)).toBe(story);
    expect(story.decisions).toMatchObject([
      { id, by: 'Ann', reason: 'one kitchen fed both', kept: true, decided: { verb: 'merge' } },
    ]);
    expect(story.possiblySame[0]!.settled).toMatchObject({ as: 'not-same', by: 'Ann' });
    expect(story.machine.map(({ reports }) => reports.length).sort()).toEqual([2, 3]);
    const verified = await runHere(['verify', second.dossier]);
    expect(verified.out).toContain('2 human decisions');
    expect(verified.code).toBe(0);

    expect((await decide('undo', id, ...ANN)).code).toBe(0);
    const third = await build(TEXTS);
    expect(third.storyOf('canteen.txt').id).not.toBe(third.storyOf('bridge.txt').id);
    expect(third.storyOf('canteen.txt').decisions).toEqual([]);
    const list = await decide('list');
    expect(list.out.split('\n')[1]).toMatch(
      new RegExp(`^${id} .*merge.*taken back.*Ann: one kitchen fed both$`),
    );
    expect(JSON.parse((await decide('list', '--json')).out)).toMatchObject([
      { decided: { verb: 'not-same' }, inForce: true },
      { id, inForce: false },
      { decided: { verb: 'undo', decision: id }, inForce: false },
    ]);
    expect((await decide('undo', id, ...ANN)).err).toContain('is so already');
  });

  test('a split and a move; a decision against one in force is refused unless it is to overrule', async () => {
    const { reportOf } = first;
    const canteen = reportOf('canteen.txt');
    expect((await decide('split', canteen, canteen, ...ANN)).code).toBe(0);
    const moved = await decide('move', reportOf('canteen-2.txt'), reportOf('bridge.txt'), ...ANN);
    expect(moved.code, moved.err).toBe(0);
    const after = await build(TEXTS);
    expect(after.storyOf('canteen.txt').reports).toEqual([reportOf('canteen.txt')]);
    expect(after.storyOf('canteen.txt').machine[0]!.elsewhere).toContain(reportOf('canteen-2.txt'));
    expect(after.storyOf('canteen-2.txt')).toBe(after.storyOf('bridge.txt'));

    const merge = ['merge', reportOf('canteen.txt'), reportOf('canteen-2.txt'), ...ANN];
    const refused = await decide(...merge);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/contradicts what was decided before: d[0-9a-f]{16} \(Ann: one kitchen/);
    expect((await decide(...merge, '--overrule')).code).toBe(0);
    const last = await build(TEXTS);
    expect(last.storyOf('canteen.txt')).toBe(last.storyOf('canteen-2.txt'));
    expect(last.storyOf('canteen.txt').decisions.map(({ kept }) => kept)).toEqual([false, false, true]);
  });

  test.each<[string, () => string[], RegExp]>([
    ['a name of one character', () => ['mask', '李'], /2–100/],
    [
      'an unknown story',
      () => ['merge', 'story-x', first.reportOf('bridge.txt')],
      /nothing with the id story-x/,
    ],
    [
      'one story twice',
      () => ['merge', first.reportOf('bridge.txt'), first.reportOf('bridge.txt')],
      /so already/,
    ],
    ['a report of another story', () => ['split', first.reportOf('bridge.txt'), 'r0'], /r0 is not a report/],
    ['an unknown decision', () => ['undo', 'd0123456789abcdef'], /nothing with the id d0123456789abcdef/],
    ['an unknown link', () => ['same', 'same-x'], /nothing with the id same-x/],
    ['an unknown claim', () => ['assess', 'claim-x', 'open'], /nothing with the id claim-x/],
    ['another value', () => ['assess', 'claim-x', 'maybe'], /supported, partly-supported/],
    ['no stories', () => ['merge'], /missing required argument/],
  ])('%s: a message, exit code 2, and nothing written', async (_name, args, message) => {
    const before = (await decide('list')).out;
    const { code, out, err } = await decide(...args(), ...ANN);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect((await decide('list')).out).toBe(before);
  });

  test('nobody decides without a name and a reason', async () => {
    const merge = ['merge', first.storyOf('canteen.txt').id, first.storyOf('bridge.txt').id];
    expect((await decide(...merge, '--by', 'Ann')).err).toMatch(/--reason/);
    expect((await decide(...merge, '--by', ' ', '--reason', 'x')).err).toMatch(/--by/);
    expect((await decide(...merge, '--reason', 'x')).code).toBe(2);
  });

  test('a desk that has built nothing, and none at all', async () => {
    const empty = temporaryFolder();
    const undo = ['decide', 'undo', 'd0', ...ANN, '--desk'];
    expect((await runHere([...undo, empty])).err).toMatch(/has made no dossier yet/);
    expect((await runHere(['decide', 'list', '--desk', join(empty, 'none')])).err).toMatch(/does not exist/);
    expect((await runHearsay(['decide', 'list'])).code).toBe(2);
  });
});
