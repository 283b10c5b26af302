import { availableParallelism } from 'node:os';
import type { Progress } from '../../desk/build-step.ts';
import type { OnNotice } from '../../desk/desk-notice.ts';
import { createProgressLine } from '../progress-line.ts';
import { tellNotice } from '../tell-notice.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';

/** What a long command on a desk runs with. */
export interface RunningOnDesk {
  readonly threads: number;
  readonly clock: () => Date;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: OnNotice;
  readonly signal: AbortSignal;
}

/** Runs a long command while it tells how far it is, until it ends or the user stops it. */
export async function runOnDesk<T>(
  options: { readonly jobs?: number; readonly quiet?: boolean },
  words: Words,
  run: (running: RunningOnDesk) => Promise<T>,
): Promise<T> {
  const stop = createStopSignal();
  const progress = createProgressLine(process.stderr, options.quiet ?? false, words);
  try {
    return await run({
      threads: options.jobs ?? Math.min(availableParallelism(), 8),
      clock: () => new Date(),
      onProgress: progress.show,
      onNotice: (notice) => {
        progress.end();
        tellNotice(words)(notice);
      },
      signal: stop.signal,
    });
  } finally {
    progress.end();
    stop.release();
  }
}
