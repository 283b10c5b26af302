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
import { formatJournalLine, journalFileName, LONGEST_LINE, parseJournalLine } from './journal-chain.ts';
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

interface Waiting {
  readonly entry: JournalEntry;
  readonly resolve: (line: JournalLine) => void;
  readonly reject: (error: unknown) => void;
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
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let failure: unknown = null;
  let isClosed = false;

  const write = async (
    entries: readonly (JournalEntry | { kind: 'key'; publicKey: string; succeeds?: Digest })[],
  ) => {
    if ((await handle.stat()).size !== size) throw new DeskError('locked', path);
    let previous: Digest | null = head;
    const written = entries.map((entry, index) => {
      const bytes = formatJournalLine(
        {
          ...entry,
          line: lines + index + 1,
          time: clock().toISOString(),
          previous,
          seen: index === 0 ? seen : [],
          writer: signer.fingerprint,
        },
        signer,
      );
      previous = digestOf(bytes);
      return bytes;
    });
    const block = Buffer.concat(written.flatMap((bytes) => [bytes, LINE_FEED]));
    await handle.writeFile(block);
    await handle.datasync();
    [lines, head, size, seen] = [lines + entries.length, previous, size + block.length, []];
    return written.map((bytes) => parseJournalLine(bytes)!);
  };

  const drain = async () => {
    // Let every caller of this turn of the event loop join the same write.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST_LINES);
      try {
        const written = await onDisk(() => write(batch.map(({ entry }) => entry)));
        for (const [index, { resolve }] of batch.entries()) resolve(written[index]!);
      } catch (error) {
        failure = error;
        for (const { reject } of [...batch, ...waiting.splice(0)]) reject(error);
      }
    }
    running = null;
  };

  // A new chain begins with its key, and its file's name is on disk before anything else is.
  if (lines === 0) {
    await onDisk(async () => {
      const { succeeds } = options;
      await write([
        { kind: 'key', publicKey: signer.publicKey, ...(succeeds !== undefined && { succeeds }) },
      ]);
      await syncPath(folder);
    }).catch(async (error: unknown) => {
      await handle.close();
      throw error;
    });
  }

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
      return new Promise((resolve, reject) => {
        waiting.push({ entry: parsed.data, resolve, reject });
        running ??= drain();
      });
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await running;
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
