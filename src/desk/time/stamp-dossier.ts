import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../evidence/digest.ts';
import { syncPath, writeDurably } from '../../evidence/durable-file.ts';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { MANIFEST_FILE, TIME_PROOF_FILE, TIME_REQUEST_FILE } from '../../evidence/manifest-signature.ts';
import { DeskError } from '../../model/desk-error.ts';
import { type AskingOptions, type ObtainedToken, obtainToken } from './obtain-token.ts';
import type { StampOutcome } from './stamp-desk.ts';

/**
 * Has an authority say that a dossier existed: a token over its manifest, beside it. The first authority that answers
 * gives it; one that is there already is replaced.
 */
export async function stampDossier(folder: string, options: AskingOptions): Promise<StampOutcome> {
  const { digest } = await withDeskErrors(folder, 'read', () => digestFile(join(folder, MANIFEST_FILE)));
  const refused: DeskError[] = [];
  for (const authority of options.authorities) {
    const token = await obtainToken(digest, authority, options);
    if (token instanceof DeskError) {
      refused.push(token);
      continue;
    }
    await withDeskErrors(folder, 'write', () => replaceToken(folder, token));
    return { stamped: [token], refused };
  }
  return { stamped: [], refused };
}

/**
 * Leaves a token that verifies at every moment in between: one without its question does, one beside another's question
 * does not.
 */
async function replaceToken(folder: string, { request, response }: ObtainedToken): Promise<void> {
  await rm(join(folder, TIME_REQUEST_FILE), { force: true });
  await syncPath(folder);
  await writeDurably(join(folder, TIME_PROOF_FILE), response);
  await writeDurably(join(folder, TIME_REQUEST_FILE), request);
}

/** A dossier has a manifest; a desk has none. */
export function isDossier(folder: string): Promise<boolean> {
  return stat(join(folder, MANIFEST_FILE)).then(
    (status) => status.isFile(),
    () => false,
  );
}
