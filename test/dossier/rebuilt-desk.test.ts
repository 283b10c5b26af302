import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/open-desk.ts';
import { DESK_VERSION } from '../../src/evidence/desk-format.ts';
import { listFiles } from '../../src/evidence/list-files.ts';
import { verifyDesk } from '../../src/evidence/verify/verify-desk.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';

/** Reading runs in threads, which take built files only. */
const built = (name: string) =>
  import(pathToFileURL(join(import.meta.dirname, '../../dist/desk', name)).href);
const { buildDossier } = (await built(
  'build-dossier.js',
)) as typeof import('../../src/desk/build-dossier.ts');
const { rebuildDesk } = (await built('rebuild-desk.js')) as typeof import('../../src/desk/rebuild-desk.ts');

let home: ReturnType<typeof makeTemporaryFolder>;
let desk: string;
let page: string;
const clock = () => new Date('2026-03-02T08:00:00Z');
const common = {
  threads: 1,
  clock,
  onProgress: () => {},
  onNotice: () => {},
  signal: new AbortController().signal,
};

beforeAll(async () => {
  home = makeTemporaryFolder();
  desk = join(home.folder, 'desk');
  page = join(home.folder, 'page');
  await mkdir(page);
  await writeFile(join(page, 'index.html'), '<!doctype html><title>page</title>');
  const inbox = join(home.folder, 'inbox');
  await mkdir(inbox);
  await writeFile(
    join(inbox, 'a.txt'),
    '柳桥小学食堂冷柜故障\n\n3月2日，校长何丽称，冷柜已停用。家长王某质疑牛奶变质。',
  );
  await writeFile(
    join(inbox, 'b.txt'),
    '柳桥小学回应冷柜故障\n\n3月3日，柳桥小学否认牛奶变质，称没有学生不适。',
  );
  await build('first', [inbox]);
}, 120_000);
afterAll(() => home.remove());

async function build(
  name: string,
  paths: readonly string[] = [],
  kind: 'sealed' | 'public' = 'sealed',
): Promise<Map<string, Buffer>> {
  const out = join(home.folder, name);
  await buildDossier({
    ...common,
    paths,
    out,
    desk,
    page,
    version: '1.2.3',
    kind,
    story: null,
    supersedes: null,
  });
  const files = (await listFiles(out)).map(({ path }) => path);
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(join(out, path))] as const)),
  );
}

test('what a desk derives is made again from journal and objects, and dossiers are the same byte for byte', async () => {
  // What a human decided stands in the journal alone.
  const decided = { verb: 'unmask', name: '何丽' } as const;
  const { journal, close } = await openDesk(desk, clock);
  await journal.append({ kind: 'decision', by: '编辑', reason: '她以校长身份发言', decided });
  await close();
  const [sealed, published] = [await build('before'), await build('published', [], 'public')];
  const shown = await readFile(join(desk, 'shown.json'), 'utf8');
  await rm(join(desk, 'shown.json'));
  expect(await rebuildDesk({ ...common, desk })).toBe(2);
  expect(await readFile(join(desk, 'shown.json'), 'utf8')).toBe(shown);
  expect(await build('after')).toEqual(sealed);
  expect(await build('published-after', [], 'public')).toEqual(published);
  expect(published.get('dossier.json')!.toString()).toContain('何丽');
}, 120_000);

describe('the form of a desk', () => {
  const format = () => join(desk, 'desk.json');
  const open = async (folder: string) => (await openDesk(folder, clock)).close();

  test('an older one is migrated, with its journal put aside first', async () => {
    const old = join(home.folder, 'old');
    await cp(desk, old, { recursive: true });
    await rm(join(old, 'desk.json'));
    const notices: unknown[] = [];
    await (await openDesk(old, clock, (notice) => notices.push(notice))).close();
    expect(notices).toEqual([{ kind: 'migrated', from: 1, backup: join(old, 'backup', 'version-1') }]);
    await open(old);
    expect(notices).toHaveLength(1);
    expect(JSON.parse(await readFile(join(old, 'desk.json'), 'utf8'))).toEqual({
      format: 'hearsay-desk',
      version: DESK_VERSION,
    });
    const [chain] = await readdir(join(desk, 'journal'));
    expect(await readFile(join(old, 'backup', 'version-1', 'journal', chain!))).toEqual(
      await readFile(join(desk, 'journal', chain!)),
    );
    expect(await verifyDesk(old)).toMatchObject({ ok: true });

    // The command tells it, once.
    await writeFile(join(old, 'desk.json'), JSON.stringify({ format: 'hearsay-desk', version: 2 }));
    const note = join(home.folder, 'note.txt');
    await writeFile(note, '食堂已复业。');
    expect((await runHearsay(['add', note, '--desk', old])).err).toContain(join('backup', 'version-2'));
    expect((await runHearsay(['add', note, '--desk', old])).err).toBe('');
  });

  test.each([
    [
      'a newer one is refused, and nothing is changed',
      { format: 'hearsay-desk', version: DESK_VERSION + 1 },
      'newer-desk',
    ],
    ['one that says something else', { format: 'hearsay-dossier', version: 1 }, 'unreadable'],
    ['no JSON', null, 'unreadable'],
  ])('%s', async (_name, content, code) => {
    const own = await readFile(format());
    const written = content === null ? '{' : JSON.stringify(content);
    await writeFile(format(), written);
    try {
      await expect(open(desk)).rejects.toMatchObject({ code });
      await expect(verifyDesk(desk)).rejects.toMatchObject({ code });
      expect(await readFile(format(), 'utf8')).toBe(written);
    } finally {
      await writeFile(format(), own);
    }
    await open(desk);
  });

  test('the command says so, and that a second process has to wait', async () => {
    expect(await runHearsay(['rebuild', '--desk', join(home.folder, 'none')])).toMatchObject({ code: 2 });
    const held = await openDesk(desk, clock);
    try {
      const { code, err } = await runHearsay(['rebuild', '--desk', desk, '--quiet']);
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`process ${process.pid} on \\S+, since 2026-03-02T08:00:00.000Z`));
    } finally {
      await held.close();
    }
  });
});
