import { availableParallelism } from 'node:os';
import { rebuildDesk } from '../../desk/rebuild-desk.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { createProgressLine } from '../progress-line.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';

export interface RebuildCommandOptions {
  readonly desk: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** `hearsay rebuild`. */
export async function runRebuild(options: RebuildCommandOptions, words: Words): Promise<number> {
  const stop = createStopSignal();
  const progress = createProgressLine(process.stderr, options.quiet ?? false, words);
  try {
    const reports = await rebuildDesk({
      desk: options.desk,
      threads: options.jobs ?? Math.min(availableParallelism(), 8),
      clock: () => new Date(),
      onProgress: progress.show,
      onTornJournal: ({ path, bytes }) => {
        progress.end();
        console.error(words.torn(path, bytes));
      },
      signal: stop.signal,
    });
    progress.end();
    console.log(words.rebuilt(reports, printable(options.desk)));
    return EXIT.done;
  } finally {
    progress.end();
    stop.release();
  }
}
