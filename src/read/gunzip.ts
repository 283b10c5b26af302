import { promisify } from 'node:util';
import { constants, createGunzip, gunzip } from 'node:zlib';

const gunzipAsync = promisify(gunzip);

export type Gunzipped =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly truncated: boolean }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' };

/** Unpacks gzip, refusing to unpack more than `limit` bytes; a file that was cut off gives what is there. */
export async function gunzipBytes(bytes: Uint8Array, limit: number): Promise<Gunzipped> {
  try {
    return { kind: 'bytes', bytes: await gunzipAsync(bytes, { maxOutputLength: limit }), truncated: false };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    if (code !== 'Z_BUF_ERROR') return { kind: 'broken' };
  }
  try {
    const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
    return { kind: 'bytes', bytes: await gunzipAsync(bytes, options), truncated: true };
  } catch {
    return { kind: 'broken' };
  }
}

/** The first bytes of what a gzip container holds, some thousands at most; none where it is broken. */
export async function beginningOfGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = createGunzip({ chunkSize: 4_096 });
  stream.on('error', () => {});
  stream.end(bytes);
  try {
    for await (const chunk of stream) return chunk as Uint8Array;
  } catch {
    // What is broken is told when all of it is unpacked.
  }
  return new Uint8Array(0);
}
