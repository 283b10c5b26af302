import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Findings } from '../verify/findings.ts';
import { type ListedEntry, readAt } from './list-zip.ts';
import type { WaczEntry } from './wacz-entry.ts';
import {
  formatCentralRecord,
  formatEnd,
  formatLocalHeader,
  localHeaderLength,
  type PlacedEntry,
} from './zip-layout.ts';

const CHUNK = 1 << 20;

/**
 * Makes every byte of a zip of ours again but its contents, from the names and sizes of `listed` and the checksums
 * of what is there, and compares: so a byte that changed anywhere is found. It is told under the entry that it
 * belongs to, or under `zipName`, the file itself, where it belongs to none. Gives the entries that can be read.
 */
export async function rebuildZip(
  file: FileHandle,
  size: number,
  listed: readonly ListedEntry[],
  zipName: string,
  findings: Findings,
): Promise<WaczEntry[]> {
  const entries: WaczEntry[] = [];
  const placed: PlacedEntry[] = [];
  const compare = async (at: number, expected: Buffer, path: string, what: string) => {
    const actual = await readAt(file, at, expected.length);
    if (!actual.equals(expected) && findings.isSound(path)) findings.fail(path, 'changed', what);
  };

  // Each entry: its content, then the header before it, which holds the content's checksum.
  let offset = 0;
  for (const { name, bytes } of listed) {
    const start = offset + localHeaderLength(name, bytes);
    if (start + bytes > size) {
      findings.fail(name, 'changed', `The file ends ${start + bytes - size} bytes before the end of it.`);
      return entries;
    }
    const open = () => contentOf(file, start, bytes);
    const { digest, crc } = await measure(open());
    const entry = { name, bytes, crc, offset };
    const header = formatLocalHeader(entry);
    await compare(offset, header, name, 'Its bytes do not have the checksum that its header was made with.');
    placed.push(entry);
    entries.push({ name, bytes, digest, open });
    offset = start + bytes;
  }

  // The directory, and the end of the file.
  if (size < offset + 46) {
    findings.fail(zipName, 'changed', 'It ends before its directory begins.');
    return entries;
  }
  let at = offset;
  for (const entry of placed) {
    const record = formatCentralRecord(entry);
    await compare(at, record, entry.name, "Its line in the zip's directory is not as it was written.");
    at += record.length;
  }
  const end = formatEnd({ entries: placed.length, start: offset, bytes: at - offset });
  await compare(at, end, zipName, 'The end of the zip is not as it was written.');
  if (size > at + end.length)
    findings.fail(zipName, 'changed', `${size - at - end.length} bytes stand behind its end.`);
  return entries;
}

async function measure(content: AsyncIterable<Buffer>): Promise<{ digest: string; crc: number }> {
  const hash = createHash('sha256');
  let crc = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
  }
  return { digest: hash.digest('hex'), crc };
}

async function* contentOf(file: FileHandle, start: number, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes; ) {
    const chunk = await readAt(file, start + at, Math.min(CHUNK, bytes - at));
    if (chunk.length === 0) return;
    yield chunk;
    at += chunk.length;
  }
}
