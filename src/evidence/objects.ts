import { createHash } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import { type Digested, digestOf } from './digest.ts';
import { makeFolder, syncPath, TEMPORARY_PREFIX, temporaryName } from './durable-file.ts';
import { systemCode, withDeskErrors } from './fs-error.ts';

/** Where an object stands inside its store or its dossier's `evidence/`: `ab/abcdef…`. */
export function objectPath(digest: Digest): string {
  return `${digest.slice(0, 2)}/${digest}`;
}

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

/** Opens or makes a store. One process owns it: what an earlier one left half-written is removed. */
export async function createObjects(folder: string): Promise<Objects> {
  await withDeskErrors(folder, 'write', async () => {
    await makeFolder(folder);
    const leftovers = (await readdir(folder)).filter((name) => name.startsWith(TEMPORARY_PREFIX));
    await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true })));
  });

  // Folders that this process has made or found, so that each is asked for once.
  const fans = new Set<string>();
  // Digest -> its placing that is under way: a second one waits for the same disk write.
  const placing = new Map<Digest, Promise<void>>();
  const placeOnce = (digest: Digest, bytes: number, temporary: string | Uint8Array) => {
    const running = placing.get(digest);
    if (running) return running.then(() => discard(temporary));
    const started = place(folder, fans, digest, bytes, temporary).finally(() => placing.delete(digest));
    placing.set(digest, started);
    return started;
  };

  return {
    folder,
    async put(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const digest = digestOf(bytes);
      await withDeskErrors(folder, 'write', () => placeOnce(digest, bytes.length, bytes));
      return digest;
    },
    async receive(source) {
      const { temporary, digest, bytes } = await withDeskErrors(folder, 'write', () =>
        copyIn(folder, source),
      );
      return {
        digest,
        bytes,
        keep: () => withDeskErrors(folder, 'write', () => placeOnce(digest, bytes, temporary)),
        discard: () => discard(temporary),
      };
    },
    async get(digest) {
      const path = join(folder, objectPath(digest));
      const bytes = await withDeskErrors(path, 'read', () => readFile(path));
      if (digestOf(bytes) !== digest) throw new DeskError('evidence-changed', path);
      return bytes;
    },
    has: async (digest) => (await sizeOf(join(folder, objectPath(digest)))) !== undefined,
  };
}

/** Brings bytes, or a file that holds them, under their digest. */
async function place(
  folder: string,
  fans: Set<string>,
  digest: Digest,
  bytes: number,
  from: Uint8Array | string,
): Promise<void> {
  const path = join(folder, objectPath(digest));
  const size = await sizeOf(path);
  if (size !== undefined) {
    await discard(from);
    // Names are given only to whole files, so another size means that somebody changed it since.
    if (size !== bytes) throw new DeskError('evidence-changed', path);
    return;
  }
  const temporary = typeof from === 'string' ? from : temporaryName(folder);
  try {
    if (typeof from !== 'string') await write(temporary, [from]);
    const fan = join(folder, digest.slice(0, 2));
    if (!fans.has(fan)) await makeFolder(fan);
    fans.add(fan);
    await rename(temporary, path);
    await syncPath(fan);
  } catch (error) {
    await discard(temporary);
    throw error;
  }
}

async function copyIn(
  folder: string,
  source: AsyncIterable<Uint8Array>,
): Promise<Digested & { temporary: string }> {
  const temporary = temporaryName(folder);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* hashed() {
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    await write(temporary, hashed());
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  return { temporary, digest: hash.digest('hex'), bytes };
}

/** A new file, on disk when this resolves. */
async function write(path: string, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function discard(temporary: string | Uint8Array): Promise<void> {
  if (typeof temporary === 'string') await rm(temporary, { force: true });
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
