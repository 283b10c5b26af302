import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToDesk } from '../../src/desk/add-to-desk.ts';
import { listFiles } from '../../src/evidence/list-files.ts';
import { verifyDesk } from '../../src/evidence/verify/verify-desk.ts';
import { TRIES } from '../soak/tries.ts';
import { createChange, failingFilesAfter } from './failing-files-after.ts';

const NOTES = ['校长何丽称，冷柜已停用。', 'The council said the bridge was closed.', '厂家否认召回。'];

let home: string;
let desk: string;
let chain: string;
let head: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-changed-'));
  desk = join(home, 'desk');
  const inputs = NOTES.map((_, index) => join(home, `${index}.txt`));
  for (const [index, input] of inputs.entries()) await writeFile(input, NOTES[index]!);
  await addToDesk({
    desk,
    inputs,
    allowPrivate: false,
    seconds: 1,
    version: '1.2.3',
    clock: () => new Date('2026-03-02T08:00:00Z'),
    resolve: async () => [],
    signal: new AbortController().signal,
    onCaptured: () => {},
    onNotice: () => {},
  });
  chain = (await listFiles(desk)).map(({ path }) => path).find((path) => path.startsWith('journal/'))!;
  head = (await verifyDesk(desk)).heads[0]!.head;
});
afterAll(() => rm(home, { recursive: true, force: true }));

const failingAfter = (path: string, change: (bytes: Buffer) => Buffer, known: { head?: string } = { head }) =>
  failingFilesAfter(desk, path, change, (folder) => verifyDesk(folder, known));

describe('a desk', () => {
  test('is sound as it was left, and says what it was held against', async () => {
    expect(await verifyDesk(desk, { head })).toMatchObject({
      ok: true,
      failed: [],
      checked: [
        { what: 'files', count: 4 },
        { what: 'journal-lines', count: 4 },
        { what: 'evidence', count: 3 },
        { what: 'captures', count: 3 },
      ],
      heads: [{ lines: 4 }],
    });
  });

  test(`${TRIES.flips} flips and cuts of objects and journal, by chance but always the same ones, are found`, async () => {
    const paths = (await listFiles(desk))
      .map(({ path }) => path)
      .filter((path) => /^(objects|journal)/.test(path));
    const change = createChange(20260302);
    for (let attempt = 0; attempt < TRIES.flips; attempt++) {
      const { path, name, apply } = await change(desk, paths);
      expect(await failingAfter(path, apply), name).toEqual([path]);
    }
  }, 600_000);

  test('a journal that was cut at the end of a line is found by its known head alone', async () => {
    const cut = (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf(10, -2) + 1);
    expect(await failingAfter(chain, cut)).toEqual([chain]);
    expect(await failingAfter(chain, cut, {})).toEqual([]);
    expect((await verifyDesk(desk)).uncheckable.map(({ what }) => what)).toContain('completeness');
  });

  test('a head that the journal has grown beyond is still in it', async () => {
    const { previous } = JSON.parse((await readFile(join(desk, chain), 'utf8')).trim().split('\n').at(-1)!);
    expect((await verifyDesk(desk, { head: previous })).ok).toBe(true);
  });

  test('the key of another writer is not the one asked for', async () => {
    const { failed } = await verifyDesk(desk, { fingerprint: 'a'.repeat(64) });
    expect(failed.map(({ problem }) => problem)).toEqual(['missing', 'wrong-signer']);
  });

  test('what an interrupted run left is told, and is no failure', async () => {
    const orphan = (await listFiles(desk)).find(({ path }) => path.startsWith('objects/'))!.path;
    const left = join(desk, 'objects', '.writing-0011223344556677');
    await copyFile(join(desk, orphan), left);
    try {
      expect((await verifyDesk(desk, { head })).failed).toEqual([]);
    } finally {
      await rm(left);
    }
  });
});
