import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, runHearsay } from './run-hearsay.ts';
import { runHere } from './run-here.ts';

const TEXTS = {
  '卓晓棠的说法.txt':
    '县教育局局长卓晓棠表示，实验小学食堂已停业整改。卓晓棠说，电话13912345678可以举报。家长称孩子腹痛。',
  'canteen-2.txt': '实验小学食堂停业后，县教育局局长卓晓棠称，食堂的汤留样已送检，家长要求公布食堂整改结果。',
  'bridge.txt': '望杏人行桥出现裂缝，县住建局副局长骆砚秋称，桥面已封闭，工程师正在检查桥墩。',
} as const;
const ANN = ['--by', 'Orla Finmere', '--reason', 'she spoke for the bureau'];

const { folder: home, remove } = makeTemporaryFolder();
const desk = join(home, 'desk');
let exported = 0;
let first: Awaited<ReturnType<typeof exportPublic>>;

async function exportPublic(...more: string[]) {
  const folder = join(home, `public-${++exported}`);
  const ended = await runHere(['export', '--desk', desk, '--public', '--out', folder, '--quiet', ...more]);
  return { folder, ...ended };
}

/** Every byte of every file that is not the program's page, and every name. */
function contentsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('assets') && statSync(join(folder, path)).isFile())
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n');
}

beforeAll(async () => {
  const inbox = join(home, 'in');
  mkdirSync(inbox);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(inbox, name), text);
  const { code, err } = await runHearsay(['build', inbox, '--desk', desk, '--out', join(home, 'sealed')]);
  expect(code, err).toBe(0);
  first = await exportPublic();
}, 120_000);
afterAll(remove);

