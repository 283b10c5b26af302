import { lookup } from 'node:dns/promises';
import { readSettings } from '../../desk/desk-settings.ts';
import type { AskingOptions } from '../../desk/time/obtain-token.ts';
import type { StampOutcome } from '../../desk/time/stamp-desk.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import { programVersion } from '../program-version.ts';
import type { Words } from '../words/en.ts';

export interface AuthorityOptions {
  readonly authority?: readonly string[];
  readonly allowPrivate?: boolean;
}

/** The authorities that are named, else those of the desk's settings. */
export async function authoritiesFor(
  { authority }: AuthorityOptions,
  desk: string | undefined,
): Promise<readonly string[]> {
  if (authority !== undefined && authority.length > 0) return authority;
  return desk === undefined ? [] : (await readSettings(desk)).authorities;
}

/** How authorities are asked from the command line; `seconds` for each of them. */
export function askingOf(
  authorities: readonly string[],
  { allowPrivate }: AuthorityOptions,
  seconds: number,
  signal: AbortSignal,
): Omit<AskingOptions, 'roots'> {
  return {
    authorities,
    allowPrivate: allowPrivate ?? false,
    seconds,
    version: programVersion(),
    clock: () => new Date(),
    resolve: (host: string) => lookup(host, { all: true }),
    signal,
  };
}

/** Says who stamped and who did not. */
export function tellStamps({ stamped, refused }: StampOutcome, isJson: boolean, words: Words): number {
  for (const { authority, time } of stamped) {
    console.log(
      isJson ? JSON.stringify({ stamped: { authority, time } }) : words.stamped(printable(authority), time),
    );
  }
  for (const { code, subject } of refused) console.error(words.errors[code](printable(subject)));
  if (stamped.length === 0) return EXIT.nothing;
  return refused.length > 0 ? EXIT.withFailures : EXIT.done;
}
