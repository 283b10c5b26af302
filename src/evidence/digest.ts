import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
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

/** SHA-256 of a text in pieces, in UTF-8; no more than one of them is held. */
export function digestOfPieces(pieces: Iterable<string>): Digest {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/**
 * What a file is read into, piece by piece, one file at a time: a new one for each file costs as much as hashing it. More
 * is no quicker, and this much stays in the processor's cache.
 */
const PIECE = Buffer.alloc(256 << 10);

/**
 * SHA-256 of a file of any size, read once. Fails with the error of the file system.
 *
 * All of it in this thread: to hand each file to another one and back costs twice the hashing (1 GB in 6,800 files: 1.7 s
 * of processor time for 0.8), and whoever waits for a digest has nothing else to do.
 */
export async function digestFile(path: string): Promise<Digested> {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    for (let bytes = 0; ; ) {
      const read = readSync(file, PIECE);
      if (read === 0) return { digest: hash.digest('hex'), bytes };
      hash.update(PIECE.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
}
