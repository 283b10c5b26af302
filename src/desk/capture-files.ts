import { captureFile } from '../capture/capture-file.ts';
import type { Capture } from '../model/capture.ts';
import { DeskError } from '../model/desk-error.ts';
import type { UnreadFile } from '../model/dossier.ts';
import type { FoundFile } from './find-files.ts';
import { inParallel } from './in-parallel.ts';
import type { Desk } from './open-desk.ts';

// Captures that run together share their disk writes: those of the objects, of the folders and of the journal. More
// would hold many large files open at once.
const AT_A_TIME = 256;

export interface CaptureFilesOptions {
  readonly desk: Desk;
  readonly files: readonly FoundFile[];
  /** What the desk has captured before: the same bytes under the same path are not captured again. */
  readonly known: readonly Capture[];
  readonly clock: () => Date;
  readonly signal: AbortSignal;
  /** `done` counts the files that were tried. */
  readonly onTried?: (done: number) => void;
  readonly onCaptured?: (capture: Capture) => void;
}

/** Preserves files; one that cannot be opened is listed and costs nobody else. */
export async function captureFiles(options: CaptureFilesOptions): Promise<UnreadFile[]> {
  const { desk, files, known, clock } = options;
  const knownKeys = new Set(known.map(captureKey));
  const isKnown = (capture: Capture) => knownKeys.has(captureKey(capture));
  const unread: UnreadFile[] = [];
  let done = 0;
  await inParallel(files, AT_A_TIME, async ({ path, shownPath }) => {
    options.signal.throwIfAborted();
    try {
      const { objects, journal } = desk;
      const capture = await captureFile({ path, shownPath, clock, objects, journal, isKnown });
      options.onCaptured?.(capture);
    } catch (error) {
      if (!(error instanceof DeskError && isOfTheFile(error))) throw error;
      unread.push({ path: shownPath, digest: null, reason: 'unreadable', message: error.message });
    }
    options.onTried?.(++done);
  });
  return unread;
}

function captureKey({ digest, path, url }: Capture): string {
  return JSON.stringify([digest, path, url]);
}

function isOfTheFile(error: DeskError): boolean {
  return error.code === 'unreadable' || error.code === 'not-found';
}
