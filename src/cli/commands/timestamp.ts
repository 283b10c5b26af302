import { lookup } from 'node:dns/promises';
import { readSettings } from '../../desk/desk-settings.ts';
import { type StampOutcome, stampDesk } from '../../desk/time/stamp-desk.ts';
import { isDossier, stampDossier } from '../../desk/time/stamp-dossier.ts';
import { isDesk } from '../../evidence/is-desk.ts';
import { DeskError } from '../../model/desk-error.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';

export interface TimestampOptions {
  readonly desk: string;
  readonly authority: readonly string[];
  readonly allowPrivate?: boolean;
  readonly timeout: number;
  readonly json?: boolean;
}

/** `hearsay timestamp`: others say when a desk's journal, or a dossier, existed. */
export async function runTimestamp(
  dossier: string | undefined,
  options: TimestampOptions,
  words: Words,
): Promise<number> {
  const authorities = options.authority.length > 0 ? options.authority : await authoritiesOf(options.desk);
  if (authorities.length === 0) {
    console.error(words.usage(words.noAuthority));
    return EXIT.nothing;
  }
  const folder = dossier ?? options.desk;
  if (!(await (dossier === undefined ? isDesk(folder) : isDossier(folder)))) {
    throw new DeskError(dossier === undefined ? 'not-found' : 'not-a-dossier', folder);
  }
  const stop = createStopSignal();
  try {
    const asking = {
      authorities,
      allowPrivate: options.allowPrivate ?? false,
      seconds: options.timeout,
      version: programVersion(),
      clock: () => new Date(),
      resolve: (host: string) => lookup(host, { all: true }),
      signal: stop.signal,
    };
    const outcome =
      dossier === undefined
        ? await stampDesk(folder, {
            ...asking,
            onTornJournal: ({ path, bytes }) => console.error(words.torn(path, bytes)),
          })
        : await stampDossier(folder, { ...asking, roots: [] });
    return tell(outcome, options.json ?? false, words);
  } finally {
    stop.release();
  }
}

function tell({ stamped, refused }: StampOutcome, isJson: boolean, words: Words): number {
  for (const { authority, time } of stamped) {
    console.log(
      isJson ? JSON.stringify({ stamped: { authority, time } }) : words.stamped(printable(authority), time),
    );
  }
  for (const { code, subject } of refused) console.error(words.errors[code](printable(subject)));
  if (stamped.length === 0) return EXIT.nothing;
  return refused.length > 0 ? EXIT.withFailures : EXIT.done;
}

async function authoritiesOf(desk: string): Promise<readonly string[]> {
  return (await readSettings(desk)).authorities;
}
