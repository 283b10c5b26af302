import { checkDeskFormat } from '../evidence/desk-format.ts';
import { isDesk } from '../evidence/is-desk.ts';
import type { OwnDesk } from '../evidence/verify/check-against-desk.ts';
import { DeskError } from '../model/desk-error.ts';
import { findSalt } from './public/load-salt.ts';

/** A desk to hold a dossier against; nothing in it is changed. DeskError `not-found` where there is none. */
export async function openOwnDesk(folder: string): Promise<OwnDesk> {
  if (!(await isDesk(folder))) throw new DeskError('not-found', folder);
  await checkDeskFormat(folder);
  return { folder, salted: await findSalt(folder) };
}
