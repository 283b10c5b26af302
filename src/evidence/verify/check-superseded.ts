import type { Manifest } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Superseded } from '../../model/superseded.ts';
import type { Problem } from '../../model/verification.ts';

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
  const idsOf = idsIn(document);
  for (const { kind, of, id } of supersedes.changes) {
    if (idsOf[of].has(id) === (kind === 'removed')) {
      fail('unknown-reference', `The ${of} ${id} is said to be ${kind}.`);
    }
  }
}

function idsIn({
  reports,
  stories,
}: DossierDocument): Record<Superseded['changes'][number]['of'], Set<string>> {
  const claims = new Set(stories.flatMap((story) => story.claims.map(({ id }) => id)));
  return {
    story: new Set(stories.map(({ id }) => id)),
    report: new Set(reports.map(({ report }) => report.id)),
    statement: new Set(reports.flatMap(({ statements }) => statements.map(({ id }) => id))),
    claim: claims,
    standing: claims,
    assessment: new Set(stories.flatMap((story) => story.assessments.map(({ id }) => id))),
  };
}
