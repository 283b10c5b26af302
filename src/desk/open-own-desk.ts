import { checkDeskFormat } from '../evidence/desk-format.ts';
import { isDesk } from '../evidence/is-desk.ts';
import type { OwnDesk } from '../evidence/verify/check-against-desk.ts';
import { DeskError } from '../model/desk-error.ts';
import { toPublicId } from '../publish/mask/public-ids.ts';
import { findSalt } from './public/load-salt.ts';

/** A desk to hold a dossier against; nothing in it is changed. DeskError `not-found` where there is none. */
export async function openOwnDesk(folder: string): Promise<OwnDesk> {
  if (!(await isDesk(folder))) throw new DeskError('not-found', folder);
  await checkDeskFormat(folder);
  const salted = await findSalt(folder);
  const publicNames = salted && { digestOf: salted, idOf: (id: string) => toPublicId(id, salted) };
  return { folder, publicNames };
}
