import type { Journalled } from './check-journals.ts';
import type { Findings } from './findings.ts';
import { fieldOf, formatCanonical, type Json, listOf, stringOf } from './read-json.ts';

/** The history of each address tells every answer and every attempt that the journal has, and no others. */
export function checkHistories(document: Json, journalled: Journalled, findings: Findings): void {
  const histories = [
    ...listOf(document, 'reports').flatMap((entry) => fieldOf(entry, 'history') ?? []),
    ...listOf(document, 'unreadAddresses'),
  ];
  // A page's history stands with each of its reports.
  for (const history of new Map(histories.map((each) => [formatCanonical(each), each])).values()) {
    const url = stringOf(history, 'url');
    const shown = [
      ...listOf(history, 'versions').map((version) => ({
        capture: fieldOf(version, 'capture') ?? null,
        captured: fieldOf(version, 'captured') ?? null,
        status: fieldOf(version, 'status') ?? null,
      })),
      ...listOf(history, 'attempts'),
    ].map(formatCanonical);
    const written = journalled.answeredBy(url).toSorted();
    if (formatCanonical(shown.sort()) !== formatCanonical(written))
      findings.fail('dossier.json', 'not-journalled', url);
    findings.count('answers', shown.length);
  }
}
