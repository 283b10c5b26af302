import type { Extraction } from '../model/extraction.ts';
import type { Report } from '../model/report.ts';
import { hullOfStatement } from '../model/statement-hull.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { EN } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';
import { createPassage, type Extractable } from './passage.ts';
import { pointSources } from './point-sources.ts';
import { ZH } from './zh/pack.ts';

/**
 * Finds who said what, what is named, and what is told as having happened, in one report.
 * Never throws on text; a language without a pack is read with the English one.
 */
export function extract(report: Extractable & Pick<Report, 'id'>): Extraction {
  // Cut the text into sentences and quotations, once for all finders.
  const passage = createPassage(report);

  // Choose the pack by the language that was read or detected.
  const pack = packFor(report.language);

  // Find names, places, times first: speakers and incidents are made of them.
  const mentions = pack.findMentions(passage);

  // Find the statements, and whom 他 or "the spokesman" stands for where they speak.
  const said = pack.findStatements(passage, mentions);
  const references = pack.findReferences(passage, mentions, said);
  const statements = pointSources(said, references, (source) => pack.speakerAt(passage, source, mentions));

  // Find what is told as having happened, with its outcome.
  const incidents = pack.findIncidents(passage, mentions, statements);

  // A person is named by the name alone, whatever the finders read with it.
  const named = mentions.map((mention) => pack.nameAlone(passage, mention));

  // Name each record by its place in its report.
  return {
    mentions: identify(report.id, 'm', named, (mention) => mention.span),
    statements: identify(report.id, 's', statements, (statement) => hullOfStatement(statement)!),
    references: identify(report.id, 'r', references, (reference) => reference.span),
    incidents: identify(report.id, 'i', incidents, (incident) => incident.span),
  };
}

export function packFor(language: string | null): LanguagePack {
  return language?.startsWith('zh') ? ZH : EN;
}

/** Ids read `<report>/s120-180`; records that share a hull are told apart by a number. */
function identify<T extends object>(
  report: string,
  kind: 's' | 'm' | 'r' | 'i',
  found: readonly T[],
  spanOf: (record: T) => Span,
): (T & { id: string; report: string })[] {
  const placed = found.map((record) => ({ record, span: spanOf(record) }));
  placed.sort((a, b) => compareSpans(a.span, b.span));
  let last: Span | undefined;
  let same = 1;
  return placed.map(({ record, span }) => {
    same = last !== undefined && compareSpans(last, span) === 0 ? same + 1 : 1;
    last = span;
    const base = `${report}/${kind}${span.start}-${span.end}`;
    return { id: same === 1 ? base : `${base}.${same}`, report, ...record };
  });
}
