import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncPath } from '../../evidence/durable-file.ts';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { isThere } from '../../evidence/is-there.ts';
import { type Journal, openJournal } from '../../evidence/journal.ts';
import { loadSigner, type Signer } from '../../evidence/signer.ts';

export const signingKeyFile = (desk: string) => join(desk, 'keys', 'signing-key.pem');
/** A key that is about to become the desk's: as long as its file is here, a change of keys is under way. */
export const nextKeyFile = (desk: string) => join(desk, 'keys', 'next-key.pem');

export function isRotating(desk: string): Promise<boolean> {
  return isThere(nextKeyFile(desk));
}

/**
 * Makes the next key the desk's own: the old chain ends with a line, signed by the old key, that names the new one;
 * the new chain begins with a line that names that line; then the new key takes the old one's place, which is gone.
 * A crash between two steps is mended by running it again. Gives the new key.
 */
export async function finishRotation(
  desk: string,
  journalFolder: string,
  old: Signer,
  clock: () => Date,
): Promise<Signer> {
  const next = await loadSigner(nextKeyFile(desk));
  if (next.fingerprint !== old.fingerprint) {
    const ending = await openJournal({ folder: journalFolder, signer: old, clock });
    const succeeds = await nameSuccessor(ending, next).finally(() => ending.close());
    const beginning = await openJournal({ folder: journalFolder, signer: next, clock, succeeds });
    await beginning.close();
  }
  const path = signingKeyFile(desk);
  await withDeskErrors(path, 'write', async () => {
    await rename(nextKeyFile(desk), path);
    await syncPath(dirname(path));
  });
  return next;
}

/** The digest of the line that names the new key, which may be there from an earlier try. */
async function nameSuccessor(ending: Journal, { publicKey }: Signer): Promise<string> {
  if (!ending.hasEnded()) await ending.append({ kind: 'successor', publicKey });
  return ending.head().head;
}
