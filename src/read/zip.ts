import { type Entry, fromBuffer, fromBufferPromise, type ZipFile } from 'yauzl';
import { formatMegabytes, MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';

export type ZipInspection =
  | { readonly kind: 'zip'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'too-large'; readonly message: string }
  | { readonly kind: 'broken'; readonly message: string };

/**
 * Goes through a zip container without keeping anything of it: its names, and whether all of it unpacks to
 * no more than is allowed. Sizes are counted as well as read, for a bomb may lie about them.
 */
export function inspectZip(bytes: Uint8Array): Promise<ZipInspection> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error || !zip) resolve({ kind: 'broken', message: error?.message ?? 'no directory' });
      else inspectEntries(zip, resolve);
    });
  });
}

function inspectEntries(zip: ZipFile, resolve: (inspection: ZipInspection) => void): void {
  const names = new Set<string>();
  let declared = 0;
  const finish = (inspection: ZipInspection): void => {
    zip.close();
    resolve(inspection);
  };
  if (zip.entryCount > MAX_ZIP_ENTRIES) {
    finish({ kind: 'too-large', message: `${zip.entryCount} files` });
    return;
  }
  zip.on('error', (error: Error) => finish({ kind: 'broken', message: error.message }));
  zip.on('end', () => finish({ kind: 'zip', names }));
  zip.on('entry', (entry: Entry) => {
    names.add(entry.fileName);
    declared += entry.uncompressedSize;
    if (declared > MAX_UNPACKED_BYTES) {
      finish({ kind: 'too-large', message: formatMegabytes(declared) });
    } else if (entry.fileName.endsWith('/')) {
      zip.readEntry();
    } else {
      // Reading it through makes yauzl compare the true size with the declared one.
      zip.openReadStream(entry, (error, stream) => {
        if (error || !stream) {
          finish({ kind: 'broken', message: error?.message ?? 'an entry cannot be read' });
          return;
        }
        stream.on('error', (fault: Error) => finish({ kind: 'broken', message: fault.message }));
        stream.on('end', () => zip.readEntry());
        stream.resume();
      });
    }
  });
  zip.readEntry();
}

export type ZipEntries =
  | { readonly kind: 'entries'; readonly bytesByName: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'too-large' | 'broken'; readonly message: string };

/** The entries that are wanted, unpacked in memory; `limit` bounds the bytes of them all. */
export async function readZipEntries(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Promise<ZipEntries> {
  const bytesByName = new Map<string, Buffer>();
  let left = limit;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      if (!isWanted(entry.fileName)) continue;
      left -= entry.uncompressedSize;
      if (left < 0) return { kind: 'too-large', message: `more than ${formatMegabytes(limit)}` };
      // yauzl ends a stream that gives more than its entry declares.
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      bytesByName.set(entry.fileName, Buffer.concat(chunks));
    }
    return { kind: 'entries', bytesByName };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The names in a zip container; none where it is damaged. Nothing is unpacked. */
export async function listZipNames(bytes: Uint8Array): Promise<string[]> {
  const entries: string[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    for await (const { fileName } of zip.eachEntry()) {
      if (entries.push(fileName) > MAX_ZIP_ENTRIES) break;
    }
  } catch {
    return [];
  }
  return entries;
}
