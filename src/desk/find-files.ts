import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import type { UnreadFile } from '../model/dossier.ts';

export interface FoundFile {
  /** Where it is opened. */
  readonly path: string;
  /** How it is called in the record: from the folder that was given on, with forward slashes. */
  readonly shownPath: string;
}

export interface FoundFiles {
  readonly files: FoundFile[];
  /** What stands in the folders but could not even be looked at. */
  readonly unread: UnreadFile[];
}

// What an operating system or a version control leaves in a folder; nobody saved these as evidence.
const LEFT_BY_SYSTEMS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.git', '.svn', 'node_modules']);

/**
 * All files of the given files and folders, in the order given and by name below. Links are followed, each
 * folder once. A path that does not exist is a DeskError; an unreadable one inside a folder is listed.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], unread: [] };
  const entered = new Set<string>();
  for (const path of paths) {
    const what = await look(path);
    if (what === 'missing') throw new DeskError('not-found', path);
    await collect(path, basename(resolve(path)), what, found, entered);
  }
  return found;
}

async function collect(
  path: string,
  shownPath: string,
  what: Stats | 'missing' | 'unreadable',
  found: FoundFiles,
  entered: Set<string>,
): Promise<void> {
  if (what === 'missing' || what === 'unreadable') {
    found.unread.push(
      unreadable(shownPath, what === 'missing' ? 'The link leads nowhere.' : 'No permission.'),
    );
  } else if (what.isFile()) {
    found.files.push({ path, shownPath });
  } else if (what.isDirectory()) {
    const real = await realpath(path);
    if (entered.has(real)) return;
    entered.add(real);
    const names = await readdir(path).catch(() => undefined);
    if (!names) found.unread.push(unreadable(shownPath, 'No permission to list the folder.'));
    else if (isOurs(names)) found.unread.push(own(shownPath));
    else await collectAll(path, shownPath, names, found, entered);
  } else {
    // A pipe or device would block or never end.
    found.unread.push(unreadable(shownPath, 'Neither a file nor a folder.'));
  }
}

async function collectAll(
  folder: string,
  shownFolder: string,
  names: readonly string[],
  found: FoundFiles,
  entered: Set<string>,
): Promise<void> {
  for (const name of [...names].sort()) {
    if (LEFT_BY_SYSTEMS.has(name)) continue;
    const path = join(folder, name);
    await collect(path, `${shownFolder}/${name}`, await look(path), found, entered);
  }
}

/** A dossier or a desk that an earlier run wrote: its files are copies of evidence, not what somebody saved. */
function isOurs(names: readonly string[]): boolean {
  const has = (...all: string[]) => all.every((name) => names.includes(name));
  return has('manifest.json', 'manifest.sig.json') || has('journal', 'objects', 'keys');
}

function own(path: string): UnreadFile {
  const message = 'A dossier or a desk; give the files that it was made from.';
  return { path, digest: null, reason: 'unknown-format', message };
}

async function look(path: string): Promise<Stats | 'missing' | 'unreadable'> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

function unreadable(path: string, message: string): UnreadFile {
  return { path, digest: null, reason: 'unreadable', message };
}
