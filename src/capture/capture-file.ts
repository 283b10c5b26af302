import { type BigIntStats, closeSync, fstatSync, openSync, statSync } from 'node:fs';
import { withDeskErrors } from '../evidence/fs-error.ts';
import type { Journal } from '../evidence/journal.ts';
import type { Incoming, Objects } from '../evidence/objects.ts';
import { readPiece } from '../evidence/open-file.ts';
import type { Capture } from '../model/capture.ts';
import { DeskError } from '../model/desk-error.ts';

const TOOL = 'file@1';

export interface CaptureFileOptions {
  /** Where to read. */
  readonly path: string;
  /** How the record names it: as the user gave it, below the folder that was given. */
  readonly shownPath: string;
  readonly objects: Pick<Objects, 'receive'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: () => Date;
  /** True for what the journal tells already; such a capture gets no second line. */
  readonly isKnown?: (capture: Capture) => boolean;
}

/**
 * Preserves a file of any size: its bytes first, then the journal line that vouches for them. Resolves when
 * both are on disk.
 *
 * A file that changes while it is copied is copied once more; the bytes of the first try are thrown away.
 * Throws a DeskError: `not-found`, `unreadable` (also for a folder, a pipe, a file that keeps changing),
 * `disk-full`, `not-writable`.
 */
export async function captureFile(options: CaptureFileOptions): Promise<Capture> {
  const { path, shownPath, objects, journal, clock } = options;

  // Copy the bytes, hashing on the way; try again where somebody was still writing.
  const incoming = (await copyStill(path, objects)) ?? (await copyStill(path, objects));
  if (incoming === undefined) {
    throw new DeskError('unreadable', path, { cause: new Error('the file changes while it is read') });
  }

  // The moment of capture is when the bytes had been read, not when they came to rest.
  const captured = clock().toISOString();

  // Evidence first, journal second: no line speaks of bytes that are not there.
  await incoming.keep();
  const capture: Capture = {
    digest: incoming.digest,
    bytes: incoming.bytes,
    path: shownPath.toWellFormed(),
    url: null,
    captured,
    tool: TOOL,
  };
  if (!options.isKnown?.(capture)) await journal.append({ kind: 'capture', capture });
  return capture;
}

/** The copy of a file that stood still meanwhile; undefined where it did not. */
async function copyStill(path: string, objects: Pick<Objects, 'receive'>): Promise<Incoming | undefined> {
  // Ask before opening: to open a pipe is to wait for somebody to write into it.
  const before = await ofTheFile(path, () => stateOf(statSync(path, { bigint: true }), path));
  const file = await ofTheFile(path, () => openSync(path, 'r'));
  try {
    const incoming = await objects.receive(piecesOf(file, path, Number(before.size)));
    const after = await ofTheFile(path, () => stateOf(fstatSync(file, { bigint: true }), path));
    const isStill = isSame(before, after) && BigInt(incoming.bytes) === before.size;
    if (isStill) return incoming;
    await incoming.discard();
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** What fails here is the file's failure, not that of the store that it is copied into. */
function ofTheFile<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  return withDeskErrors(path, 'read', async () => work());
}

interface FileState {
  readonly size: bigint;
  readonly modified: bigint;
  readonly inode: bigint;
}

function stateOf(status: BigIntStats, path: string): FileState {
  if (!status.isFile()) throw new DeskError('unreadable', path);
  return { size: status.size, modified: status.mtimeNs, inode: status.ino };
}

function isSame(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}

async function* piecesOf(file: number, path: string, size: number): AsyncGenerator<Uint8Array> {
  // One byte more than the file had: a file that grew is seen in the same read.
  const buffer = Buffer.allocUnsafe(Math.min(size + 1, 1 << 18));
  for (;;) {
    const bytesRead = await ofTheFile(path, () => readPiece(file, buffer));
    if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
    // A regular file gives less than is asked for at its end only; were it otherwise, its size would tell.
    if (bytesRead < buffer.length) return;
  }
}
