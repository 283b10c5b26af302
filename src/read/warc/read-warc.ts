import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Reading } from '../../model/report.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { describeFault, type Unread, unread } from '../unread.ts';
import { isWarc } from './archive-format.ts';
import { decodePayload } from './decode-payload.ts';

/** Reads the bytes of one page; the caller's own way to read any capture. */
export type ReadPage = (page: {
  readonly bytes: Uint8Array;
  readonly path: string | null;
  readonly url: string | null;
}) => Promise<{ readonly kind: 'read'; readonly readings: readonly Reading[] } | Unread>;

/** What can be a report; pictures, scripts and styles cannot. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|text\/markdown)\b/i;
/** A crawl of a whole site is no evidence about one matter. */
const MOST_PAGES = 20_000;

/**
 * Reads the pages of a web archive, an unpacked WARC of any tool, in its order: responses that were answered with
 * 200, and resources. `only` names the addresses that the archive itself calls pages; null where it does not say.
 * Of an archive that breaks off, the pages before the break are read, and the last of them says so.
 */
export async function readWarc(
  bytes: Uint8Array,
  only: ReadonlySet<string> | null,
  readPage: ReadPage,
): Promise<readonly Reading[] | Unread> {
  const readings: Reading[] = [];
  let fault: unknown = null;
  let pages = 0;
  try {
    for await (const record of WARCParser.iterRecords([bytes])) {
      const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
      if (!isPage(record) || (only !== null && !only.has(url))) {
        await skip(record);
        continue;
      }
      if (++pages > MOST_PAGES) return unread('too-large', `It holds more than ${MOST_PAGES} pages.`);
      const payload = await decodePayload(record, MAX_DOCUMENT_BYTES);
      if (payload === undefined || isWarc(payload)) continue;
      const outcome = await readPage({ bytes: payload, ...(fileOf(url) ?? { path: null, url }) });
      if (outcome.kind === 'read')
        readings.push(...outcome.readings.filter(({ text }) => text.trim() !== ''));
    }
  } catch (error) {
    fault = error;
  }
  if (readings.length === 0) {
    return fault === null
      ? unread('no-text', 'A web archive without a page in it.')
      : unread('broken', `The web archive cannot be read: ${describeFault(fault)}.`);
  }
  return fault === null ? readings : [...readings.slice(0, -1), cutOff(readings.at(-1)!)];
}

/** Reads a record to its end; where that never comes, the parser's own way to skip would wait for it for ever. */
async function skip({ reader }: WARCRecord): Promise<void> {
  for await (const _ of reader);
  if (reader instanceof LimitReader && reader.limit > 0) throw new Error('a record breaks off');
}

/** A file that came from no address: its name is a hint to its format, and no address of a page. */
function fileOf(url: string): { readonly path: string; readonly url: null } | undefined {
  if (!isFileUri(url)) return undefined;
  try {
    return { path: decodeURIComponent(url.slice('file:///'.length)), url: null };
  } catch {
    return undefined;
  }
}

function isFileUri(url: string | null | undefined): boolean {
  return url?.startsWith('file:///') ?? false;
}

function isPage({ warcType, warcTargetURI, warcContentType, httpHeaders }: WARCRecord): boolean {
  if (warcType === 'resource') return isFileUri(warcTargetURI) || PAGE_TYPE.test(warcContentType ?? '');
  if (warcType !== 'response' || httpHeaders === null) return false;
  return (
    Number(httpHeaders.statusCode) === 200 && PAGE_TYPE.test(httpHeaders.headers.get('content-type') ?? '')
  );
}

function cutOff(reading: Reading): Reading {
  const message = 'The web archive is damaged behind this page; what stands before it was read.';
  return { ...reading, issues: [...reading.issues, { code: 'truncated', span: null, message }] };
}
