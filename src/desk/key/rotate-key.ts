import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSigner } from '../../evidence/signer.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { Digest } from '../../model/digest.ts';
import type { OnNotice } from '../desk-notice.ts';
import { openDesk } from '../open-desk.ts';
import { finishRotation, nextKeyFile } from './finish-rotation.ts';

/**
 * Gives a desk a new key, which goes on where the old one ended; what that one signed stays as it is. DeskError
 * `not-found` for a folder that is no desk.
 */
export async function rotateKey(
  folder: string,
  clock: () => Date,
  onNotice: OnNotice,
): Promise<{ readonly before: Digest; readonly now: Digest }> {
  await stat(join(folder, 'journal')).catch((cause) => {
    throw new DeskError('not-found', folder, { cause });
  });
  const desk = await openDesk(folder, clock, onNotice);
  try {
    await desk.journal.close();
    await loadSigner(nextKeyFile(folder));
    const { fingerprint } = await finishRotation(folder, desk.journalFolder, desk.signer, clock);
    return { before: desk.signer.fingerprint, now: fingerprint };
  } finally {
    await desk.close();
  }
}
