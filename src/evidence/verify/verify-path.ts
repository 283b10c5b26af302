import { stat } from 'node:fs/promises';
import { DeskError } from '../../model/desk-error.ts';
import type { Verification } from '../../model/verification.ts';
import { withDeskErrors } from '../fs-error.ts';
import { isDesk } from '../is-desk.ts';
import { verifyWacz } from '../wacz/verify-wacz.ts';
import { verifyDesk } from './verify-desk.ts';
import { type VerifyOptions, verifyDossier } from './verify-dossier.ts';

/** Checks a web archive, a dossier or a desk, whichever stands there. Throws as `verifyDossier` does. */
export async function verifyPath(path: string, options: VerifyOptions): Promise<Verification> {
  const status = await withDeskErrors(path, 'read', () => stat(path));
  const isDossier = status.isDirectory() && !(await isDesk(path));
  if (options.against && !isDossier) throw new DeskError('not-a-dossier', path);
  if (status.isFile()) return verifyWacz(path, options);
  return !isDossier ? verifyDesk(path, options) : verifyDossier(path, options);
}
