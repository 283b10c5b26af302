import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-list-'));
afterEach(() => rmSync(folder, { recursive: true }));

test('everything is listed in order, links and names that are not UTF-8 as what they are', async () => {
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const path of ['b/deep/2', 'b/1', 'a', 'named \uFFFD']) writeFileSync(join(folder, path), path);
  symlinkSync('b', join(folder, 'link-to-folder'));
  symlinkSync('nowhere', join(folder, 'link-to-nothing'));
  // 0xff stands in no UTF-8: the name is read as U+FFFD, by which no file can be opened.
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'lost ')), Buffer.from([0xff])]), '');

  expect(await listFiles(folder)).toEqual([
    { path: 'a', kind: 'file' },
    { path: 'b/1', kind: 'file' },
    { path: 'b/deep/2', kind: 'file' },
    { path: 'link-to-folder', kind: 'other' },
    { path: 'link-to-nothing', kind: 'other' },
    { path: 'lost \uFFFD', kind: 'other' },
    { path: 'named \uFFFD', kind: 'file' },
  ]);
});
