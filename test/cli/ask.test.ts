import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
const TEXT = '县教育局局长章立行表示，实验小学食堂已停业整改。家长说，孩子午饭后腹痛，食堂的汤有异味。';
const MAIL = [
  'From: County Education Bureau <office@edu.example>',
  'To: desk@paper.example',
  'Date: Mon, 16 Nov 2026 10:00:00 +0800',
  'Message-ID: <1@edu.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '我局没有检查过食堂的汤。',
].join('\r\n');

const ask = (...args: string[]) => runHere(['ask', '--desk', desk, ...args]);
const question = (...args: string[]) =>
  ask('question', story, '县教育局', '食堂的汤检查过吗？', '--by', 'Lin', '--channel', 'email', ...args);
const document = (folder: string): DossierDocument =>
  JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));
// A report also names its story, whose own id changes where an earlier report joins.
let story = '';

beforeAll(async () => {
  const folder = join(home, 'in');
  mkdirSync(folder);
  writeFileSync(join(folder, 'canteen.txt'), TEXT);
  writeFileSync(join(home, 'answer.eml'), MAIL);
  writeFileSync(join(home, 'sent.txt'), '食堂的汤检查过吗？');
  const { code, err } = await runHearsay(['build', folder, '--desk', desk, '--out', join(home, 'first')]);
  expect(code, err).toBe(0);
  story = document(join(home, 'first')).reports[0]!.report.id;
}, 120_000);
afterAll(remove);

