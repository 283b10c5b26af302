import type { JournalledDecision } from '../../model/decision.ts';
import type { DossierDocument, ExactStory } from '../../model/dossier-document.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import type { Journalled } from './check-journals.ts';

/** What a record says that somebody decided: the part of the journal's line that it shows. */
interface ShownDecision extends Omit<JournalledDecision, 'decided'> {
  readonly decided: object;
}

/**
 * Each human decision that a record shows is a line of the journal, word for word. Gives how many were compared: none where
 * there is no journal, as in a public dossier, or a broken one, in which a line that is not found may have stood.
 */
export function checkDecisions(
  document: DossierDocument,
  journalled: Journalled,
  fail: (message: string) => void,
): number {
  const checked = new Set<string>();
  if (!journalled.isWhole) return 0;
  for (const story of document.stories) {
    for (const shown of decisionsIn(story)) {
      checked.add(shown.id);
      if (isJournalled(shown, journalled.decisions.get(shown.id))) continue;
      fail(`${story.id}: no journal line says what ${shown.by} decided, ${shown.id}.`);
    }
  }
  // What corrections say is checked with the text of their report, where there is a journal.
  for (const { report } of document.kind === 'sealed' ? document.reports : []) {
    const { lines = [], messages = [] } = report.correction ?? {};
    for (const { id } of [...lines, ...messages]) checked.add(id);
  }
  return checked.size;
}

/** All that somebody decided about a story, in the form of the journal: what a record shows of it is under `decided`. */
export function decisionsIn({
  decisions,
  possiblySame,
  assessments,
  conflicts,
}: ExactStory): ShownDecision[] {
  return [
    ...decisions.map(({ kept: _, ...decision }) => decision),
    ...assessments.map(({ claim: _claim, words: _words, value, ...decision }) => ({
      ...decision,
      decided: { verb: 'assess', value },
    })),
    ...[...possiblySame, ...conflicts].flatMap(({ settled }) => {
      if (!settled) return [];
      const { as, ...decision } = settled;
      return [{ ...decision, decided: { verb: as } }];
    }),
  ];
}

function isJournalled({ decided, ...shown }: ShownDecision, line: JournalledDecision | undefined): boolean {
  if (line === undefined) return false;
  const { decided: written, ...rest } = line;
  const part = Object.fromEntries(Object.entries(written).filter(([key]) => key in decided));
  return formatCanonicalJson({ ...rest, decided: part }) === formatCanonicalJson({ ...shown, decided });
}
