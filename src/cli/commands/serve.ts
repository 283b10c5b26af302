import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '../../model/desk-error.ts';
import { serveDossier } from '../../server/serve-dossier.ts';
import { EXIT } from '../exit.ts';
import { untilStopped } from '../until-stopped.ts';
import type { Words } from '../words/en.ts';

/** `hearsay serve`: runs until Ctrl-C. */
export async function runServe(
  dossier: string,
  { port }: { readonly port: number },
  words: Words,
): Promise<number> {
  if (!existsSync(dossier)) throw new DeskError('not-found', dossier);
  if (!existsSync(join(dossier, 'manifest.json'))) throw new DeskError('not-a-dossier', dossier);
  const server = await serveDossier(dossier, port);
  console.log(words.serving(server.address));
  await untilStopped();
  await server.close();
  return EXIT.done;
}
