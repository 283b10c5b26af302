import type { AddressHistory } from '../model/address-history.ts';
import type { Capture } from '../model/capture.ts';
import type { DossierReport } from '../model/dossier.ts';
import type { ExtractedReport } from '../model/extraction.ts';
import { groupByDigest } from './group-by-digest.ts';

/** Reports as a dossier shows them: with how each was captured, and what became of its address. */
export function toDossierReports(
  extracted: readonly ExtractedReport[],
  captures: readonly Capture[],
  histories: ReadonlyMap<string, AddressHistory>,
): DossierReport[] {
  const capturesByDigest = groupByDigest(captures);
  return extracted.map(({ report, statements, mentions, references, incidents }) => {
    const own = capturesByDigest.get(report.capture) ?? [];
    const history = own.map(({ url }) => histories.get(url ?? '')).find((each) => each !== undefined);
    return {
      report,
      captures: own,
      ...(history && { history }),
      statements: [...statements],
      mentions: [...mentions],
      references: [...references],
      incidents: [...incidents],
    };
  });
}
