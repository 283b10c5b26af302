import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from './fs-error.ts';

/** Bytes, a text in UTF-8, or a text in pieces. */
export type Content = Uint8Array | string | Iterable<string>;

/**
 * Writes a whole file so that after a crash it is there in full or not at all: a temporary file beside it,
 * fsync, rename, fsync of the folder. Fails with the error of the file system and leaves nothing behind.
 */
export async function writeDurably(path: string, content: Content): Promise<void> {
  const temporary = temporaryName(dirname(path));
  try {
    await writeAndSync(temporary, content, 0o666);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncPath(dirname(path));
}

/**
 * Like `writeDurably`, but never over a file that is there, and readable by its owner only.
 * Gives false where another one was there first.
 */
export async function writeSecretOnce(path: string, content: string): Promise<boolean> {
  const temporary = temporaryName(dirname(path));
  try {
    await writeAndSync(temporary, content, 0o600);
    // A link, unlike a rename, fails where the name is taken: of two processes one wins.
    await link(temporary, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncPath(dirname(path));
  return true;
}

/**
 * Makes a folder and those above it; each new one is on disk when this resolves. Step by step, since
 * `mkdir`'s own `recursive` never ends below a folder that takes no folders, such as /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    await makeOne(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    throw error;
  }
  await syncPath(dirname(path));
}

/** Puts a file's bytes, or a folder's list of names, on disk. Systems that cannot open a folder (Windows) keep it themselves. */
export async function syncPath(path: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if (['EISDIR', 'EPERM', 'EACCES'].includes(systemCode(error) ?? '')) return;
    throw error;
  }
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems refuse to sync a folder; there is nothing more to be done then.
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** Puts everything below a folder on disk: copies that other programs or calls made are not synced by them. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else await syncPath(path);
  }
  await syncPath(folder);
}

export const TEMPORARY_PREFIX = '.writing-';

/** A name in `folder` that nothing else has. */
export function temporaryName(folder: string): string {
  return join(folder, TEMPORARY_PREFIX + randomBytes(8).toString('hex'));
}

async function writeAndSync(path: string, content: Content, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
