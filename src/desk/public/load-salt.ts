import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, writeSecretOnce } from '../../evidence/durable-file.ts';
import { systemCode, withDeskErrors } from '../../evidence/fs-error.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';

/** HMAC-SHA-256 (RFC 2104) with the desk's salt, in 64 hexadecimal digits. */
export type Salted = (value: string) => Digest;

/**
 * The salt of a desk's public dossiers: 32 random bytes that never leave `keys/`, made where there are none. One salt for a
 * desk, so that a record has the same id in each of its public dossiers. DeskError `unreadable` for a file that holds none.
 */
export async function loadSalt(desk: string): Promise<Salted> {
  const path = join(desk, 'keys', 'public-salt');
  await withDeskErrors(path, 'write', async () => {
    await makeFolder(dirname(path));
    if ((await readSalt(path)) === undefined)
      await writeSecretOnce(path, `${randomBytes(32).toString('hex')}\n`);
  });
  const written = await withDeskErrors(path, 'read', () => readSalt(path));
  if (written === undefined || !/^[0-9a-f]{64}\n$/.test(written)) throw new DeskError('unreadable', path);
  const salt = Buffer.from(written.trim(), 'hex');
  return (value) => createHmac('sha256', salt).update(value).digest('hex');
}

/** The same without making one: null where the desk has made no public dossier yet. */
export async function findSalt(desk: string): Promise<Salted | null> {
  const path = join(desk, 'keys', 'public-salt');
  const isThere = (await withDeskErrors(path, 'read', () => readSalt(path))) !== undefined;
  return isThere ? loadSalt(desk) : null;
}

async function readSalt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
