import type { DossierReport } from '../../model/dossier.ts';
import type { DossierDocument } from '../../model/dossier-document.ts';
import { mapSpans, type Offsets } from '../../model/map-spans.ts';
import type { Block } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import { isSpan, type Span, sliceSpan } from '../../text/span.ts';
import { DOCUMENT_FILE } from './check-document.ts';
import type { Findings } from './findings.ts';

/** Space, controls and what formats without being seen (U+200B) need not lie in a block. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** The records of a document with spans in UTF-16 units, as the page has them. */
export interface PageRecords {
  readonly reportsById: ReadonlyMap<string, DossierReport>;
  readonly stories: readonly Story[];
}

/**
 * Looks up every span of every record in the text of its report: the words must stand there, to the letter.
 * The walk takes whatever looks like a span, so no kind of record can be forgotten.
 */
export function checkWords(document: DossierDocument, findings: Findings): PageRecords {
  const textsByReport = new Map(document.reports.map(({ report }) => [report.id, report.text]));
  const mapsByReport = new Map(
    [...textsByReport].map(([id, text]) => [id, createCodePointMap(text)] as const),
  );
  const fail = (message: string) => findings.fail(DOCUMENT_FILE, 'wrong-words', message);

  const check = (
    offsets: Offsets & { readonly exact?: unknown; readonly role?: unknown },
    id: string | null,
  ) => {
    const text = textsByReport.get(id ?? '');
    const { start, end, exact, role } = offsets;
    const span = mapsByReport.get(id ?? '')?.toUtf16({ start, end }) ?? { start, end };
    const isBlock = role !== undefined;
    if (text === undefined || !isSpan(text, span)) {
      fail(`No text at ${start}-${end} of report ${id}.`);
    } else if (!isBlock && sliceSpan(text, span) !== exact) {
      fail(`At ${start}-${end} of report ${id} stand other words than ${quote(exact)}.`);
    }
    findings.count('spans');
    return isBlock ? { role, ...span } : span;
  };

  const reports = document.reports.map(
    (report) => mapSpans(report, report.report.id, check) as DossierReport,
  );
  for (const { report } of reports) {
    const stray = findStray(report.text, report.blocks);
    if (stray !== undefined)
      fail(`Report ${report.id} has words outside its blocks, or in two: at ${stray}.`);
  }
  return {
    reportsById: new Map(reports.map((report) => [report.report.id, report])),
    stories: document.stories.map((story) => mapSpans(story, null, check) as Story),
  };
}

/** UTF-16 offset of the first character that lies in no block or in two; undefined where there is none. */
function findStray(text: string, blocks: readonly Block[]): number | undefined {
  let end = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }] satisfies Span[]) {
    if (block.start < end) return block.start;
    const between = text.slice(end, block.start).search(VISIBLE);
    if (between !== -1) return end + between;
    end = block.end;
  }
  return undefined;
}

function quote(exact: unknown): string {
  return JSON.stringify(String(exact).slice(0, 60));
}
