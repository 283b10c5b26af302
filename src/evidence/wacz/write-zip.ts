import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Digest } from '../../model/digest.ts';
import { syncPath, temporaryName } from '../durable-file.ts';
import {
  formatCentralRecord,
  formatEnd,
  formatLocalHeader,
  type PlacedEntry,
  type ZipEntry,
} from './zip-layout.ts';

/** What an entry holds: bytes, or a file of any size that stays as it is meanwhile. */
export type ZipContent = Buffer<ArrayBufferLike> | { readonly path: string };

/** Content of which all is known that stands before it. */
export interface Measured extends ZipEntry {
  readonly content: ZipContent;
  readonly digest: Digest;
}

/** Reads content once, for the numbers that its entry and the lists of it need. */
export async function measureContent(name: string, content: ZipContent): Promise<Measured> {
  const hash = createHash('sha256');
  let crc = 0;
  let bytes = 0;
  for await (const chunk of piecesOf(content)) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
    bytes += chunk.length;
  }
  return { name, content, bytes, crc, digest: hash.digest('hex') };
}

/**
 * Writes a zip of stored entries in the order given; it has its name only when it is whole and on disk.
 * Fails with the error of the file system and leaves nothing behind.
 */
export async function writeZip(path: string, entries: readonly Measured[]): Promise<void> {
  const temporary = temporaryName(dirname(path));
  try {
    const file = await open(temporary, 'wx');
    try {
      await writeEntries(file, entries);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncPath(dirname(path));
}

async function writeEntries(file: FileHandle, entries: readonly Measured[]): Promise<void> {
  const placed: PlacedEntry[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = formatLocalHeader(entry);
    await file.writeFile(header);
    for await (const chunk of piecesOf(entry.content)) await file.writeFile(chunk);
    placed.push({ ...entry, offset });
    offset += header.length + entry.bytes;
  }
  let bytes = 0;
  for (const entry of placed) {
    const record = formatCentralRecord(entry);
    await file.writeFile(record);
    bytes += record.length;
  }
  await file.writeFile(formatEnd({ entries: placed.length, start: offset, bytes }));
}

function piecesOf(content: ZipContent): Iterable<Buffer> | AsyncIterable<Buffer> {
  return Buffer.isBuffer(content) ? [content] : createReadStream(content.path, { highWaterMark: 1 << 20 });
}
