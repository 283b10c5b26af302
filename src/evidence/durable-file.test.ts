import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, writeDurably, writeSecretOnce } from './durable-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-durable-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('writeDurably', () => {
  test.each([
    ['a text', '食堂 😀', '食堂 😀'],
    ['bytes', Buffer.from([1, 2, 3]), '\u0001\u0002\u0003'],
    ['pieces', ['水管', '', '爆裂'], '水管爆裂'],
    ['nothing', [], ''],
  ])('%s, over what was there', async (_, content, written) => {
    const path = join(folder, 'file');
    await writeFile(path, 'something longer that was there before');
    await writeDurably(path, content);
    expect(await readFile(path, 'utf8')).toBe(written);
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('pieces that end in a mistake leave the old file and nothing beside it', async () => {
    const path = join(folder, 'file');
    await writeDurably(path, 'old');
    function* failing() {
      yield 'new';
      throw new RangeError('no more');
    }
    await expect(writeDurably(path, failing())).rejects.toThrow('no more');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('a folder that is not there is the system’s error', async () => {
    await expect(writeDurably(join(folder, 'no', 'file'), '')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('writeSecretOnce', () => {
  test('writes once, for the owner only', async () => {
    const path = join(folder, 'secret');
    expect(await writeSecretOnce(path, 'first')).toBe(true);
    expect(await writeSecretOnce(path, 'second')).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('first');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('makeFolder', () => {
  test('makes all that are missing, and minds none that is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });
});
