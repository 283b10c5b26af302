import { stampDesk } from '../../desk/time/stamp-desk.ts';
import { isDossier, stampDossier } from '../../desk/time/stamp-dossier.ts';
import { isDesk } from '../../evidence/is-desk.ts';
import { DeskError } from '../../model/desk-error.ts';
import { EXIT } from '../exit.ts';
import { tellNotice } from '../tell-notice.ts';
import { createStopSignal } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';
import { askingOf, authoritiesFor, tellStamps } from './stamping.ts';

export interface TimestampOptions {
  readonly desk: string;
  readonly authority?: readonly string[];
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
  const authorities = await authoritiesFor(options, options.desk);
  if (authorities.length === 0) {
    console.error(words.usage(words.noAuthority, ['timestamp']));
    return EXIT.nothing;
  }
  const folder = dossier ?? options.desk;
  if (!(await (dossier === undefined ? isDesk(folder) : isDossier(folder)))) {
    throw new DeskError(dossier === undefined ? 'not-found' : 'not-a-dossier', folder);
  }
  const stop = createStopSignal();
  try {
    const asking = askingOf(authorities, options, options.timeout, stop.signal);
    const outcome =
      dossier === undefined
        ? await stampDesk(folder, {
            ...asking,
            onNotice: tellNotice(words),
          })
        : await stampDossier(folder, { ...asking, roots: [] });
    return tellStamps(outcome, options.json ?? false, words);
  } finally {
    stop.release();
  }
}
