import type { Manifest } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Problem } from '../../model/verification.ts';
import { idsIn } from './check-references.ts';

/** What a dossier says it replaces: the same in its manifest; what was added or changed is there, what was removed is not. */
export function checkSuperseded(
  document: DossierDocument,
  manifest: Manifest | undefined,
  fail: (problem: Problem, message: string) => void,
): void {
  const { supersedes } = document;
  if (manifest && manifest.supersedes !== supersedes?.manifest) {
    fail('bad-format', 'It supersedes another dossier than manifest.json says.');
  }
  if (supersedes === undefined) return;
  const named = idsIn(document);
  const idsOf = {
    ...named,
    standing: named.claim,
    assessment: new Set(document.stories.flatMap((story) => story.assessments.map(({ id }) => id))),
  };
  for (const { kind, of, id } of supersedes.changes) {
    if (idsOf[of].has(id) === (kind === 'removed')) {
      fail('unknown-reference', `The ${of} ${id} is said to be ${kind}.`);
    }
  }
}
