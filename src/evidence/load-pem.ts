import type { KeyObject } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, writeSecretOnce } from './durable-file.ts';
import { systemCode, toDeskError, withDeskErrors } from './fs-error.ts';

/** The text of a private key's file (PKCS #8 in PEM, mode 0600); where there is none, `create` makes the key. */
export async function loadPem(path: string, create: () => KeyObject): Promise<string> {
  const stored = await readPem(path);
  if (stored !== undefined) return stored;

  const pem = create().export({ type: 'pkcs8', format: 'pem' }).toString();
  const isOurs = await withDeskErrors(path, 'write', async () => {
    await makeFolder(dirname(path));
    return writeSecretOnce(path, pem);
  });
  // Where another process made the key in the meantime, its key is the desk's.
  return isOurs ? pem : ((await readPem(path)) ?? '');
}

async function readPem(path: string): Promise<string | undefined> {
  try {
    const pem = await readFile(path, 'utf8');
    // A desk that was copied or restored often comes back readable by all; the key is closed again.
    await chmod(path, 0o600).catch(() => undefined);
    return pem;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw toDeskError(error, path, 'read');
  }
}
