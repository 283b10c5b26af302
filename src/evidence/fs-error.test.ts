import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DeskError } from '../model/desk-error.ts';
import { toDeskError, withDeskErrors } from './fs-error.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it went wrong`), { code, syscall: 'write' });
}

describe('toDeskError', () => {
  const cases = [
    ['ENOENT', 'read', 'not-found'],
    ['ENOTDIR', 'write', 'not-found'],
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EACCES', 'read', 'unreadable'],
    ['EACCES', 'write', 'not-writable'],
    ['EROFS', 'write', 'not-writable'],
    ['EISDIR', 'read', 'unreadable'],
    ['EIO', 'read', 'unreadable'],
    ['ENOTEMPTY', 'write', 'not-empty'],
    ['EWHATEVER', 'write', 'not-writable'],
  ] as const;
  test.each(cases)('%s on %s is %s', (system, access, code) => {
    const cause = systemError(system);
    const error = toDeskError(cause, 'the/path', access);
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({ code, subject: 'the/path', cause });
  });

  test.each([
    new TypeError('a mistake'),
    new DeskError('stopped', 'x'),
    Object.assign(new Error('zlib'), { code: 'Z_DATA_ERROR' }),
    'thrown',
    null,
  ])('%s stays what it is', (error) => {
    expect(toDeskError(error, 'x', 'read')).toBe(error);
  });

  test('what the system really says', async () => {
    const missing = withDeskErrors('x', 'read', () => readFile('/nowhere/at/all'));
    await expect(missing).rejects.toMatchObject({ name: 'DeskError', code: 'not-found' });
    const folder = withDeskErrors('x', 'write', () => writeFile('/', ''));
    await expect(folder).rejects.toMatchObject({ name: 'DeskError', code: 'not-writable' });
    if (process.platform === 'linux') {
      const full = withDeskErrors('x', 'write', () => writeFile('/dev/full', 'x'));
      await expect(full).rejects.toMatchObject({ name: 'DeskError', code: 'disk-full' });
    }
  });
});
