import { exportDossier } from '../../desk/export-dossier.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words/en.ts';
import { type MakeDossierOptions, makeDossier } from './make-dossier.ts';

export interface ExportDossierCommandOptions extends MakeDossierOptions {
  readonly desk: string;
  readonly public?: boolean;
  readonly story?: string;
  readonly supersedes?: string;
}

// The names of a desk of thousands of reports must not fill the terminal.
const MOST_LEFT = 40;

/** `hearsay export --out`: a dossier of what a desk holds. */
export async function runExportDossier(options: ExportDossierCommandOptions, words: Words): Promise<number> {
  return makeDossier(options, words, async (running) => {
    const outcome = await exportDossier({
      ...running,
      desk: options.desk,
      kind: options.public ? 'public' : 'sealed',
      story: options.story ?? null,
      supersedes: options.supersedes ?? null,
    });
    if (!outcome.written)
      return { ...outcome, after: [words.errors['nothing-to-read'](printable(options.desk))] };
    const { masked } = outcome;
    if (masked === null) return { ...outcome, after: [] };
    const left = masked.left.slice(0, MOST_LEFT).map(printable);
    if (masked.left.length > MOST_LEFT) left.push('…');
    const { shown, hidden } = masked.images;
    return {
      ...outcome,
      after: [
        words.masked(masked.persons),
        ...(left.length > 0 ? [words.leftNamed(left.join(', '))] : []),
        ...(shown + hidden > 0 ? [words.drawn(shown, hidden)] : []),
      ],
    };
  });
}
