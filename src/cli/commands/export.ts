import { join } from 'node:path';
import { isThere } from '../../evidence/is-there.ts';
import { EXIT } from '../exit.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';
import { type ExportDossierCommandOptions, runExportDossier } from './export-dossier.ts';
import { runExportWacz } from './export-wacz.ts';

export interface ExportCommandOptions extends Omit<ExportDossierCommandOptions, 'out'> {
  readonly out?: string;
  readonly wacz?: string;
}

/** `hearsay export`: a dossier or a web archive of what a desk holds, one at a time. */
export async function runExport(options: ExportCommandOptions, words: Words): Promise<number> {
  const { out, wacz } = options;
  if ((out === undefined) !== (wacz === undefined) && !(await isThere(join(options.desk, 'journal')))) {
    console.error(words.noDesk(printable(options.desk)));
    return EXIT.nothing;
  }
  if (out !== undefined && wacz === undefined) return runExportDossier({ ...options, out }, words);
  if (wacz !== undefined && out === undefined && !options.public && !options.timestamp) {
    return runExportWacz({ ...options, wacz }, words);
  }
  console.error(words.usage(words.noExport, ['export']));
  return EXIT.nothing;
}
