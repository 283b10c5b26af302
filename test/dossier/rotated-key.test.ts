import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToDesk } from '../../src/desk/add-to-desk.ts';
import { nextKeyFile } from '../../src/desk/key/finish-rotation.ts';
import { listKeys } from '../../src/desk/key/list-keys.ts';
import { rotateKey } from '../../src/desk/key/rotate-key.ts';
import { digestOf } from '../../src/evidence/digest.ts';
import { openJournal } from '../../src/evidence/journal.ts';
import { formatJournalLine, journalFileName, signLine } from '../../src/evidence/journal-chain.ts';
import { createSigner, loadSigner } from '../../src/evidence/signer.ts';
import { verifyDesk } from '../../src/evidence/verify/verify-desk.ts';
import { verifyDossier } from '../../src/evidence/verify/verify-dossier.ts';
import { verifyWacz } from '../../src/evidence/wacz/verify-wacz.ts';
import { makeTemporaryFolder, runHearsay } from '../cli/run-hearsay.ts';
import { exporting } from '../wacz/desk-with-page.ts';

let home: ReturnType<typeof makeTemporaryFolder>;
let rotated: string;
let keys: { before: string; now: string };
let now = 0;
const clock = () => new Date(Date.UTC(2026, 2, 2, 8, 0, now++));

beforeAll(async () => {
  home = makeTemporaryFolder();
  rotated = join(home.folder, 'rotated');
  await add(rotated, '校长何丽称，冷柜已停用。');
  await cp(rotated, join(home.folder, 'before'), { recursive: true });
  keys = await rotateKey(rotated, clock, () => {});
  await add(rotated, '厂家否认召回。');
});
afterAll(() => home.remove());

async function add(desk: string, words: string): Promise<void> {
  const input = join(home.folder, `${now++}.txt`);
  await writeFile(input, words);
  await addToDesk({
    desk,
    inputs: [input],
    allowPrivate: false,
    seconds: 1,
    version: '1.2.3',
    clock,
    resolve: async () => [],
    signal: new AbortController().signal,
    onCaptured: () => {},
    onNotice: () => {},
  });
}

async function copied(from: string, name: string): Promise<string> {
  const desk = join(home.folder, name);
  await cp(from, desk, { recursive: true });
  return desk;
}

const chain = (desk: string, key: string) => join(desk, 'journal', journalFileName(key));
const problemsOf = async (desk: string, fingerprint?: string) =>
  (await verifyDesk(desk, fingerprint === undefined ? {} : { fingerprint })).failed.map(
    ({ path, problem }) => `${path} ${problem}`,
  );

describe('a desk that goes on with a new key', () => {
  test('holds captures of both, and either key is its own', async () => {
    expect((await readdir(join(rotated, 'journal'))).length).toBe(2);
    for (const key of [undefined, keys.before, keys.now]) expect(await problemsOf(rotated, key)).toEqual([]);
    expect(await problemsOf(rotated, 'f'.repeat(64))).toContain(
      `journal/${journalFileName('f'.repeat(64))} missing`,
    );
    expect(await listKeys(rotated)).toMatchObject([
      { fingerprint: keys.before, until: expect.any(String) },
      { fingerprint: keys.now, until: null },
    ]);
  });

  test('makes dossiers and web archives that both keys vouch for, old captures in them', async () => {
    const out = join(home.folder, 'dossier');
    expect((await runHearsay(['build', '--desk', rotated, '--out', out, '--quiet'])).code).toBe(0);
    for (const fingerprint of [keys.before, keys.now]) {
      expect(await verifyDossier(out, { fingerprint })).toMatchObject({ ok: true, failed: [] });
    }
    expect((await verifyDossier(out, { fingerprint: 'f'.repeat(64) })).ok).toBe(false);
    const wacz = join(home.folder, 'desk.wacz');
    expect(await exporting(rotated, wacz)).toBe(2);
    for (const fingerprint of [keys.before, keys.now]) {
      expect(await verifyWacz(wacz, { fingerprint })).toMatchObject({ ok: true, failed: [] });
    }
    expect((await verifyWacz(wacz, { fingerprint: 'f'.repeat(64) })).ok).toBe(false);
  });

  test('three times over', async () => {
    const desk = await copied(rotated, 'thrice');
    const { now: third } = await rotateKey(desk, clock, () => {});
    for (const key of [keys.before, keys.now, third]) expect(await problemsOf(desk, key)).toEqual([]);
  });
});

