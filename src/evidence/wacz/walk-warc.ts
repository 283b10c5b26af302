import { createHash, type Hash } from 'node:crypto';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import type { Digest } from '../../model/digest.ts';
import { decodeBody } from '../decode-body.ts';
import { digestOf } from '../digest.ts';
import { type DeclaredDigest, parseDigest } from './declared-digest.ts';
import { type HttpHead, splitHttp } from './http-head.ts';

/** A record of a WARC, with digests computed over what it holds. */
export interface FoundRecord {
  readonly type: string;
  readonly url: string | null;
  /** `WARC-Date` as written. */
  readonly date: string;
  /** `Content-Type` of the answer, or of the record where it holds no answer. */
  readonly contentType: string | null;
  /** Of the answer; null where the record holds none. */
  readonly status: number | null;
  /** Bytes from the start of the file, and how many there are, compressed. */
  readonly offset: number;
  readonly length: number;
  /** The two digests that a record may name, and whether what it holds has them; null where it names none. */
  readonly block: ComparedDigest | null;
  readonly payload: ComparedDigest | null;
  /** SHA-256 of the content behind its HTTP head, as sent and with its encodings undone. */
  readonly payloadDigest: Digest;
  readonly bodyDigest: Digest | null;
}

export interface ComparedDigest {
  readonly declared: string;
  /** Null where it is of a kind that cannot be computed. */
  readonly fits: boolean | null;
}

/** Larger bodies are not decoded; `add` keeps none that unpack to more. */
const MOST_DECODED = 128 << 20;

/**
 * The records of a WARC file in its order, plain or each in a gzip member of its own (ISO 28500:2017, annex D).
 * One body at a time is held in memory where it is encoded, else none. Throws what the parser throws at garbage.
 */
export async function* walkWarc(source: AsyncIterable<Uint8Array>): AsyncGenerator<FoundRecord> {
  let size = 0;
  async function* counted() {
    for await (const chunk of source) {
      size += chunk.length;
      yield chunk;
    }
  }
  const reader = new AsyncIterReader(counted());
  const parser = new WARCParser(reader, { parseHttp: false });
  let before: Omit<FoundRecord, 'length'> | null = null;
  for await (const record of parser) {
    const { offset } = parser;
    // How long a record is, compressed, shows where the next one begins.
    if (before) yield { ...before, length: offset - before.offset };
    before = { ...(await readRecord(record)), offset };
  }
  // Of a gzip member that breaks off the parser gives nothing at all.
  if (reader.compressed && reader.inflator?.ended === false && size > 0) {
    throw new Error('The file breaks off inside a record.');
  }
  if (before) yield { ...before, length: size - before.offset };
}

async function readRecord(record: WARCRecord): Promise<Omit<FoundRecord, 'offset' | 'length'>> {
  if (!/^WARC\/[\d.]+$/.test(record.warcHeaders.statusline))
    throw new Error('Not a record of a web archive.');
  const type = record.warcType ?? '';
  const isHttp = /^application\/http\b/i.test(record.warcContentType ?? '');
  const block = createComparison(parseDigest(record.warcBlockDigest));
  const payload = createComparison(parseDigest(record.warcPayloadDigest));
  const plain = createHash('sha256');
  const kept: Buffer[] = [];
  let bytes = 0;
  let head: HttpHead | null = null;
  for await (const { chunk, http, isHead } of splitHttp(record.reader, isHttp)) {
    block?.hash?.update(chunk);
    if (isHead) {
      head = http;
      continue;
    }
    payload?.hash?.update(chunk);
    plain.update(chunk);
    bytes += chunk.length;
    if (head?.encoding && bytes <= MOST_DECODED) kept.push(chunk);
  }
  // The parser would wait for the rest of a record that breaks off, for ever.
  const { reader } = record;
  if (reader instanceof LimitReader && reader.limit > 0) {
    throw new Error(`A record breaks off ${reader.limit} bytes before its end.`);
  }
  const payloadDigest = plain.digest('hex');
  const body =
    head?.encoding && bytes <= MOST_DECODED
      ? await decodeBody(Buffer.concat(kept), head.encoding, MOST_DECODED)
      : undefined;
  return {
    type,
    url: record.warcTargetURI?.replace(/^<|>$/g, '') ?? null,
    date: record.warcDate ?? '',
    contentType: (isHttp ? head?.contentType : record.warcContentType) ?? null,
    status: type === 'response' ? (head?.status ?? null) : null,
    block: block?.compare() ?? null,
    // The payload of a revisit is elsewhere, and tools differ in whether chunks belong to it.
    payload: type === 'revisit' || head?.isChunked ? null : (payload?.compare() ?? null),
    payloadDigest,
    bodyDigest: body ? digestOf(body) : head?.encoding ? null : payloadDigest,
  };
}

function createComparison(
  declared: DeclaredDigest | null,
): { readonly hash: Hash | null; compare(): ComparedDigest } | null {
  if (declared === null) return null;
  const hash = declared.algorithm === null ? null : createHash(declared.algorithm);
  return {
    hash,
    compare: () => ({
      declared: declared.text,
      fits: hash === null ? null : declared.isOf(hash.digest()),
    }),
  };
}
