import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDesk } from './desk-lock.ts';

const clock = () => new Date('2025-04-07T12:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (holder: object) => writeFileSync(join(folder, 'lock.json'), JSON.stringify(holder));

test('a desk is held once; who lets go frees it', () => {
  const unlock = lockDesk(folder, clock);
  expect(() => lockDesk(folder, clock)).toThrow(
    `locked: ${folder} (process ${process.pid} on ${hostname()}, since 2025-04-07T12:00:00.000Z)`,
  );
  unlock();
  expect(existsSync(join(folder, 'lock.json'))).toBe(false);
  lockDesk(folder, clock)();
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  write({ process: gone.pid, started: null, host: hostname(), since: '2025-04-06' });
  const unlock = lockDesk(folder, clock);
  expect(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).process).toBe(process.pid);
  unlock();
});

test('so is one whose number another process has been given since', () => {
  write({ process: process.pid, started: '1', host: hostname(), since: '2025-04-06' });
  lockDesk(folder, clock)();
});

test('a broken lock file holds nobody off', () => {
  writeFileSync(join(folder, 'lock.json'), '{');
  lockDesk(folder, clock)();
});

test('a process on another machine cannot be asked, and counts as alive', () => {
  write({ process: 1, started: null, host: 'elsewhere', since: '2025-04-06' });
  expect(() => lockDesk(folder, clock)).toThrow('locked');
});
