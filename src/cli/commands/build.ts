import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildDossier } from '../../desk/build-dossier.ts';
import { isAddress } from '../../desk/is-address.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import { createProgressLine } from '../progress-line.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';
import { formatUnread } from './format-unread.ts';

export interface BuildCommandOptions {
  readonly out: string;
  readonly desk?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

// Where the build put the page: dist/page, seen from dist/cli/commands.
const PAGE = fileURLToPath(new URL('../../page', import.meta.url));

/** `hearsay build`. */
export async function runBuild(
  paths: readonly string[],
  options: BuildCommandOptions,
  words: Words,
): Promise<number> {
  if (paths.length === 0 && !options.desk) {
    console.error(words.usage(words.noPaths));
    return EXIT.nothing;
  }
  const address = paths.find(isAddress);
  if (address !== undefined) {
    console.error(words.usage(words.addFirst(printable(address))));
    return EXIT.nothing;
  }
  const began = performance.now();
  const stop = createStopSignal();
  const progress = createProgressLine(process.stderr, options.quiet ?? false, words);
  try {
    const { counts, unread, written } = await buildDossier({
      paths,
      out: options.out,
      desk: options.desk ?? null,
      page: PAGE,
      version: programVersion(),
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
    if (unread.length > 0) console.error(formatUnread(unread, words));
    if (!written) {
      console.error(words.errors['nothing-to-read'](paths.join(', ') || options.desk!));
      return EXIT.nothing;
    }
    console.log(words.built(counts, options.out, ((performance.now() - began) / 1000).toFixed(1)));
    if (options.desk) console.log(words.addedToDesk(options.desk));
    return unread.length > 0 ? EXIT.withFailures : EXIT.done;
  } finally {
    progress.end();
    stop.release();
  }
}
