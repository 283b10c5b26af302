import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verification } from '../../model/verification.ts';
import { verifyDesk } from './verify-desk.ts';
import { type VerifyOptions, verifyDossier } from './verify-dossier.ts';

/** Checks a dossier or a desk, whichever the folder is. Throws as `verifyDossier` does. */
export async function verifyFolder(folder: string, options: VerifyOptions): Promise<Verification> {
  return (await isDesk(folder)) ? verifyDesk(folder, options) : verifyDossier(folder, options);
}

/** A dossier keeps its objects as `evidence/`. */
async function isDesk(folder: string): Promise<boolean> {
  const isFolder = (name: string) =>
    stat(join(folder, name)).then(
      (status) => status.isDirectory(),
      () => false,
    );
  return (await isFolder('objects')) && (await isFolder('journal'));
}
