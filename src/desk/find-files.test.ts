import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskError } from '../model/desk-error.ts';
import { findFiles } from './find-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes files (and the folders they stand in) below the test's folder. */
function make(...paths: string[]): string {
  const root = join(folder, '收 集');
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

test('all files below a folder, by name, called from that folder on', async () => {
  const root = make('b.html', 'a/x.txt', 'a/.hidden.md', '.DS_Store', 'node_modules/m.js');
  const { files, unread } = await findFiles([root]);
  expect(files.map(({ shownPath }) => shownPath)).toEqual([
    '收 集/a/.hidden.md',
    '收 集/a/x.txt',
    '收 集/b.html',
  ]);
  expect(unread).toEqual([]);
});

test('a file given by itself keeps its name; files in the order given', async () => {
  const root = make('b.html', 'a.html');
  const { files } = await findFiles([join(root, 'b.html'), join(root, 'a.html')]);
  expect(files.map(({ shownPath }) => shownPath)).toEqual(['b.html', 'a.html']);
});

test('a link to what is there already adds nothing, circles end, links to nowhere and out of the folder are listed', async () => {
  const root = make('a/x.txt', 'b.txt');
  symlinkSync(root, join(root, 'a', 'circle'));
  symlinkSync(join(root, 'a', 'x.txt'), join(root, 'same.txt'));
  symlinkSync(join(root, 'gone'), join(root, 'nowhere'));
  symlinkSync(folder, join(root, 'out'));
  const { files, unread } = await findFiles([root]);
  expect(files.map(({ shownPath }) => shownPath)).toEqual(['收 集/a/x.txt', '收 集/b.txt']);
  expect(unread.map(({ path, reason }) => [path, reason])).toEqual([
    ['收 集/nowhere', 'unreadable'],
    ['收 集/out', 'unreadable'],
  ]);
});

test('a dossier or a desk of an earlier run is not read as if somebody had saved it', async () => {
  const root = make(
    'page.html',
    'dossier/manifest.json',
    'dossier/manifest.sig.json',
    'dossier/index.html',
    'desk/journal/1.jsonl',
    'desk/objects/ab/abc',
    'desk/keys/k.pem',
  );
  const { files, unread } = await findFiles([root]);
  expect(files.map(({ shownPath }) => shownPath)).toEqual(['收 集/page.html']);
  expect(unread.map(({ path }) => path)).toEqual(['收 集/desk', '收 集/dossier']);
});

test('a file that is given twice is taken once', async () => {
  const root = make('a.html');
  const { files } = await findFiles([root, join(root, 'a.html'), root]);
  expect(files.map(({ shownPath }) => shownPath)).toEqual(['收 集/a.html']);
});

test('a path that does not exist is a DeskError', async () => {
  await expect(findFiles([join(folder, 'no')])).rejects.toThrow(DeskError);
});
