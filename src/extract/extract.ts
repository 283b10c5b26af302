import type { Extraction } from '../model/extraction.ts';
import type { Incident } from '../model/incident.ts';
import type { Mention } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { findChatRecords } from './chat/find-chat-records.ts';
import { EN } from './en/pack.ts';
import { findRecords } from './find-records.ts';
import type { Found, LanguagePack } from './pack.ts';
import { createPassage, type Extractable } from './passage.ts';
import { ZH } from './zh/pack.ts';

/**
 * Finds who said what, what is named, and what is told as having happened, in one report.
 * Never throws on text; a language without a pack is read with the English one.
 */
export function extract(report: Extractable & Pick<Report, 'id'>): Extraction {
  // Choose the pack by the language that was read or detected.
  const pack = packFor(report.language);

  // Read a text as one passage, cut into sentences and quotations; a chat message by message, each said by its label.
  const { mentions, statements, references, incidents } =
    report.transcript === undefined
      ? findRecords(createPassage(report), pack)
      : findChatRecords(report, report.transcript, pack);

  // Name each record by its place in its report.
  return {
    mentions: identify(report.id, 'm', mentions, spanOf, mentionRecord),
    statements: identify(
      report.id,
      's',
      statements,
      (statement) => hullOfStatement(statement)!,
      statementRecord,
    ),
    references: identify(report.id, 'r', references, spanOf, referenceRecord),
    incidents: identify(report.id, 'i', incidents, spanOf, incidentRecord),
  };
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;

/** Ids read `<report>/s120-180`; records that share a hull are told apart by a number. */
function identify<T, R>(
  report: string,
  kind: 's' | 'm' | 'r' | 'i',
  found: readonly T[],
  spanOf: (record: T) => Span,
  record: (id: string, report: string, found: T) => R,
): R[] {
  const placed = found.map((each) => ({ each, span: spanOf(each) }));
  placed.sort((a, b) => compareSpans(a.span, b.span));
  let last: Span | undefined;
  let same = 1;
  return placed.map(({ each, span }) => {
    same = last !== undefined && compareSpans(last, span) === 0 ? same + 1 : 1;
    last = span;
    const base = `${report}/${kind}${span.start}-${span.end}`;
    return record(same === 1 ? base : `${base}.${same}`, report, each);
  });
}

// The kinds of which a report has many are written out field by field: a spread behind other fields copies one by one,
// by their names, and took a sixtieth of all the time.

function mentionRecord(id: string, report: string, found: Found<Mention>): Mention {
  const { type, span, value, timex, reasons } = found;
  return { id, report, type, span, value, timex, reasons };
}

function statementRecord(id: string, report: string, found: Found<Statement>): Statement {
  const { source, sourceFrom, cue, addressee, medium, content, mode, act, hedge, speaker, reasons } = found;
  return {
    id,
    report,
    source,
    sourceFrom,
    cue,
    addressee,
    medium,
    content,
    mode,
    act,
    hedge,
    speaker,
    reasons,
  };
}

function referenceRecord(id: string, report: string, found: Found<Reference>): Reference {
  const { span, antecedent, reasons } = found;
  return { id, report, span, antecedent, reasons };
}

function incidentRecord(id: string, report: string, found: Found<Incident>): Incident {
  return { id, report, ...found };
}

export function packFor(language: string | null): LanguagePack {
  return language?.startsWith('zh') ? ZH : EN;
}
