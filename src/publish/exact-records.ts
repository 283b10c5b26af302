import type { DossierReport } from '../model/dossier.ts';
import type { ExactDossierReport, ExactStory } from '../model/dossier-document.ts';
import { mapSpans, type Offsets } from '../model/map-spans.ts';
import type { Story } from '../model/story.ts';
import { createCodePointMap } from '../text/code-points.ts';
import { isSpan, sliceSpan } from '../text/span.ts';

/** Turns the program's records into those of dossier.json: offsets in code points, spans with their words. */
export interface ExactRecords {
  exactReport(report: DossierReport): ExactDossierReport;
  exactStory(story: Story): ExactStory;
}

/**
 * `textsByReport`: report id -> its text, for all reports of the dossier.
 *
 * No word leaves that is not in its text: a span that does not fit, or that names no report of the dossier,
 * is the mistake of whoever made the record, and throws a RangeError that names both.
 */
export function createExactRecords(textsByReport: ReadonlyMap<string, string>): ExactRecords {
  const mapsByReport = new Map(
    [...textsByReport].map(([report, text]) => [report, createCodePointMap(text)] as const),
  );

  const toExact = ({ start, end, role }: Offsets & { readonly role?: unknown }, report: string | null) => {
    const span = { start, end };
    const text = textsByReport.get(report ?? '');
    const map = mapsByReport.get(report ?? '');
    if (text === undefined || map === undefined) {
      throw new RangeError(`span ${start}-${end} in no report of the dossier: ${report}`);
    }
    if (!isSpan(text, span)) throw new RangeError(`span ${start}-${end} does not fit the text of ${report}`);
    const { start: from, end: to } = map.toCodePoints(span);
    // A block's words are the text itself; repeating them would double the file.
    return role === undefined
      ? { start: from, end: to, exact: sliceSpan(text, span) }
      : { role, start: from, end: to };
  };

  return {
    exactReport: (report) => mapSpans(report, report.report.id, toExact) as ExactDossierReport,
    exactStory: (story) => mapSpans(story, null, toExact) as ExactStory,
  };
}
