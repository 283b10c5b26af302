import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging } from './staging.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the name is given at the end, and what was written is there', async () => {
  const out = join(folder, 'new', '卷宗');
  const staging = await openStaging(out);
  writeFileSync(join(staging.folder, 'a'), 'a');
  expect(existsSync(out)).toBe(false);
  await staging.finish();
  await staging.discard();
  expect(readdirSync(out)).toEqual(['a']);
  expect(readdirSync(join(folder, 'new'))).toEqual(['卷宗']);
});

test('an empty folder is replaced', async () => {
  mkdirSync(join(folder, 'out'));
  const staging = await openStaging(join(folder, 'out'));
  writeFileSync(join(staging.folder, 'a'), 'a');
  await staging.finish();
  expect(readdirSync(join(folder, 'out'))).toEqual(['a']);
});

test('what was discarded leaves nothing', async () => {
  const staging = await openStaging(join(folder, 'out'));
  writeFileSync(join(staging.folder, 'a'), 'a');
  await staging.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that holds something is refused, at the beginning and at the end', async () => {
  const out = join(folder, 'out');
  const staging = await openStaging(out);
  mkdirSync(out);
  writeFileSync(join(out, 'mine'), '');
  await expect(openStaging(out)).rejects.toMatchObject({ code: 'not-empty' });
  await expect(staging.finish()).rejects.toMatchObject({ code: 'not-empty' });
  await staging.discard();
  expect(readdirSync(out)).toEqual(['mine']);
});

test('what a killed run left is removed, what a living one writes is not', async () => {
  mkdirSync(join(folder, 'out.partial-999999999'));
  mkdirSync(join(folder, `out.partial-${process.ppid}`));
  mkdirSync(join(folder, 'out.partial-mine'));
  const staging = await openStaging(join(folder, 'out'));
  await staging.discard();
  expect(readdirSync(folder).sort()).toEqual([`out.partial-${process.ppid}`, 'out.partial-mine'].sort());
});

test('a place that takes no folders is refused at once', async () => {
  await expect(openStaging('/proc/nobody/here')).rejects.toMatchObject({ name: 'DeskError' });
});