describe('ask', () => {
  test('what was asked, by when, and what came of it, stands in the story, with the answer as a statement', async () => {
    const asked = await question('--deadline', '2020-11-20', '--attach', join(home, 'sent.txt'));
    expect(asked.code, asked.err).toBe(0);
    const id = asked.out.split(' ')[0]!;
    expect((await runHearsay(['ask', 'list', '--desk', desk])).out).toContain('no answer by the deadline');
    const answered = await ask('answered', id, '--by', 'Lin', '--file', join(home, 'answer.eml'));
    expect(answered.code, answered.err).toBe(0);
    expect(JSON.parse((await ask('list', '--json')).out)).toMatchObject([{ id, state: 'answered' }]);

    const out = join(home, 'second');
    const built = await runHere(['build', '--desk', desk, '--out', out]);
    expect(built.code, built.err).toBe(0);
    const { stories, reports } = document(out);
    expect(stories).toHaveLength(1);
    const [inquiry] = stories[0]!.inquiries;
    expect(inquiry).toMatchObject({
      id,
      by: 'Lin',
      asked: '县教育局',
      channel: 'email',
      deadline: '2020-11-20',
    });
    expect(inquiry!.attachments).toHaveLength(1);
    // What the desk itself sent is evidence, no report.
    expect(reports).toHaveLength(2);
    const answer = reports.find(({ report }) => report.id === inquiry!.answers[0]!.report)!;
    expect(answer.statements[0]).toMatchObject({
      source: { exact: 'County Education Bureau' },
      content: [{ exact: '我局没有检查过食堂的汤。' }],
    });
    const verified = await runHere(['verify', out]);
    expect(verified.code, verified.out).toBe(0);
    expect(verified.out).toContain('1 inquiry, against its journal lines');

    // Whoever changes what was asked, or leaves an answer out, is found.
    const path = join(out, 'dossier.json');
    const whole = readFileSync(path, 'utf8');
    for (const changed of [
      whole.replace('食堂的汤检查过吗？', '食堂的汤检查了吗？'),
      whole.replace(/"answers":\[\{"by".*?"report":"[^"]*"\}\]/, '"answers":[]'),
    ]) {
      expect(changed).not.toBe(whole);
      writeFileSync(path, changed);
      expect((await runHere(['verify', out, '--json'])).out).toContain('does not say so of the inquiry');
    }
  });

  test('a report that is attached stays a report; what was attached and is added by itself becomes one', async () => {
    const reportsOf = async (name: string) => {
      const built = await runHere(['build', '--desk', desk, '--out', join(home, name)]);
      expect(built.code, built.err).toBe(0);
      return document(join(home, name)).reports.length;
    };
    const before = await reportsOf('third');
    expect((await question('--attach', join(home, 'in', 'canteen.txt'))).code).toBe(0);
    expect(await reportsOf('fourth')).toBe(before);
    expect((await runHere(['add', join(home, 'sent.txt'), '--desk', desk])).out).toContain('1 capture');
    expect(await reportsOf('fifth')).toBe(before + 1);
  }, 180_000);

  test('a public dossier says what the desk has of decisions, questions and answers, or is found out', async () => {
    const out = join(home, 'public');
    expect((await runHere(['build', '--desk', desk, '--out', join(home, 'latest')])).code).toBe(0);
    const [told] = document(join(home, 'latest')).stories.filter(({ reports }) => reports.length > 1);
    const decided = [
      'split',
      told!.id,
      told!.reports.at(-1)!,
      '--by',
      'Lin',
      '--reason',
      'a matter of its own',
      '--desk',
      desk,
    ];
    const { code, err } = await runHere(['decide', ...decided]);
    expect(code, err).toBe(0);
    expect((await runHere(['export', '--public', '--desk', desk, '--out', out])).code).toBe(0);
    const against = async (folder: string) => {
      const verified = JSON.parse((await runHere(['verify', folder, '--against', desk, '--json'])).out);
      return (verified.failed as { problem: string; message: string }[])
        .filter(({ problem }) => problem === 'not-of-desk')
        .map(({ message }) => message);
    };
    // An answer that comes later is no contradiction.
    expect((await question()).code).toBe(0);
    const listed: { id: string; state: string }[] = JSON.parse((await ask('list', '--json')).out);
    const { id } = listed.find(({ state }) => state === 'answered')!;
    expect((await ask('silent', id, '--by', 'Lin')).code).toBe(0);
    expect(await against(out)).toEqual([]);

    const path = join(out, 'dossier.json');
    const whole = readFileSync(path, 'utf8');
    for (const [from, to, said] of [
      ['"verb":"split"', '"verb":"merge"', 'no such decision'],
      ['"deadline":"2020-11-20"', '"deadline":"2020-11-21"', 'no such inquiry'],
      ['"outcome":"answered"', '"outcome":"declined"', 'no such answer'],
    ] as const) {
      expect(whole).toContain(from);
      writeFileSync(path, whole.replace(from, to));
      expect(await against(out)).toEqual([expect.stringContaining(said)]);
    }
  }, 180_000);

  test.each([
    [['question', 'story-nothing', 'a', 'b', '--by', 'Lin', '--channel', 'phone'], 'story-nothing'],
    [['silent', 'q0000', '--by', 'Lin'], 'q0000'],
    [['answered', 'q0000', '--by', 'Lin'], '--words'],
    [['silent', 'q0000', '--by', 'Lin', '--words', 'none'], '--words'],
    [['question', 'x', 'a', 'b', '--by', 'Lin', '--channel', 'pigeon'], 'in-person'],
    [['question', 'x', 'a', 'b', '--by', 'Lin', '--channel', 'phone', '--at', '2026-02-30'], '2026-11-20'],
    [['question', 'x', 'a', 'b', '--channel', 'phone'], '--by'],
    [['question', 'x', 'a'.repeat(301), 'b', '--by', 'Lin', '--channel', 'phone'], '300'],
    [['question', 'x', 'a', ' ', '--by', 'Lin', '--channel', 'phone'], '5000'],
    [['silent', 'q0000', '--by', 'Lin', '--attach', ...Array<string>(51).fill('sent.txt')], '50'],
  ])('%j is refused and says why', async (args, said) => {
    const { code, err } = await ask(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('a recording is no answer in words: it is to be attached, and the words written down', async () => {
    writeFileSync(
      join(home, 'voice.mp3'),
      Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 37) % 256)),
    );
    const [{ id }] = JSON.parse((await ask('list', '--json')).out) as [{ id: string }];
    const before = readFileSync(join(desk, 'journal', readdirSync(join(desk, 'journal'))[0]!), 'utf8');
    const { code, err } = await ask('answered', id, '--by', 'Lin', '--file', join(home, 'voice.mp3'));
    expect(code).toBe(2);
    expect(err).toMatch(/voice\.mp3.*--words.*--attach/);
    expect(readFileSync(join(desk, 'journal', readdirSync(join(desk, 'journal'))[0]!), 'utf8')).toBe(before);
    const attached = ['--words', '汤已送检。', '--attach', join(home, 'voice.mp3')];
    expect((await ask('answered', id, '--by', 'Lin', ...attached)).code).toBe(0);
  });

  test('a file that is not there is told, and nothing of all this was written', async () => {
    const before = JSON.parse((await ask('list', '--json')).out).length;
    const { code, err } = await question('--attach', join(home, 'nowhere.txt'));
    expect(code).toBe(2);
    expect(err).toContain('nowhere.txt');
    expect(JSON.parse((await ask('list', '--json')).out)).toHaveLength(before);
  });
});
