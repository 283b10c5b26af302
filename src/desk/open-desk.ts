import { join } from 'node:path';
import { type Journal, openJournal } from '../evidence/journal.ts';
import { createObjects, type Objects } from '../evidence/objects.ts';
import { createSigner, loadSigner, type Signer } from '../evidence/signer.ts';
import { lockDesk } from './desk-lock.ts';

/** The working folder: evidence, journal and key, owned by one process until it is closed. */
export interface Desk {
  readonly objects: Objects;
  readonly journal: Journal;
  readonly journalFolder: string;
  readonly signer: Signer;
  close(): Promise<void>;
}

/** Opens a lasting desk, or makes it. DeskError `locked` where another process has it. */
export async function openDesk(folder: string, clock: () => Date): Promise<Desk> {
  const unlock = lockDesk(folder, clock);
  try {
    const signer = await loadSigner(join(folder, 'keys', 'signing-key.pem'));
    return await open(join(folder, 'objects'), join(folder, 'journal'), signer, clock, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A desk for one dossier, inside that dossier's folder. Its key is never written down. */
export function openOneOffDesk(dossier: string, clock: () => Date): Promise<Desk> {
  return open(join(dossier, 'evidence'), join(dossier, 'journal'), createSigner(), clock, () => {});
}

async function open(
  objectsFolder: string,
  journalFolder: string,
  signer: Signer,
  clock: () => Date,
  release: () => void,
): Promise<Desk> {
  const objects = await createObjects(objectsFolder);
  const journal = await openJournal({ folder: journalFolder, signer, clock });
  return {
    objects,
    journal,
    journalFolder,
    signer,
    close: async () => {
      await journal.close();
      release();
    },
  };
}
