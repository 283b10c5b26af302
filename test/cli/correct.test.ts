import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierDocument } from '../../src/model/dossier-document.ts';
import { makeTemporaryFolder, runHearsay } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'sample', 'school-canteen');
const SHOT = '14-Screenshot_20250408-204012.jpg';
const BY = ['--by', 'Ann Marlow', '--reason', 'as the picture has it'];
const QUESTION = '晚到几个小时？';

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
let built = 0;

type Report = DossierDocument['reports'][number]['report'];

/** The screenshot as the desk's next dossier shows it, and that dossier. */
async function build(): Promise<{ out: string; report: Report; statements: string[] }> {
  const out = join(home, `dossier-${++built}`);
  const { code, err } = await runHere(['build', join(home, 'in'), '--desk', desk, '--out', out]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const { reports } = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8')) as DossierDocument;
  const { report, statements } = reports[0]!;
  return { out, report, statements: statements.flatMap(({ content }) => content.map(({ exact }) => exact)) };
}

const decide = (...args: string[]) => runHere(['decide', ...args, '--desk', desk]);

async function correct(report: string, shown: string, words: string, ...more: string[]): Promise<string> {
  const { code, out, err } = await decide('correct', report, shown, words, ...BY, '--json', ...more);
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { id: string }).id;
}

describe('decide correct', () => {
  let first: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    mkdirSync(join(home, 'in'));
    for (const name of [SHOT, `${SHOT}.lines.json`]) cpSync(join(SAMPLE, name), join(home, 'in', name));
    first = await build();
  }, 60_000);
  afterAll(remove);

  test('a corrected line: statements come from it, both readings are kept and verified, and it can be taken back', async () => {
    const { id: report, textDigest } = first.report;
    const decision = await correct(report, '几个', '了几个');
    const second = await build();
    expect(second.report.text).toContain('晚到了几个小时？');
    expect(second.statements.join()).toContain('晚到了几个小时？');
    expect(second.report.reader).toBe(`${first.report.reader}+corrected`);
    expect(second.report.correction).toEqual({
      original: textDigest,
      lines: [
        expect.objectContaining({
          span: expect.objectContaining({ exact: '晚到了几个小时？' }),
          read: QUESTION,
          id: decision,
          by: 'Ann Marlow',
          reason: 'as the picture has it',
        }),
      ],
    });
    const verified = await runHere(['verify', second.out, '--json']);
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true });

    // A second look at the same line: nobody is overruled unawares, and the machine's reading stays the one it was.
    expect((await decide('correct', report, '了几个', '两三个', ...BY)).err).toMatch(
      /contradicts.*Ann Marlow/,
    );
    const again = await correct(report, '了几个', '两三个', '--overrule');
    const third = await build();
    expect(third.report.correction?.lines).toEqual([expect.objectContaining({ id: again, read: QUESTION })]);

    // What a public dossier tells of it: that it was corrected, by a masked name, and not what was misread.
    const out = join(home, 'public');
    expect((await runHere(['export', '--public', '--desk', desk, '--out', out])).code).toBe(0);
    const json = readFileSync(join(out, 'dossier.json'), 'utf8');
    expect(json).not.toMatch(/Ann Marlow|几个小时？","id/);
    const { reports } = JSON.parse(json) as DossierDocument;
    expect(reports[0]!.report.correction?.lines).toEqual([
      expect.objectContaining({ read: null, by: expect.stringMatching(/^Person [A-Z]$/) }),
    ]);
    expect(JSON.parse((await runHere(['verify', out, '--json'])).out)).toMatchObject({ ok: true });

    // Rebuilt from journal and objects it is the same; taken back it is what the machine read.
    expect((await runHearsay(['rebuild', '--desk', desk])).code).toBe(0);
    expect((await build()).report).toEqual(third.report);
    await decide('undo', again, ...BY);
    expect((await build()).report.text).toBe(second.report.text);
    await decide('undo', decision, ...BY);
    expect((await build()).report).toEqual(first.report);
  }, 240_000);

  test('a name, in every line that has it', async () => {
    const label = '五2小宇爸';
    await correct(first.report.id, label, '五（2）小宇爸', '--everywhere');
    const { report } = await build();
    expect(report.transcript!.messages.map((message) => message.label?.exact)).toContain('五（2）小宇爸');
    expect(report.text).not.toContain(label);
  }, 60_000);

  test.each([
    ['words that no line has', () => [first.report.id, '没有的字', '有'], /No line of that report/],
    ['words that stand there twice', () => [first.report.id, '截', '载'], /more than once: 截 \(2\)/],
    ['a report that is not there', () => ['r0', '截', '载'], /nothing with the id r0/],
    ['nothing instead', () => [first.report.id, '几个', ' '], /1–5000/],
  ])('%s: a message, and nothing written', async (_name, args, message) => {
    const before = (await decide('list')).out;
    const { code, err } = await decide('correct', ...args(), ...BY);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect((await decide('list')).out).toBe(before);
  });
});
