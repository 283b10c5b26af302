import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { objectPath } from './object-path.ts';
import { createObjects, type Objects } from './objects.ts';

let folder: string;
let objects: Objects;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-objects-'));
  objects = await createObjects(join(folder, 'deep', 'objects'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const pathOf = (digest: string) => join(objects.folder, objectPath(digest));
const temporaries = async () => (await readdir(objects.folder)).filter((name) => name.startsWith('.'));

describe('objects', () => {
  test('any bytes come back under their digest, however they came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const digest = await objects.put(bytes);
          expect(digest).toBe(digestOf(bytes));
          expect(new Uint8Array(await objects.get(digest))).toEqual(new Uint8Array(bytes));
          const incoming = await objects.receive(chunksOf(bytes, size));
          expect(incoming).toMatchObject({ digest, bytes: bytes.length });
          await incoming.keep();
          expect(await objects.has(digest)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    expect(await temporaries()).toEqual([]);
  });

  test('a text is stored in UTF-8', async () => {
    const digest = await objects.put('食堂 😀');
    expect((await objects.get(digest)).toString('utf8')).toBe('食堂 😀');
  });

  test('what is there already is not written again', async () => {
    const digest = await objects.put('once');
    const before = await stat(pathOf(digest));
    await objects.put('once');
    const incoming = await objects.receive(chunksOf(Buffer.from('once'), 2));
    await incoming.keep();
    const after = await stat(pathOf(digest));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('many at once, the same ones among them', async () => {
    const contents = Array.from({ length: 200 }, (_, index) => `at once ${index % 20}`);
    const digests = await Promise.all(contents.map((content) => objects.put(content)));
    expect(digests).toEqual(contents.map(digestOf));
    for (const digest of digests) expect((await objects.get(digest)).length).toBeGreaterThan(0);
    expect(await temporaries()).toEqual([]);
  });

  test('incoming bytes are in nobody’s way until they are kept', async () => {
    const incoming = await objects.receive(chunksOf(Buffer.from('thought better of'), 5));
    expect(await objects.has(incoming.digest)).toBe(false);
    await incoming.discard();
    expect(await objects.has(incoming.digest)).toBe(false);
    expect(await temporaries()).toEqual([]);
  });

  test('a source that fails leaves nothing behind', async () => {
    async function* failing() {
      yield Buffer.from('half');
      throw new RangeError('no more');
    }
    await expect(objects.receive(failing())).rejects.toThrow('no more');
    expect(await temporaries()).toEqual([]);
  });

  test('changed bytes are noticed', async () => {
    const digest = await objects.put('a canteen');
    await writeFile(pathOf(digest), 'a cantine');
    await expect(objects.get(digest)).rejects.toMatchObject({
      code: 'evidence-changed',
      subject: pathOf(digest),
    });
    await writeFile(pathOf(digest), 'cut');
    await expect(objects.put('a canteen')).rejects.toMatchObject({ code: 'evidence-changed' });
    expect(await readFile(pathOf(digest), 'utf8')).toBe('cut');
    expect(await temporaries()).toEqual([]);
  });

  test('what is not there is not found', async () => {
    await expect(objects.get('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
    expect(await objects.has('0'.repeat(64))).toBe(false);
  });

  test('what a crash left half-written is removed when the store is opened', async () => {
    await writeFile(join(objects.folder, '.writing-0123456789abcdef'), 'half');
    await createObjects(objects.folder);
    expect(await temporaries()).toEqual([]);
  });

  test('a folder that cannot be made is the world’s failure', async () => {
    await writeFile(join(folder, 'taken'), '');
    await expect(createObjects(join(folder, 'taken'))).rejects.toMatchObject({ name: 'DeskError' });
  });
});