describe('a change of keys that a crash cut off is mended by the next command', () => {
  test.each<[string, (desk: string) => Promise<void>]>([
    ['before the old chain ended', async () => {}],
    [
      'before the new chain began',
      async (desk) => {
        const signer = await loadSigner(join(desk, 'keys', 'signing-key.pem'));
        const { publicKey } = await loadSigner(nextKeyFile(desk));
        const journal = await openJournal({ folder: join(desk, 'journal'), signer, clock });
        await journal.append({ kind: 'successor', publicKey });
        await expect(journal.append({ kind: 'successor', publicKey })).rejects.toThrow(TypeError);
        await journal.close();
      },
    ],
  ])('%s', async (name, crash) => {
    const desk = await copied(join(home.folder, 'before'), name);
    const { fingerprint } = await loadSigner(nextKeyFile(desk));
    await crash(desk);
    expect(await problemsOf(desk)).toEqual([]);
    await add(desk, '桥已封闭。');
    expect(await problemsOf(desk, fingerprint)).toEqual([]);
    expect(await problemsOf(desk, keys.before)).toEqual([]);
  });
});

describe('a change of keys that somebody made up is found', () => {
  test('a new chain that the old one does not name', async () => {
    const desk = await copied(join(home.folder, 'before'), 'made-up');
    const [first] = (await readFile(chain(desk, keys.before), 'utf8')).split('\n');
    const signer = createSigner();
    const journal = await openJournal({
      folder: join(desk, 'journal'),
      signer,
      clock,
      succeeds: digestOf(first!),
    });
    await journal.close();
    const own = `journal/${journalFileName(signer.fingerprint)}`;
    expect(await problemsOf(desk)).toEqual([`${own} broken-chain`]);
    expect(await problemsOf(desk, keys.before)).toContain(`${own} wrong-signer`);
  });

  test('a new chain that is taken away', async () => {
    const desk = await copied(rotated, 'taken-away');
    await rm(chain(desk, keys.now));
    expect(await problemsOf(desk)).toContain(`journal/${journalFileName(keys.now)} missing`);
  });

  test('a line behind the one that names the successor', async () => {
    const desk = await copied(join(home.folder, 'before'), 'behind');
    const signer = await loadSigner(join(desk, 'keys', 'signing-key.pem'));
    await rotateKey(desk, clock, () => {});
    const path = chain(desk, signer.fingerprint);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const line = formatJournalLine(
      signLine(
        {
          kind: 'successor',
          publicKey: signer.publicKey,
          line: lines.length + 1,
          time: clock().toISOString(),
          previous: digestOf(lines.at(-1)!),
          seen: [],
          writer: signer.fingerprint,
        },
        signer,
      ),
    );
    await writeFile(path, `${lines.join('\n')}\n${line}\n`);
    expect(await problemsOf(desk)).toContain(`journal/${journalFileName(signer.fingerprint)} broken-chain`);
  });
});

test('key show and key rotate say what is so', async () => {
  const desk = await copied(join(home.folder, 'before'), 'told');
  const { code, out } = await runHearsay(['key', 'rotate', '--desk', desk]);
  expect(code).toBe(0);
  expect(out).toContain(keys.before);
  const shown = await runHearsay(['key', 'show', '--json', '--desk', desk]);
  expect(JSON.parse(shown.out)).toHaveLength(2);
  expect(await runHearsay(['key', 'show', '--desk', join(home.folder, 'none')])).toMatchObject({ code: 2 });
  expect(await runHearsay(['key', 'rotate', '--desk', join(home.folder, 'none')])).toMatchObject({ code: 2 });
});
