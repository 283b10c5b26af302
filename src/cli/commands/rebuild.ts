import { rebuildDesk } from '../../desk/rebuild-desk.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';
import { runOnDesk } from './run-on-desk.ts';

export interface RebuildCommandOptions {
  readonly desk: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** `hearsay rebuild`. */
export async function runRebuild(options: RebuildCommandOptions, words: Words): Promise<number> {
  const reports = await runOnDesk(options, words, (running) =>
    rebuildDesk({ ...running, desk: options.desk }),
  );
  console.log(words.rebuilt(reports, printable(options.desk)));
  return EXIT.done;
}
