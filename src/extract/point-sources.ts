import type { Reference } from '../model/reference.ts';
import type { Speaker, Statement } from '../model/statement.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './pack.ts';

/**
 * The statements, with `sourceFrom` and kind of speaker of those whose source is a resolved reference:
 * 「他表示」 is said by whom 他 stands for. Where it stays open, and for a null source, the statement keeps the earlier
 * speaker that its pack found.
 */
export function pointSources(
  statements: readonly Found<Statement>[],
  references: readonly Found<Reference>[],
  speakerOf: (source: Span) => Speaker,
): Found<Statement>[] {
  const referenceByStart = new Map(references.map((reference) => [reference.span.start, reference]));
  return statements.map((statement) => {
    const { source } = statement;
    const reference = source === null ? undefined : referenceByStart.get(source.start);
    if (reference === undefined || reference.span.end !== source!.end) return statement;
    const { antecedent, reasons } = reference;
    if (antecedent === null) return statement;
    const speaker = speakerOf(antecedent);
    return {
      ...statement,
      sourceFrom: antecedent,
      // What the phrase itself tells is more than nothing.
      speaker: speaker === 'unknown' ? statement.speaker : speaker,
      reasons: [...statement.reasons, ...reasons],
    };
  });
}
