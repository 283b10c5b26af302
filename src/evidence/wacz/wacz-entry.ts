import type { Digest } from '../../model/digest.ts';

/** A file inside a WACZ, read through once. */
export interface WaczEntry {
  readonly name: string;
  readonly bytes: number;
  readonly digest: Digest;
  /** Its content again, from the start. */
  open(): AsyncIterable<Buffer>;
}

/** Descriptions and lists: more than this is none. */
const MOST_IN_MEMORY = 256 << 20;

/** The whole content of an entry that is no archive; undefined where it is too large to be what it should be. */
export async function readEntry(entry: WaczEntry): Promise<Buffer | undefined> {
  if (entry.bytes > MOST_IN_MEMORY) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of entry.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
