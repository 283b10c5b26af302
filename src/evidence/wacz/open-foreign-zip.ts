import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Findings } from '../verify/findings.ts';
import type { WaczEntry } from './wacz-entry.ts';

/** What a zip may hold in all, unpacked: a bomb unpacks to more. */
const MOST_BYTES = 64 * 2 ** 30;
const MOST_ENTRIES = 100_000;

/**
 * The entries of another tool's zip, each read through once: its checksum and its size have to be those that the
 * zip says. A zip that cannot be read on is told under `zipName`.
 */
export async function openForeignZip(
  path: string,
  zipName: string,
  findings: Findings,
): Promise<{ entries: WaczEntry[]; close: () => void }> {
  const entries: WaczEntry[] = [];
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      bytes += entry.uncompressedSize;
      if (bytes > MOST_BYTES || entries.length >= MOST_ENTRIES) {
        findings.fail(zipName, 'bad-format', 'It unpacks to more than any web archive.');
        break;
      }
      const read = await readThrough(zip, entry, findings);
      if (read) entries.push(read);
    }
  } catch (error) {
    findings.fail(zipName, 'bad-format', error instanceof Error ? error.message : String(error));
  }
  return { entries, close: () => zip?.close() };
}

async function readThrough(zip: ZipFile, entry: Entry, findings: Findings): Promise<WaczEntry | undefined> {
  const name = entry.fileName;
  const hash = createHash('sha256');
  let crc = 0;
  let bytes = 0;
  try {
    for await (const chunk of contentOf(zip, entry)) {
      hash.update(chunk);
      crc = crc32(chunk, crc);
      bytes += chunk.length;
    }
  } catch (error) {
    findings.fail(name, 'unreadable', error instanceof Error ? error.message : String(error));
    return undefined;
  }
  if (crc !== entry.crc32) findings.fail(name, 'changed', 'It does not have the checksum that the zip says.');
  return { name, bytes, digest: hash.digest('hex'), open: () => contentOf(zip, entry) };
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
}
