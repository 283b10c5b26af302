import type { Issue } from '../../model/issue.ts';
import type { KnownClaim } from '../../model/known-claim.ts';
import { parseJson } from '../../text/parse-json.ts';
import { decodeText } from '../charset/decode-text.ts';
import { sniffFormat } from '../format.ts';
import { gunzipBytes } from '../gunzip.ts';
import { formatMegabytes, MAX_LINES_BYTES } from '../limits.ts';
import { type Unread, unread } from '../unread.ts';
import { findRecords } from './find-records.ts';
import { broken, type ReadClaim, readClaim } from './read-claim.ts';

export type ClaimsOutcome =
  | { readonly kind: 'read'; readonly claims: readonly KnownClaim[]; readonly issues: readonly Issue[] }
  | Unread;

/**
 * Reads a file of claims that were checked before: JSON Lines, or JSON, of `{id, text, …}` or of schema.org's
 * ClaimReview, also gzipped. A record that holds no claim becomes an issue; of two with one id the first is kept.
 */
export async function readClaims(bytes: Uint8Array): Promise<ClaimsOutcome> {
  if (bytes.length > MAX_LINES_BYTES) return tooLarge();
  const packed = sniffFormat(bytes) === 'gzip';
  const unpacked = packed ? await gunzipBytes(bytes, MAX_LINES_BYTES) : { kind: 'bytes' as const, bytes };
  if (unpacked.kind === 'too-large') return tooLarge();
  if (unpacked.kind === 'broken') return unread('broken', 'The gzip container is damaged.');
  const format = sniffFormat(unpacked.bytes);
  if (format === 'empty') return unread('empty', 'The file is empty.');
  if (format !== 'text') return unread('unknown-format', 'No JSON and no JSON Lines.');
  const { text, issues } = decodeText(unpacked.bytes);
  const read = [...readRecords(text.replace(/^\uFEFF/, ''))];
  const { claims, repeated } = keepFirst(read.flatMap(({ claim }) => claim ?? []));
  return { kind: 'read', claims, issues: [...issues, ...read.flatMap((one) => one.issues), ...repeated] };
}

/** One JSON value where the whole text is one, else a record a line. */
function* readRecords(text: string): Generator<ReadClaim> {
  const whole = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (whole !== undefined) {
    for (const [index, record] of findRecords(whole).entries())
      yield readClaim(record, `record ${index + 1}`);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    const value = parseJson(line);
    if (value === undefined) yield broken(place, 'it is no JSON');
    else {
      const records = findRecords(value);
      for (const [part, record] of records.entries())
        yield readClaim(record, records.length === 1 ? place : `${place}, record ${part + 1}`);
    }
  }
}

/** Undefined where it is no JSON. */
/** A record given twice is no fault; another claim under the same id is. */
function keepFirst(all: readonly KnownClaim[]): { claims: KnownClaim[]; repeated: Issue[] } {
  const byId = new Map<string, KnownClaim>();
  const repeated: Issue[] = [];
  for (const claim of all) {
    const id = String(claim.id);
    const before = byId.get(id);
    if (before === undefined) byId.set(id, claim);
    else if (before.text !== claim.text) {
      const message = `Another claim with the id ${id} was left out: “${claim.text.slice(0, 60)}”.`;
      repeated.push({ code: 'broken-record', span: null, message });
    }
  }
  return { claims: [...byId.values()], repeated };
}

function tooLarge(): Unread {
  return unread('too-large', `It has more than ${formatMegabytes(MAX_LINES_BYTES)}. Split it.`);
}
