import { isAbsolute, relative, sep } from 'node:path';
import { buildDossier } from '../../desk/build-dossier.ts';
import { isAddress } from '../../desk/is-address.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';
import { type MakeDossierOptions, makeDossier } from './make-dossier.ts';

/** `hearsay build`. */
export async function runBuild(
  paths: readonly string[],
  options: MakeDossierOptions,
  words: Words,
): Promise<number> {
  const { desk } = options;
  if (paths.length === 0 && !desk) {
    console.error(words.usage(words.noPaths, ['build']));
    return EXIT.nothing;
  }
  const address = paths.find(isAddress);
  if (address !== undefined) {
    console.error(words.usage(words.addFirst(printable(address)), ['build']));
    return EXIT.nothing;
  }
  const around = paths.find((path) => isInside(options.out, path));
  if (around !== undefined) console.error(words.outInside(printable(options.out), printable(around)));
  return makeDossier(options, words, async (running) => {
    const outcome = await buildDossier({
      ...running,
      paths,
      desk: desk ?? null,
      kind: 'sealed',
      story: null,
      supersedes: null,
    });
    if (!outcome.written) {
      return { ...outcome, after: [words.errors['nothing-to-read'](paths.join(', ') || desk!)] };
    }
    return { ...outcome, after: desk ? [words.addedToDesk(desk)] : [] };
  });
}

function isInside(out: string, folder: string): boolean {
  const way = relative(folder, out);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
