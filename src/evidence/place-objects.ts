import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { Digested } from './digest.ts';
import { syncPath, temporaryName } from './durable-file.ts';
import { objectPath } from './object-path.ts';
import { syncFile, writePiece } from './open-file.ts';

/** An object's bytes in a file that is open and has no lasting name yet; they may not be on disk. */
export interface Written extends Digested {
  readonly file: number;
  readonly temporary: string;
}

/** Writes a new temporary file in the store's folder, hashing on the way. Leaves nothing where the source fails. */
export async function writeTemporary(
  folder: string,
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Written> {
  const temporary = temporaryName(folder);
  const hash = createHash('sha256');
  const file = openSync(temporary, 'wx');
  let bytes = 0;
  try {
    for await (const piece of source) {
      hash.update(piece);
      bytes += piece.length;
      await writePiece(file, piece);
    }
  } catch (error) {
    discardTemporary({ file, temporary });
    throw error;
  }
  return { file, temporary, digest: hash.digest('hex'), bytes };
}

/** Closes the file and removes it. */
export function discardTemporary({ file, temporary }: Pick<Written, 'file' | 'temporary'>): void {
  closeSync(file);
  rmSync(temporary, { force: true });
}

/** An object on its way into a store; `written` is null where it has its name already, perhaps not yet on disk. */
export interface Unplaced {
  readonly digest: Digest;
  readonly written: Written | null;
}

/**
 * Brings objects under their digests, all together: their bytes are synced, then they get their names, then each folder
 * that holds one of them is synced once. Gives for each what went wrong with it, or null where it is on disk.
 * `fans` are the store's folders that are known to be on disk; new ones are added.
 */
export async function placeObjects(
  folder: string,
  fans: Set<string>,
  objects: readonly Unplaced[],
): Promise<unknown[]> {
  const failures = new Map<Unplaced, unknown>();
  const forEach = async (step: (object: Unplaced) => Promise<void> | void) => {
    const stillSound = objects.filter((object) => !failures.has(object));
    const steps = stillSound.map(async (object) => {
      try {
        await step(object);
      } catch (error) {
        failures.set(object, error);
      }
    });
    await Promise.all(steps);
  };

  // Bytes first: a name is given only to a whole file.
  await forEach(({ written }) => (written === null ? undefined : syncFile(written.file)));

  // Names, in folders that are made where they are missing.
  const pathOf = ({ digest }: Unplaced) => join(folder, objectPath(digest));
  await forEach((object) => {
    if (object.written === null) return;
    const path = pathOf(object);
    if (!fans.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    renameSync(object.written.temporary, path);
  });

  // The names on disk, and those of the folders that hold them: each folder once.
  const syncs = new Map<string, Promise<void>>();
  const syncOnce = (path: string) => {
    const running = syncs.get(path) ?? syncPath(path);
    syncs.set(path, running);
    return running;
  };
  await forEach(async (object) => {
    const fan = dirname(pathOf(object));
    await syncOnce(fan);
    if (fans.has(fan)) return;
    await syncOnce(folder);
    fans.add(fan);
  });
  return objects.map((object) => failures.get(object) ?? null);
}
