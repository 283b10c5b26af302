import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, syncPath } from '../evidence/durable-file.ts';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { DeskError } from '../model/desk-error.ts';
import { isAlive } from './is-alive.ts';

/** A folder that gets its name only when it is whole. */
export interface Staging {
  readonly folder: string;
  /** Gives it its name; DeskError `not-empty` where something has come to stand there meanwhile. */
  finish(): Promise<void>;
  /** Removes what is there, unless it was finished. */
  discard(): Promise<void>;
}

/** Opens a staging folder beside `out`, which must be new or empty. */
export async function openStaging(out: string): Promise<Staging> {
  const target = resolve(out);
  const folder = `${target}.partial-${process.pid}`;
  await withDeskErrors(out, 'write', async () => {
    if ((await namesIn(target)).length > 0) throw new DeskError('not-empty', out);
    await makeFolder(dirname(target));
    await removeLeftovers(target);
    await mkdir(folder);
  });
  let isFinished = false;
  return {
    folder,
    finish: () =>
      withDeskErrors(out, 'write', async () => {
        // Renaming over an empty folder replaces it; one that holds something makes this fail.
        await rename(folder, target);
        isFinished = true;
        await syncPath(dirname(target));
      }),
    discard: async () => {
      if (!isFinished) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Removes what killed runs left beside `target`; one whose process lives is let be. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = dirname(target);
  const prefix = `${basename(target)}.partial-`;
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (pid === process.pid || (Number.isInteger(pid) && !isAlive(pid))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new DeskError('not-empty', folder, { cause: error });
    throw error;
  }
}
