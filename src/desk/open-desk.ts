import { join } from 'node:path';
import { migrateDesk } from '../evidence/desk-format.ts';
import { makeFolder } from '../evidence/durable-file.ts';
import { withDeskErrors } from '../evidence/fs-error.ts';
import { type Journal, openJournal } from '../evidence/journal.ts';
import { createObjects, type Objects } from '../evidence/objects.ts';
import { createSigner, loadSigner, type Signer } from '../evidence/signer.ts';
import { lockDesk } from './desk-lock.ts';
import type { OnNotice } from './desk-notice.ts';
import { finishRotation, isRotating, signingKeyFile } from './key/finish-rotation.ts';

/** The working folder: evidence, journal and key, owned by one process until it is closed. */
export interface Desk {
  readonly objects: Objects;
  readonly journal: Journal;
  readonly journalFolder: string;
  readonly signer: Signer;
  /** False for the desk of one dossier, whose evidence and journal lie in that dossier already. */
  readonly isLasting: boolean;
  close(): Promise<void>;
}

/**
 * Opens a lasting desk, or makes it; one of an older form is migrated. DeskError `locked` where another process has it,
 * `newer-desk` where a later program wrote it. `onNotice` is told of what an older form or a crash made it do.
 */
export async function openDesk(folder: string, clock: () => Date, onNotice?: OnNotice): Promise<Desk> {
  await withDeskErrors(folder, 'write', () => makeFolder(folder));
  const unlock = lockDesk(folder, clock);
  try {
    const migration = await migrateDesk(folder);
    if (migration) onNotice?.({ kind: 'migrated', ...migration });
    const journalFolder = join(folder, 'journal');
    const stored = await loadSigner(signingKeyFile(folder));
    // A crash may have left a change of keys half done.
    const signer = (await isRotating(folder))
      ? await finishRotation(folder, journalFolder, stored, clock)
      : stored;
    const desk = await open(join(folder, 'objects'), journalFolder, signer, clock);
    const { torn } = desk.journal;
    if (torn) onNotice?.({ kind: 'torn', ...torn });
    return { ...desk, isLasting: true, close: () => desk.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A desk for one dossier, inside that dossier's folder. Its key is never written down. */
export function openOneOffDesk(dossier: string, clock: () => Date): Promise<Desk> {
  return open(join(dossier, 'evidence'), join(dossier, 'journal'), createSigner(), clock);
}

async function open(
  objectsFolder: string,
  journalFolder: string,
  signer: Signer,
  clock: () => Date,
): Promise<Desk> {
  const objects = await createObjects(objectsFolder);
  const journal = await openJournal({ folder: journalFolder, signer, clock });
  return {
    objects,
    journal,
    journalFolder,
    signer,
    isLasting: false,
    close: () => journal.close(),
  };
}
