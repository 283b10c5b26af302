import type { Reading } from '../../model/report.ts';
import { gunzipBytes } from '../gunzip.ts';
import { MAX_LINES_BYTES } from '../limits.ts';
import { type Unread, unread } from '../unread.ts';
import { readZipEntries } from '../zip.ts';
import { isArchive } from './archive-format.ts';
import { type ReadPage, readWarc } from './read-warc.ts';

/** Reads the pages of a WACZ: those that its page list names, or all where it names none. */
export async function readWacz(bytes: Uint8Array, readPage: ReadPage): Promise<readonly Reading[] | Unread> {
  const entries = await readZipEntries(bytes, (name) => isArchive(name) || isPageList(name), MAX_LINES_BYTES);
  if (entries.kind !== 'entries') {
    return unread(entries.kind, `The WACZ cannot be unpacked: ${entries.message}.`);
  }
  const named = listPages(
    [...entries.bytesByName].filter(([name]) => isPageList(name)).map(([, list]) => list),
  );
  const readings: Reading[] = [];
  let refused: Unread | null = null;
  for (const [name, archive] of entries.bytesByName) {
    if (!isArchive(name)) continue;
    const unpacked = name.endsWith('.gz')
      ? await gunzipBytes(archive, MAX_LINES_BYTES)
      : { kind: 'bytes' as const, bytes: archive };
    const outcome =
      unpacked.kind === 'bytes'
        ? await readWarc(unpacked.bytes, named.size > 0 ? named : null, readPage)
        : unread(unpacked.kind, `${name} cannot be unpacked.`);
    if ('kind' in outcome) refused ??= outcome;
    else readings.push(...outcome);
  }
  return readings.length > 0 ? readings : (refused ?? unread('no-text', 'A WACZ without a page in it.'));
}

function isPageList(name: string): boolean {
  return /^pages\/[^/]+\.jsonl$/.test(name);
}

/** Addresses in `pages.jsonl` and its like; a line that is none is left out. */
function listPages(lists: readonly Uint8Array[]): Set<string> {
  const lines = lists.flatMap((list) => Buffer.from(list).toString().split('\n'));
  return new Set(lines.map(urlOf).filter((url) => url !== null));
}

function urlOf(line: string): string | null {
  try {
    const { url } = JSON.parse(line) as { readonly url?: unknown };
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}
