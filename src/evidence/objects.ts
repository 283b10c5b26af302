import { closeSync, statSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import { type Digested, digestOf } from './digest.ts';
import { makeFolder, TEMPORARY_PREFIX } from './durable-file.ts';
import { withDeskErrors } from './fs-error.ts';
import { createGroupCommit } from './group-commit.ts';
import { objectPath } from './object-path.ts';
import {
  discardTemporary,
  placeObjects,
  type Unplaced,
  type Written,
  writeTemporary,
} from './place-objects.ts';

/** Bytes that were copied and hashed, but are not in the store yet: keep them or discard them. */
export interface Incoming extends Digested {
  /** Resolves when the object is on disk under its digest. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** Immutable bytes, each under its SHA-256. What `put` or `keep` has resolved survives a crash. */
export interface Objects {
  readonly folder: string;
  /** Stores bytes, or a text in UTF-8. What is there already is not written again. */
  put(content: Uint8Array | string): Promise<Digest>;
  /** Copies a stream of any size, hashing on the way. The source reports its own failures as DeskError. */
  receive(source: AsyncIterable<Uint8Array>): Promise<Incoming>;
  /** Hashes what it reads: `not-found` for no such object, `evidence-changed` where the bytes are others. */
  get(digest: Digest): Promise<Buffer>;
  has(digest: Digest): Promise<boolean>;
}

/**
 * How many objects are put on disk in one go. Of 128 a fifth share a folder with another one, and that folder is synced
 * once for all of them. Half of what `add` has under way: the other half is read meanwhile.
 */
const MOST_OBJECTS = 128;

/** Opens or makes a store. One process owns it: what an earlier one left half-written is removed. */
export async function createObjects(folder: string): Promise<Objects> {
  await withDeskErrors(folder, 'write', async () => {
    await makeFolder(folder);
    const leftovers = (await readdir(folder)).filter((name) => name.startsWith(TEMPORARY_PREFIX));
    await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
  });

  const fans = new Set<string>();
  const placing = createGroupCommit(MOST_OBJECTS, (objects: readonly Unplaced[]) =>
    placeObjects(folder, fans, objects),
  );
  const place = async (digest: Digest, written: Written | null) => {
    const failure = await placing.add({ digest, written });
    if (failure !== null) throw failure;
  };

  // Digest -> its placing that is under way: a second one waits for the same disk write.
  const underWay = new Map<Digest, Promise<void>>();
  const placeOnce = (digest: Digest, written: Written | null) => {
    const running = underWay.get(digest) ?? place(digest, written).finally(() => underWay.delete(digest));
    underWay.set(digest, running);
    return running;
  };
  const keep = async (written: Written) => {
    const { digest, bytes } = written;
    let hasName = false;
    try {
      const isNew = !underWay.has(digest) && !isThere(folder, digest, bytes);
      await placeOnce(digest, isNew ? written : null);
      hasName = isNew;
    } finally {
      if (hasName) closeSync(written.file);
      else discardTemporary(written);
    }
  };

  return {
    folder,
    put: (content) =>
      withDeskErrors(folder, 'write', async () => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        const digest = digestOf(bytes);
        if (isThere(folder, digest, bytes.length)) await placeOnce(digest, null);
        else await keep(await writeTemporary(folder, [bytes]));
        return digest;
      }),
    receive: (source) =>
      withDeskErrors(folder, 'write', async () => {
        const written = await writeTemporary(folder, source);
        return {
          digest: written.digest,
          bytes: written.bytes,
          keep: () => withDeskErrors(folder, 'write', () => keep(written)),
          discard: async () => discardTemporary(written),
        };
      }),
    async get(digest) {
      const path = join(folder, objectPath(digest));
      const bytes = await withDeskErrors(path, 'read', () => readFile(path));
      if (digestOf(bytes) !== digest) throw new DeskError('evidence-changed', path);
      return bytes;
    },
    has: async (digest) => sizeOf(folder, digest) !== undefined,
  };
}

/** Names are given only to whole files: another size means that somebody changed it since, a DeskError `evidence-changed`. */
function isThere(folder: string, digest: Digest, bytes: number): boolean {
  const size = sizeOf(folder, digest);
  if (size !== undefined && size !== bytes) {
    throw new DeskError('evidence-changed', join(folder, objectPath(digest)));
  }
  return size !== undefined;
}

function sizeOf(folder: string, digest: Digest): number | undefined {
  return statSync(join(folder, objectPath(digest)), { throwIfNoEntry: false })?.size;
}
