import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import { type BuildOptions, type BuildOutcome, buildDossier } from './build-dossier.ts';

export interface ExportOptions extends Omit<BuildOptions, 'paths' | 'desk'> {
  readonly desk: string;
}

/** A dossier of what a desk holds, sealed or public. DeskError `not-found` where there is no desk. */
export async function exportDossier(options: ExportOptions): Promise<BuildOutcome> {
  await stat(join(options.desk, 'journal')).catch((cause) => {
    throw new DeskError('not-found', options.desk, { cause });
  });
  return buildDossier({ ...options, paths: [] });
}
