import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDeskErrors } from '../../evidence/fs-error.ts';
import { listFiles } from '../../evidence/list-files.ts';
import { SIGNATURE_FILE } from '../../evidence/manifest-signature.ts';
import { DeskError } from '../../model/desk-error.ts';
import type { FindLeak } from '../../publish/mask/find-leak.ts';

/**
 * Reads every file of a public dossier back, with its name, and looks for what was masked. DeskError `mask-leaks` where it
 * stands there all the same. The program's own page, which knows nothing of the reports, is not looked through.
 */
export async function checkLeaks(folder: string, page: string, findLeak: FindLeak): Promise<void> {
  await withDeskErrors(folder, 'read', async () => {
    for (const { path } of await listFiles(folder)) {
      const leak = findLeak(path) ?? findLeak(await readWords(folder, path, page));
      if (leak !== null) throw new DeskError('mask-leaks', `${path}: ${leak}`);
    }
  });
}

async function readWords(folder: string, path: string, page: string): Promise<string> {
  // Base64 and pixels spell words by chance; images were read back when they were drawn.
  if (path === SIGNATURE_FILE || path.startsWith('images/')) return '';
  const bytes = await readFile(join(folder, path));
  const own = await readFile(join(page, path)).catch(() => null);
  return own?.equals(bytes) ? '' : bytes.toString('utf8');
}
