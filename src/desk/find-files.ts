import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
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
 * All files of the given files and folders, in the order given and by name below. A link is followed where it
 * stays inside the folder that was given: what lies elsewhere was not given. Each file is taken once. A path that does
 * not exist is a DeskError; what cannot be taken inside a folder is listed.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], unread: [] };
  const entered = new Set<string>();
  for (const path of paths) {
    const root = await realpath(path).catch((cause) => {
      throw new DeskError('not-found', path, { cause });
    });
    await collect(path, basename(resolve(path)), { root, entered, found });
  }
  return found;
}

interface Walk {
  /** The given path with its links resolved. */
  readonly root: string;
  /** Files and folders that were met, resolved: each is taken once, and a circle ends. */
  readonly entered: Set<string>;
  readonly found: FoundFiles;
}

async function collect(path: string, shownPath: string, walk: Walk): Promise<void> {
  const { found, entered } = walk;
  const refuse = (message: string, reason: UnreadFile['reason'] = 'unreadable') =>
    void found.unread.push({ path: shownPath, digest: null, reason, message });
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return refuse(whyNowhere(path));
  if (!isInside(real, walk.root)) return refuse('A link that leads out of the folder that was given.');
  if (entered.has(real)) return;
  entered.add(real);
  const status = await stat(real).catch(() => undefined);
  if (status?.isFile()) {
    found.files.push({ path, shownPath });
  } else if (status?.isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return refuse('No permission to list the folder.');
    if (isOurs(entries.map(({ name }) => name)))
      return refuse('A dossier or a desk; give the files that it was made from.', 'unknown-format');
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (LEFT_BY_SYSTEMS.has(name)) continue;
      const [below, shownBelow] = [join(path, name), `${shownPath}/${name}`];
      // What is plainly a file leads nowhere else, and need not be looked up among ten thousand.
      if (!entry.isFile() || name.includes('\uFFFD')) await collect(below, shownBelow, walk);
      else if (!entered.has(join(real, name))) {
        entered.add(join(real, name));
        found.files.push({ path: below, shownPath: shownBelow });
      }
    }
  } else {
    // A pipe or device would block or never end.
    refuse(status ? 'Neither a file nor a folder.' : 'No permission.');
  }
}

/** Names that are not UTF-8 come with U+FFFD in them and cannot be opened again by that name. */
function whyNowhere(path: string): string {
  return path.includes('\uFFFD') ? 'Its name is not UTF-8; rename it.' : 'The link leads nowhere.';
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A dossier or a desk that an earlier run wrote: its files are copies of evidence, not what somebody saved. */
function isOurs(names: readonly string[]): boolean {
  const has = (...all: string[]) => all.every((name) => names.includes(name));
  return has('manifest.json', 'manifest.sig.json') || has('journal', 'objects', 'keys');
}
