import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import type { Digest } from '../model/digest.ts';
import {
  type JournalEntry,
  JournalEntrySchema,
  type JournalHead,
  type JournalLine,
} from '../model/journal-line.ts';
import { digestOf } from './digest.ts';
import { makeFolder, syncPath } from './durable-file.ts';
import { withDeskErrors } from './fs-error.ts';
import { createGroupCommit } from './group-commit.ts';
import { formatJournalLine, journalFileName, LONGEST_LINE, signLine } from './journal-chain.ts';
import { openChainFile, type TornTail } from './journal-file.ts';
import { readLines } from './read-lines.ts';
import type { Signer } from './signer.ts';

/**
 * How many lines share one disk write. A batch is signed in one go (about 60 µs a line on the machine this
 * was measured on), so 256 keep the process from answering for some 15 ms at most; larger ones gain nothing.
 */
const MOST_LINES = 256;

/** An append-only, hash-linked, signed log: one chain, one writer. */
export interface Journal {
  /** The file of the chain. */
  readonly path: string;
  /** What a crash left half-written at its end and was put aside on opening; null where nothing was. */
  readonly torn: TornTail | null;
  /** True where the chain names a successor: it takes nothing more. */
  hasEnded(): boolean;
  /** How far the chain is on disk. */
  head(): JournalHead;
  /** Resolves with the line as written, when it is on disk. */
  append(entry: JournalEntry): Promise<JournalLine>;
  /** Resolves when all that was appended is on disk and the file is closed. */
  close(): Promise<void>;
}

/**
 * Opens the signer's chain in `folder`, or begins it.
 *
 * Many appends at a time share one fdatasync. After a failed write nobody knows what the disk holds, so the
 * journal takes nothing more: it is opened again, which looks. Throws a DeskError `evidence-changed` for a
 * chain that somebody edited, `locked` (on append) where another process writes to it.
 */
export async function openJournal(options: {
  readonly folder: string;
  readonly signer: Signer;
  readonly clock: () => Date;
  /** For a chain that goes on after another key's: that one's last line, which names this key. */
  readonly succeeds?: Digest;
}): Promise<Journal> {
  const { folder, signer, clock } = options;
  const path = join(folder, journalFileName(signer.fingerprint));
  const onDisk = <T>(work: () => Promise<T>) => withDeskErrors(path, 'write', work);

  // Look at what is there: our own chain, and how far the others' have come.
  await onDisk(() => makeFolder(folder));
  const found = await openChainFile(path, signer.fingerprint);
  let seen = await onDisk(() => lastLinesOfOthers(folder, path));
  let { lines, head, size, hasEnded } = found;

  const handle: FileHandle = await onDisk(() => open(path, 'a'));
  let failure: unknown = null;
  let isClosed = false;

  const write = async (
    entries: readonly (JournalEntry | { kind: 'key'; publicKey: string; succeeds?: Digest })[],
  ) => {
    if ((await handle.stat()).size !== size) throw new DeskError('locked', path);
    const written: JournalLine[] = [];
    const pieces: Buffer[] = [];
    let previous: Digest | null = head;
    for (const entry of entries) {
      const line = lines + written.length + 1;
      const time = clock().toISOString();
      const others = written.length === 0 ? seen : [];
      const writer = signer.fingerprint;
      const signed = signLine({ ...entry, line, time, previous, seen: others, writer }, signer);
      const bytes = formatJournalLine(signed);
      written.push(signed);
      pieces.push(bytes, LINE_FEED);
      previous = digestOf(bytes);
    }
    const block = Buffer.concat(pieces);
    await handle.writeFile(block);
    await handle.datasync();
    [lines, head, size, seen] = [lines + written.length, previous, size + block.length, []];
    return written;
  };

  const commits = createGroupCommit(MOST_LINES, async (entries: readonly JournalEntry[]) => {
    if (failure !== null) throw failure;
    try {
      return await onDisk(() => write(entries));
    } catch (error) {
      failure = error;
      throw error;
    }
  });

  // A new chain begins with its key. One that is there may come from a process that was killed before it synced:
  // its lines count as safe from now on, so they and the file's name are put on disk.
  await onDisk(async () => {
    const { succeeds } = options;
    if (lines > 0) await handle.datasync();
    else
      await write([
        { kind: 'key', publicKey: signer.publicKey, ...(succeeds !== undefined && { succeeds }) },
      ]);
    await syncPath(folder);
  }).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });

  return {
    path,
    torn: found.torn,
    hasEnded: () => hasEnded,
    head: () => ({ writer: signer.fingerprint, lines, head: head! }),
    append(entry) {
      const parsed = JournalEntrySchema.safeParse(entry);
      if (!parsed.success) return Promise.reject(new TypeError(`no journal entry: ${parsed.error.message}`));
      if (isClosed) return Promise.reject(new TypeError('the journal is closed'));
      if (hasEnded) return Promise.reject(new TypeError('the journal names a successor'));
      hasEnded = parsed.data.kind === 'successor';
      if (failure !== null) return Promise.reject(failure);
      return commits.add(parsed.data);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await commits.settled();
      await handle.close();
    },
  };
}

const LINE_FEED = Buffer.from('\n');

/** Digests of the last whole lines of the other chains, sorted. */
async function lastLinesOfOthers(folder: string, own: string): Promise<Digest[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const digests: Digest[] = [];
  for (const name of names.sort()) {
    if (join(folder, name) === own) continue;
    let last: Buffer | null = null;
    for await (const { bytes, whole } of readLines(join(folder, name), LONGEST_LINE)) {
      if (whole) last = bytes;
    }
    if (last) digests.push(digestOf(last));
  }
  return digests.sort();
}
