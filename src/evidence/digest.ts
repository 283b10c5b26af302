import { createHash, webcrypto } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
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

/** Up to here a file is hashed in one go, in another thread; eight at a time are 64 MB. */
const IN_ONE_GO = 8 << 20;
/** A larger one in pieces of this size: fewer turns of the event loop than by a stream's own 64 KiB. */
const PIECE = 1 << 20;

/** SHA-256 of a file of any size, read once. Fails with the error of the file system. */
export async function digestFile(path: string): Promise<Digested> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size > 0 && size <= IN_ONE_GO ? await digestAtOnce(file, size) : await digestInPieces(file);
  } finally {
    await file.close();
  }
}

async function digestAtOnce(file: FileHandle, size: number): Promise<Digested> {
  // One byte more: a file that grew meanwhile is read to its end.
  const buffer = Buffer.allocUnsafe(size + 1);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
  if (bytesRead !== size) return digestInPieces(file);
  const digest = await webcrypto.subtle.digest('SHA-256', buffer.subarray(0, size));
  return { digest: Buffer.from(digest).toString('hex'), bytes: size };
}

async function digestInPieces(file: FileHandle): Promise<Digested> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(PIECE);
  for (let bytes = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, PIECE, bytes);
    if (bytesRead === 0) return { digest: hash.digest('hex'), bytes };
    hash.update(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}
