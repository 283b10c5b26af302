import type { DossierReport } from '../../model/dossier.ts';
import type { Mention, MentionType } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Mark } from './cut-segments.ts';

/** The part that words play in a statement. */
export type StatementPart = 'source' | 'cue' | 'content' | 'relay' | 'hedge';

/** Why a stretch of a report's text is set apart. */
export type TextLabel =
  | { readonly kind: 'statement'; readonly part: StatementPart; readonly statement: Statement }
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'pointed' };

/** All marks of a report's text, in no order that matters. */
export function findTextMarks(
  { statements, mentions }: Pick<DossierReport, 'statements' | 'mentions'>,
  shownMentions: readonly MentionType[],
  pointed: Span | null,
): Mark<TextLabel>[] {
  return [
    ...statements.flatMap((statement) =>
      partsOf(statement).map(({ part, span }) => ({
        span,
        label: { kind: 'statement' as const, part, statement },
      })),
    ),
    ...mentions
      .filter(({ type }) => shownMentions.includes(type))
      .map((mention) => ({ span: mention.span, label: { kind: 'mention' as const, mention } })),
    ...(pointed === null ? [] : [{ span: pointed, label: { kind: 'pointed' as const } }]),
  ];
}

/** The spans of a statement with the part that each plays; where its source is not said, the earlier one. */
export function partsOf(statement: Statement): { part: StatementPart; span: Span }[] {
  const { source, sourceFrom, cue, addressee, medium, content, hedge } = statement;
  return [
    ...[source, sourceFrom].flatMap((span) => (span === null ? [] : [{ part: 'source' as const, span }])),
    ...(cue === null ? [] : [{ part: 'cue' as const, span: cue }]),
    ...[addressee, medium].flatMap((span) => (span === null ? [] : [{ part: 'relay' as const, span }])),
    ...content.map((span) => ({ part: 'content' as const, span })),
    ...(hedge === null ? [] : [{ part: 'hedge' as const, span: hedge }]),
  ];
}
