import type { DossierDocument } from '../../model/dossier-document.ts';
import type { Inquiry, JournalledInquiry } from '../../model/inquiry.ts';
import { formatCanonicalJson } from '../canonical-json.ts';
import type { Journalled } from './check-journals.ts';

/**
 * Each inquiry that a record shows is a line of the journal, word for word, with all answers that the journal has and no
 * others. Gives how many were compared: none where there is no journal, or a broken one.
 */
export function checkInquiries(
  document: DossierDocument,
  journalled: Journalled,
  fail: (message: string) => void,
): number {
  if (!journalled.isWhole) return 0;
  const captureByReport = new Map(document.reports.map(({ report }) => [report.id, report.capture]));
  let checked = 0;
  for (const { id: story, inquiries } of document.stories) {
    for (const shown of inquiries) {
      checked++;
      if (isJournalled(shown, journalled.inquiries.get(shown.id), captureByReport)) continue;
      fail(`${story}: the journal does not say so of the inquiry ${shown.id}.`);
    }
  }
  return checked;
}

function isJournalled(
  { answers, ...shown }: Inquiry,
  line: JournalledInquiry | undefined,
  captureByReport: ReadonlyMap<string, string>,
): boolean {
  if (line === undefined) return false;
  const { about: _, answers: written, ...rest } = line;
  const asShown = answers.map(({ report, ...answer }) => ({
    ...answer,
    capture: report === null ? null : (captureByReport.get(report) ?? null),
  }));
  // An answer whose words could not be read is shown without a report.
  const asWritten = written.map((answer, at) => ({
    ...answer,
    capture: answers[at]?.report === null ? null : answer.capture,
  }));
  return (
    formatCanonicalJson({ ...shown, answers: asShown }) ===
    formatCanonicalJson({ ...rest, answers: asWritten })
  );
}
