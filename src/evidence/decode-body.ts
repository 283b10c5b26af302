import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

// RFC 9110, 8.4.1. "deflate" is zlib by the standard, and bare deflate from some servers.
const DECODERS: Readonly<Record<string, readonly Decode[]>> = {
  gzip: [promisify(gunzip)],
  'x-gzip': [promisify(gunzip)],
  br: [promisify(brotliDecompress)],
  deflate: [promisify(inflate), promisify(inflateRaw)],
};

// One is usual, two happens; more is a bomb in a bomb.
const MOST_LAYERS = 2;

/**
 * A body with its content encodings undone; `encodings` is the header `Content-Encoding`. What is not encoded as
 * that says comes back as it was sent: nothing is lost. Undefined where it unpacks to more than `maxBytes`.
 */
export async function decodeBody(
  body: Buffer,
  encodings: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const layers = encodings
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MOST_LAYERS) return body;
  let bytes = body;
  for (const layer of layers.reverse()) {
    const decoded = await decodeLayer(bytes, DECODERS[layer] ?? [], maxBytes);
    if (decoded === 'broken') return body;
    if (decoded === 'too-large') return undefined;
    bytes = decoded;
  }
  return bytes;
}

async function decodeLayer(
  bytes: Buffer,
  decoders: readonly Decode[],
  maxBytes: number,
): Promise<Buffer | 'broken' | 'too-large'> {
  for (const decode of decoders) {
    try {
      return await decode(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    }
  }
  return 'broken';
}
