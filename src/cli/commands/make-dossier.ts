import { fileURLToPath } from 'node:url';
import type { BuildOptions, BuildOutcome } from '../../desk/build-dossier.ts';
import { stampDossier } from '../../desk/time/stamp-dossier.ts';
import { EXIT } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';
import { formatUnread } from './format-unread.ts';
import { runOnDesk } from './run-on-desk.ts';
import { type AuthorityOptions, askingOf, authoritiesFor, tellStamps } from './stamping.ts';

/** What every command that makes a dossier runs with. */
export type Running = Omit<BuildOptions, 'paths' | 'desk' | 'kind' | 'story' | 'supersedes'>;

export interface MadeDossier extends BuildOutcome {
  /** Lines that are told behind the dossier's; where none was written, instead of them. */
  readonly after: readonly string[];
}

export interface MakeDossierOptions extends AuthorityOptions {
  readonly out: string;
  readonly desk?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
  /** Have an authority say that the dossier exists, as soon as it does. */
  readonly timestamp?: boolean;
}

/** What an authority is given to answer in. */
const AUTHORITY_SECONDS = 60;

// Where the build put the page: dist/page, seen from dist/cli/commands.
const PAGE = fileURLToPath(new URL('../../page', import.meta.url));

/** Makes a dossier while it tells how far it is, and then what it made and what was not read. */
export async function makeDossier(
  options: MakeDossierOptions,
  words: Words,
  make: (running: Running) => Promise<MadeDossier>,
): Promise<number> {
  // Whom to ask is known before any work is done.
  const authorities = options.timestamp ? await authoritiesFor(options, options.desk) : [];
  if (options.timestamp && authorities.length === 0) {
    console.error(words.usage(words.noAuthority));
    return EXIT.nothing;
  }
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
  if (unread.length > 0) console.error(words.whyOne(unread.length));
  const isStamped = authorities.length === 0 || (await stamp(options, authorities, words));
  return unread.length > 0 || !isStamped ? EXIT.withFailures : EXIT.done;
}

/** False where no authority gave a token, or one failed before another did; the dossier is whole without. */
async function stamp(
  options: MakeDossierOptions,
  authorities: readonly string[],
  words: Words,
): Promise<boolean> {
  const stop = createStopSignal();
  try {
    const asking = askingOf(authorities, options, AUTHORITY_SECONDS, stop.signal);
    return tellStamps(await stampDossier(options.out, { ...asking, roots: [] }), false, words) === EXIT.done;
  } finally {
    stop.release();
  }
}
