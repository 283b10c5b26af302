import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One name below a folder, with forward slashes. */
export interface FoundFile {
  readonly path: string;
  /** `other` is a link, a device, a pipe, or a name that the system cannot open. */
  readonly kind: 'file' | 'other';
}

/**
 * Everything below a folder but the folders themselves, in the order of the paths' UTF-16 units.
 * Links are listed, never followed. Fails with the error of the file system where a folder cannot be read.
 */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (await isLost(folder, path)) found.push({ path, kind: 'other' });
      else if (entry.isDirectory()) pending.push(path);
      else found.push({ path, kind: entry.isFile() ? 'file' : 'other' });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A name that is not UTF-8 comes back with U+FFFD in it and cannot be found again. */
async function isLost(folder: string, path: string): Promise<boolean> {
  return path.includes('\uFFFD') && !(await lstat(join(folder, path)).catch(() => null));
}