describe('export', () => {
  test('a public dossier names nobody, holds nothing sealed, and is checked', async () => {
    const { folder, code, err } = first;
    expect(code, err).toBe(0);
    const contents = contentsOf(folder);
    expect(contents).not.toMatch(/卓晓棠|骆砚秋|13912345678/);
    expect(contents).toContain('卓某甲说，电话〔电话〕可以举报');
    expect(existsSync(join(folder, 'evidence')) || existsSync(join(folder, 'journal'))).toBe(false);
    const verified = JSON.parse((await runHere(['verify', folder, '--json'])).out);
    expect(verified).toMatchObject({ ok: true, failed: [] });
    expect(verified.uncheckable.map(({ what }: { what: string }) => what)).toContain('originals');
    expect(verified.heads).toHaveLength(1);
    // Nothing that the desk's files are named by leads here.
    const sealed = readFileSync(join(home, 'sealed', 'dossier.json'), 'utf8');
    const digests = new Set(sealed.match(/(?<![0-9a-f])(?:[0-9a-f]{64}|r[0-9a-f]{16})(?![0-9a-f])/g));
    expect([...digests].filter((digest) => contents.includes(digest))).toEqual([]);
  });

  test('who is unmasked is named until that is taken back; who is masked is not', async () => {
    const refused = await runHere(['decide', '--desk', desk, 'unmask', '没有此人', ...ANN]);
    expect(refused.code).toBe(2);
    const decided = await runHere(['decide', '--desk', desk, 'unmask', '卓晓棠', ...ANN, '--json']);
    expect(decided.code, decided.err).toBe(0);
    const { id } = JSON.parse(decided.out);
    expect(contentsOf((await exportPublic()).folder)).toMatch(/卓晓棠/);
    const contradicted = await runHere(['decide', '--desk', desk, 'mask', '卓晓棠', ...ANN]);
    expect(contradicted.err).toContain(id);
    expect((await runHere(['decide', '--desk', desk, 'undo', id, ...ANN])).code).toBe(0);
    expect((await runHere(['decide', '--desk', desk, 'mask', '汤留样', ...ANN])).code).toBe(0);
    const contents = contentsOf((await exportPublic()).folder);
    expect(contents).not.toMatch(/卓晓棠|汤留样|Orla Finmere/);
    const list = (await runHere(['decide', '--desk', desk, 'list'])).out.split('\n');
    expect(list[0]).toMatch(/ unmask {2}卓晓棠 {2}\(taken back\) {2}Orla Finmere: she spoke/);
    expect(list[2]).toMatch(/ mask {2}汤留样 {2}Orla Finmere/);
  });

  test('one story alone, which points to no other', async () => {
    const { stories } = JSON.parse(readFileSync(join(home, 'sealed', 'dossier.json'), 'utf8'));
    expect(stories.length).toBeGreaterThan(1);
    const { folder, code, err } = await exportPublic('--story', stories[0].id);
    expect(code, err).toBe(0);
    const document = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));
    expect(document.stories).toHaveLength(1);
    expect(document.reports).toHaveLength(stories[0].reports.length);
    expect((await runHere(['verify', folder])).code).toBe(0);
    expect((await exportPublic('--story', 'story-none')).code).toBe(2);
  });

  test('what replaces another one says what changed, and is checked', async () => {
    const { stories } = JSON.parse(readFileSync(join(first.folder, 'dossier.json'), 'utf8'));
    const sealed = JSON.parse(readFileSync(join(home, 'sealed', 'dossier.json'), 'utf8'));
    const { folder, code, err } = await exportPublic(
      ...['--supersedes', first.folder, '--story', sealed.stories[0].id],
    );
    expect(code, err).toBe(0);
    const { supersedes, stories: kept } = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8'));
    const manifest = readFileSync(join(first.folder, 'manifest.json'));
    expect(supersedes.manifest).toBe(createHash('sha256').update(manifest).digest('hex'));
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).supersedes).toBe(
      supersedes.manifest,
    );
    expect(supersedes.changes).toContainEqual({
      kind: 'removed',
      of: 'story',
      // Public ids hang on the desk's salt, and so does the order of stories of one day.
      id: stories.find(({ id }: { id: string }) => id !== kept[0].id).id,
      from: null,
      to: null,
    });
    const verified = JSON.parse((await runHere(['verify', folder, '--json'])).out);
    expect(verified).toMatchObject({ ok: true });
    expect(verified.uncheckable.map(({ what }: { what: string }) => what)).toContain('superseded');
    const refused = await exportPublic('--supersedes', join(home, 'sealed'));
    expect(refused.err).toContain('of the other kind');
    expect(refused.code).toBe(2);
  });

  test('a sealed one is what build makes of the desk', async () => {
    const out = join(home, 'sealed-again');
    expect((await runHearsay(['export', '--desk', desk, '--out', out, '--quiet'])).code).toBe(0);
    expect(existsSync(join(out, 'evidence')) && existsSync(join(out, 'journal'))).toBe(true);
    expect((await runHere(['verify', out])).code).toBe(0);
  });

  describe('held against a desk', () => {
    beforeAll(async () => {
      writeFileSync(join(home, 'later.txt'), '食堂将于下周复业。');
      expect((await runHere(['add', join(home, 'later.txt'), '--desk', desk])).code).toBe(0);
    });

    const against = async (folder: string, own: string) => {
      const { out, err } = await runHere(['verify', folder, '--against', own, '--json']);
      expect(err).toBe('');
      const { failed, checked, uncheckable } = JSON.parse(out);
      const what = (each: { what: string }) => each.what;
      return {
        problems: new Set(failed.map(({ problem }: { problem: string }) => problem)),
        checked: checked.map(what),
        uncheckable: uncheckable.map(what),
      };
    };

    test.each([
      ['a sealed one', () => join(home, 'sealed')],
      ['a public one', () => first.folder],
    ])('%s agrees with its own, which has written more since', async (_, folder) => {
      const { problems, checked, uncheckable } = await against(folder(), desk);
      expect([...problems]).toEqual([]);
      expect(checked).toContain('desk-agreements');
      expect(uncheckable).toContain('since');
    });

    test('neither does with another desk of the same files, nor with one that lost what it held', async () => {
      const [other, poorer] = [join(home, 'other'), join(home, 'poorer')];
      expect((await runHere(['add', join(home, 'in'), '--desk', other])).code).toBe(0);
      cpSync(desk, poorer, { recursive: true });
      rmSync(join(poorer, 'objects'), { recursive: true });
      mkdirSync(join(poorer, 'objects'));
      for (const folder of [join(home, 'sealed'), first.folder])
        for (const own of [other, poorer])
          expect([...(await against(folder, own)).problems]).toEqual(['not-of-desk']);
    });

    test.each([
      ['a desk that is not there', [join(home, 'sealed'), '--against', join(home, 'nowhere')]],
      ['a desk held against itself', [desk, '--against', desk]],
    ])('%s is a wrong call', async (_, args) => {
      const { code, err } = await runHere(['verify', ...args]);
      expect(code).toBe(2);
      expect(err).toMatch(/nowhere does not exist|is a desk itself/);
    });
  });

  test('a sealed one of one story holds the evidence of that alone, and its journal is whole', async () => {
    const whole = JSON.parse(readFileSync(join(home, 'sealed', 'dossier.json'), 'utf8'));
    const [story] = whole.stories;
    const out = join(home, 'sealed-story');
    const args = ['export', '--desk', desk, '--story', story.id, '--out', out, '--quiet'];
    const { code, err } = await runHere(args);
    expect(code, err).toBe(0);
    const { reports, stories } = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8'));
    expect(stories.map(({ id }: { id: string }) => id)).toEqual([story.id]);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).ofStory).toBe(story.id);
    const has = ({ capture }: { capture: string }) =>
      existsSync(join(out, 'evidence', capture.slice(0, 2), capture));
    const reportsIn = (some: { report: { id: string; capture: string } }[]) =>
      some.map(({ report }) => report);
    expect(reportsIn(reports).every(has)).toBe(true);
    const others = reportsIn(whole.reports).filter(({ id }) => !story.reports.includes(id));
    expect(others.length).toBeGreaterThan(0);
    expect(others.some(has)).toBe(false);

    const verify = async () => JSON.parse((await runHere(['verify', out, '--json'])).out);
    const sound = await verify();
    expect(sound).toMatchObject({ ok: true, failed: [] });
    expect(sound.uncheckable.map(({ what }: { what: string }) => what)).toContain('elsewhere');

    // What is of this story cannot be taken away.
    const { capture } = reports[0].report;
    rmSync(join(out, 'evidence', capture.slice(0, 2), capture));
    expect((await verify()).ok).toBe(false);
  }, 120_000);

  test.each([
    [
      'no such desk',
      ['--desk', join(home, 'nowhere'), '--public', '--out', join(home, 'x')],
      /No desk in .*nowhere.*--desk/,
    ],
    [
      'a story that is not there',
      ['--desk', desk, '--story', 'story-1', '--out', join(home, 'x')],
      /story-1/,
    ],
    ['nothing to write', ['--desk', desk, '--public'], /--out/],
    ['a folder that is not empty', ['--desk', desk, '--public', '--out', home], /not empty/],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await runHere(['export', ...args]);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(home, 'x'))).toBe(false);
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'a name put back',
      (folder) => {
        const path = join(folder, 'dossier.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('卓某甲', '卓晓棠'));
      },
      'changed',
    ],
    [
      'captured bytes beside it',
      (folder) => {
        mkdirSync(join(folder, 'evidence'));
        writeFileSync(join(folder, 'evidence', 'x'), 'x');
      },
      'not-public',
    ],
  ])('verify finds %s', async (_, tamper, problem) => {
    const folder = join(home, `tampered-${++exported}`);
    cpSync(first.folder, folder, { recursive: true });
    tamper(folder);
    const { ok, failed } = JSON.parse((await runHere(['verify', folder, '--json'])).out);
    expect(ok).toBe(false);
    expect(failed.map((each: { problem: string }) => each.problem)).toContain(problem);
  });
});
