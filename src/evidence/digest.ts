import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Digest } from '../model/digest.ts';

/** What a stream held: its digest and how many bytes it was. */
export interface Digested {
  readonly digest: Digest;
  readonly bytes: number;
}

/** SHA-256 of bytes, or of a text in UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file of any size, read once. Fails with the error of the file system. */
export async function digestFile(path: string): Promise<Digested> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: hash.digest('hex'), bytes };
}
