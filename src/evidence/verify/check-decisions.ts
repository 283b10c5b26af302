import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Journalled } from './check-journals.ts';

/** Each human decision that a record shows is a line of the journal, word for word. Gives how many there are. */
export function checkDecisions(
  document: DossierDocument,
  journalled: Journalled,
  fail: (message: string) => void,
): number {
  const checked = new Set<string>();
  for (const story of document.stories) {
    for (const { kept: _, ...decision } of story.decisions) {
      checked.add(decision.id);
      // Where a journal is broken, a line that is not found may have stood there.
      if (!journalled.isWhole || journalled.hasDecision(decision)) continue;
      fail(`${story.id}: no journal line says what ${decision.by} decided, ${decision.id}.`);
    }
  }
  return checked.size;
}
