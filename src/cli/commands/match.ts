import { readFile } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { createClaimIndex } from '../../link/known-claims/match-claims.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { KnownClaim } from '../../model/known-claim.ts';
import { readClaims } from '../../read/claim-review/read-claims.ts';
import { compileLater } from '../compile-later.ts';
import { EXIT } from '../exit.ts';
import { readLines } from '../json-lines.ts';
import { runMatchPipe } from '../pipes/match-pipe.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';

export interface MatchOptions {
  /** File of claims that were checked before. */
  readonly claims: string;
  readonly top: number;
}

/** `hearsay match`. Records and lines that cannot be taken are named on stderr and the rest goes on. */
export async function runMatch(
  files: readonly string[],
  { claims: path, top }: MatchOptions,
  words: Words,
): Promise<number> {
  let problems = 0;
  const onProblem = (message: string) => {
    problems++;
    console.error(message);
  };
  if (files.length === 0 && stdin.isTTY) throw new DeskError('nothing-to-read', '-');
  compileLater();
  const index = createClaimIndex(await loadClaims(path, words, onProblem));
  await runMatchPipe({
    lines: readLines(files.length === 0 ? ['-'] : files),
    index,
    top,
    out: stdout,
    onProblem: (line, message) => onProblem(words.badLine(line, message)),
  });
  return problems > 0 ? EXIT.withFailures : EXIT.done;
}

/** The claims of a file; without any there is nothing to do. */
async function loadClaims(
  path: string,
  words: Words,
  onProblem: (message: string) => void,
): Promise<readonly KnownClaim[]> {
  const outcome = await readClaims(await withDeskErrors(path, 'read', () => readFile(path)));
  if (outcome.kind === 'unread') {
    console.error(`${printable(path)}: ${words.unread[outcome.reason]} (${outcome.message})`);
    throw new DeskError('no-claims', path);
  }
  for (const { message } of outcome.issues) onProblem(`${printable(path)}: ${printable(message)}`);
  if (outcome.claims.length === 0) throw new DeskError('no-claims', path);
  return outcome.claims;
}
