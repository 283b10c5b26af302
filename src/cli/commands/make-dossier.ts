import { fileURLToPath } from 'node:url';
import type { BuildOptions, BuildOutcome } from '../../desk/build-dossier.ts';
import { EXIT } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import type { Words } from '../words/en.ts';
import { formatUnread } from './format-unread.ts';
import { runOnDesk } from './run-on-desk.ts';

/** What every command that makes a dossier runs with. */
export type Running = Omit<BuildOptions, 'paths' | 'desk' | 'kind' | 'story' | 'supersedes'>;

export interface MadeDossier extends BuildOutcome {
  /** Lines that are told behind the dossier's; where none was written, instead of them. */
  readonly after: readonly string[];
}

// Where the build put the page: dist/page, seen from dist/cli/commands.
const PAGE = fileURLToPath(new URL('../../page', import.meta.url));

/** Makes a dossier while it tells how far it is, and then what it made and what was not read. */
export async function makeDossier(
  options: { readonly out: string; readonly jobs?: number; readonly quiet?: boolean },
  words: Words,
  make: (running: Running) => Promise<MadeDossier>,
): Promise<number> {
  const began = performance.now();
  const { counts, unread, written, after } = await runOnDesk(options, words, (running) =>
    make({ ...running, out: options.out, page: PAGE, version: programVersion() }),
  );
  if (unread.length > 0) console.error(formatUnread(unread, words));
  if (!written) {
    for (const line of after) console.error(line);
    return EXIT.nothing;
  }
  console.log(words.built(counts, options.out, ((performance.now() - began) / 1000).toFixed(1)));
  for (const line of after) console.log(line);
  return unread.length > 0 ? EXIT.withFailures : EXIT.done;
}
