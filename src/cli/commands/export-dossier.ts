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
const MOST_UNSURE = 100;
const MOST_PERSONS = 200;

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
    const { shown, hidden } = masked.images;
    const officials = masked.persons.flatMap(({ names, office }) =>
      office === null ? [] : [`${names[0]} (${office})`],
    );
    return {
      ...outcome,
      after: [
        words.masked(masked.persons.length),
        ...masked.persons
          .slice(0, MOST_PERSONS)
          .map(({ names, masks }) => `  ${names.map(printable).join(' = ')} → ${masks.join(', ') || '–'}`),
        ...(masked.persons.length > MOST_PERSONS ? ['  …'] : []),
        ...(officials.length > 0 ? [words.maskedOfficials(officials.length, listed(officials))] : []),
        ...(masked.anonymous.length > 0
          ? [
              words.askedNotNamed(
                listed(
                  masked.anonymous.map(({ name, words: asked }) =>
                    name === null ? `“${asked}”` : `${name} (“${asked}”)`,
                  ),
                ),
              ),
            ]
          : []),
        ...(masked.left.length > 0 ? [words.leftNamed(listed(masked.left))] : []),
        ...(masked.leftOpen.length > 0 ? [words.leftOpen(listed(masked.leftOpen))] : []),
        ...(masked.unsure.length > 0 ? [words.unsureNames(listed(masked.unsure, MOST_UNSURE))] : []),
        ...(shown + hidden > 0 ? [words.drawn(shown, hidden)] : []),
      ],
    };
  });
}

function listed(names: readonly string[], most = MOST_LEFT): string {
  const shown = names.slice(0, most).map(printable);
  return [...shown, ...(names.length > most ? ['…'] : [])].join(', ');
}
