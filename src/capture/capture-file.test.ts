import { once } from 'node:events';
import { appendFileSync, utimesSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../evidence/digest.ts';
import { type Journal, openJournal } from '../evidence/journal.ts';
import { createObjects, type Objects } from '../evidence/objects.ts';
import { createSigner } from '../evidence/signer.ts';
import { CaptureSchema } from '../model/capture.ts';
import { captureFile } from './capture-file.ts';

const clock = () => new Date('2025-09-04T08:00:00Z');
let folder: string;
let objects: Objects;
let journal: Journal;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-capture-'));
  objects = await createObjects(join(folder, 'objects'));
  journal = await openJournal({ folder: join(folder, 'journal'), signer: createSigner(), clock });
});
afterAll(async () => {
  await journal.close();
  await rm(folder, { recursive: true, force: true });
});

/** A store during whose copying something happens to the file: once, or each time. */
function disturbed(disturb: (attempt: number) => void): Pick<Objects, 'receive'> & { tries: () => number } {
  let attempt = 0;
  return {
    tries: () => attempt,
    receive: async (source) => {
      const incoming = await objects.receive(source);
      disturb(++attempt);
      return incoming;
    },
  };
}

const temporaries = async () => (await readdir(objects.folder)).filter((name) => name.startsWith('.'));

describe('captureFile', () => {
  test('preserves the bytes and says so in the journal', async () => {
    const path = join(folder, '食堂 通报.html');
    const bytes = Buffer.alloc(700_000, '水管爆裂');
    await writeFile(path, bytes);
    const capture = await captureFile({ path, shownPath: '页面/食堂 通报.html', objects, journal, clock });
    expect(CaptureSchema.parse(capture)).toEqual({
      digest: digestOf(bytes),
      bytes: bytes.length,
      path: '页面/食堂 通报.html',
      url: null,
      captured: '2025-09-04T08:00:00.000Z',
      tool: 'file@1',
    });
    expect((await objects.get(capture.digest)).equals(bytes)).toBe(true);
    const last = (await readFile(journal.path, 'utf8')).trimEnd().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({ kind: 'capture', capture });
  });

  test('an empty file, and one behind a link', async () => {
    const path = join(folder, 'empty');
    await writeFile(path, '');
    await symlink(path, join(folder, 'link'));
    const empty = await captureFile({ path, shownPath: 'empty', objects, journal, clock });
    expect(empty).toMatchObject({ digest: digestOf(''), bytes: 0 });
    const linked = await captureFile({
      path: join(folder, 'link'),
      shownPath: 'link',
      objects,
      journal,
      clock,
    });
    expect(linked.digest).toBe(empty.digest);
  });

  test('a name that is no well-formed text still gets its line', async () => {
    const path = join(folder, 'named');
    await writeFile(path, 'named');
    const capture = await captureFile({ path, shownPath: 'a\ud800b', objects, journal, clock });
    expect(capture.path).toBe('a\ufffdb');
  });

  test('a file that somebody was still writing is copied once more', async () => {
    const path = join(folder, 'growing');
    await writeFile(path, 'first');
    const store = disturbed((attempt) => attempt === 1 && appendFileSync(path, ', then more'));
    const capture = await captureFile({ path, shownPath: 'growing', objects: store, journal, clock });
    expect(store.tries()).toBe(2);
    expect((await objects.get(capture.digest)).toString()).toBe('first, then more');
    expect(await objects.has(digestOf('first'))).toBe(false);
    expect(await temporaries()).toEqual([]);
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['is touched', (path: string, attempt: number) => utimesSync(path, attempt, attempt)],
  ])('a file that %s each time is given up, and leaves nothing', async (name, disturb) => {
    const path = join(folder, name);
    await writeFile(path, name);
    const before = journal.head().lines;
    const store = disturbed((attempt) => disturb(path, attempt));
    const capture = captureFile({ path, shownPath: name, objects: store, journal, clock });
    await expect(capture).rejects.toMatchObject({ code: 'unreadable', subject: path });
    expect(store.tries()).toBe(2);
    expect(journal.head().lines).toBe(before);
    expect(await temporaries()).toEqual([]);
  });

  test('what is no file, or not there', async () => {
    const at = (path: string) => captureFile({ path, shownPath: path, objects, journal, clock });
    await expect(at(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(at(folder)).rejects.toMatchObject({ code: 'unreadable' });
    if (process.platform !== 'win32') {
      const socket = join(folder, 'socket');
      const server = createServer().listen(socket);
      await once(server, 'listening');
      await expect(at(socket)).rejects.toMatchObject({ code: 'unreadable' });
      server.close();
    }
  });
});
