import { promisify } from 'node:util';
import { brotliDecompress, inflate } from 'node:zlib';
import { AsyncIterReader, type WARCRecord } from 'warcio';
import { gunzipBytes } from '../gunzip.ts';

const unbrotli = promisify(brotliDecompress);
const undeflate = promisify(inflate);

/**
 * The body of a record as a browser would see it: chunks joined, content encoding undone. Undefined where it cannot
 * be undone, or unpacks to more than `limit` bytes. Archives keep headers of encodings that they undid themselves;
 * so what is not encoded as its header says is taken as it is.
 */
export async function decodePayload(record: WARCRecord, limit: number): Promise<Uint8Array | undefined> {
  const raw = await record.readFully(false);
  const header = (name: string) => (record.httpHeaders?.headers.get(name) ?? '').trim().toLowerCase();
  const bytes = header('transfer-encoding') === 'chunked' ? await joinChunks(raw) : raw;
  switch (header('content-encoding')) {
    case 'gzip':
    case 'x-gzip': {
      const unpacked = await gunzipBytes(bytes, limit);
      if (unpacked.kind === 'too-large') return undefined;
      return unpacked.kind === 'bytes' ? unpacked.bytes : bytes;
    }
    case 'br':
      return unpack(bytes, limit, unbrotli);
    case 'deflate':
      return unpack(bytes, limit, undeflate);
    default:
      return bytes;
  }
}

function joinChunks(bytes: Uint8Array): Promise<Uint8Array> {
  return new AsyncIterReader([bytes], null, true).readFully();
}

async function unpack(
  bytes: Uint8Array,
  limit: number,
  decode: (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>,
): Promise<Uint8Array | undefined> {
  try {
    return await decode(bytes, { maxOutputLength: limit });
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isBomb ? undefined : bytes;
  }
}
