import { open, stat, truncate } from 'node:fs/promises';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import { writeDurably } from './durable-file.ts';
import { systemCode, withDeskErrors } from './fs-error.ts';
import { createChain, isSigned, LONGEST_LINE } from './journal-chain.ts';
import { readLines } from './read-lines.ts';

/** Bytes that a crash left at the end of a chain, and where they were put. */
export interface TornTail {
  readonly path: string;
  readonly bytes: number;
}

/** A chain as found on disk; `head` is null and `lines` 0 where it has not begun. */
export interface ChainFile {
  readonly lines: number;
  readonly head: Digest | null;
  /** True where its last line names a successor: then nothing is to be written behind it. */
  readonly hasEnded: boolean;
  /** Bytes of the file, after the torn end was cut off. */
  readonly size: number;
  readonly torn: TornTail | null;
}

/**
 * Makes a chain ready to be written on: checks all links and the last signature, and puts aside what a crash
 * left half-written. Nobody was told that those lines were safe, but they are kept: `<chain>.torn-<offset>`.
 *
 * Torn is only what a crash can leave: a last line without its line feed, or zeros where a block of the last
 * write never reached the disk, with all that comes after. Anything else that does not fit was changed by
 * somebody, and throws a DeskError `evidence-changed`.
 */
export async function openChainFile(path: string, writer: Digest): Promise<ChainFile> {
  return withDeskErrors(path, 'write', async () => {
    const size = await sizeOf(path);
    const chain = createChain({ signatures: false });
    let sound = { lines: 0, head: null as Digest | null, size: 0 };
    let last = null;
    for await (const { bytes, start, whole } of readLines(path, LONGEST_LINE)) {
      if (!whole || bytes.includes(0)) break;
      const step = chain.accept(bytes);
      if (step.problem !== null) throw new DeskError('evidence-changed', path);
      last = step.line;
      sound = { lines: step.line.line, head: step.digest, size: start + bytes.length + 1 };
    }
    const key = chain.key();
    if (last && !(key && key.fingerprint === writer && isSigned(last, key))) {
      throw new DeskError('evidence-changed', path);
    }
    const hasEnded = last?.kind === 'successor';
    return { ...sound, hasEnded, torn: sound.size < size ? await putAside(path, sound.size, size) : null };
  });
}

async function putAside(path: string, from: number, size: number): Promise<TornTail> {
  const tail = Buffer.alloc(size - from);
  const handle = await open(path, 'r');
  try {
    await handle.read(tail, 0, tail.length, from);
  } finally {
    await handle.close();
  }
  const aside = `${path}.torn-${from}`;
  await writeDurably(aside, tail);
  await truncate(path, from);
  return { path: aside, bytes: tail.length };
}

/** Makes the file where there is none, since a chain may be about to begin. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await (await open(path, 'a')).close();
    return 0;
  }
}
