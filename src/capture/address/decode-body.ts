import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { DeskError } from '../../model/desk-error.ts';
import { type Hop, headerOf } from './hop.ts';

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
 * The body with its content encodings undone. What is not encoded as its header says comes back as it was sent:
 * nothing is lost. Throws DeskError `too-large` where it unpacks to more than `maxBytes`.
 */
export async function decodeBody(hop: Hop, maxBytes: number): Promise<Buffer> {
  const layers = (headerOf(hop.headers, 'content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MOST_LAYERS) return hop.body;
  let bytes = hop.body;
  for (const layer of layers.reverse()) {
    const decoded = await decodeLayer(bytes, DECODERS[layer] ?? [], hop.url, maxBytes);
    if (!decoded) return hop.body;
    bytes = decoded;
  }
  return bytes;
}

async function decodeLayer(
  bytes: Buffer,
  decoders: readonly Decode[],
  url: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  for (const decode of decoders) {
    try {
      return await decode(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw new DeskError('too-large', url, { cause: error });
    }
  }
  return undefined;
}
