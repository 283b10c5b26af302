import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A desk has objects and a journal; a dossier keeps its objects as `evidence/`. */
export async function isDesk(folder: string): Promise<boolean> {
  const isFolder = (name: string) =>
    stat(join(folder, name)).then(
      (status) => status.isDirectory(),
      () => false,
    );
  return (await isFolder('objects')) && (await isFolder('journal'));
}
