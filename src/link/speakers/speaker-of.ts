import type { Statement } from '../../model/statement.ts';
import { type Span, sliceSpan } from '../../text/span.ts';

type Sourced = Pick<Statement, 'source' | 'sourceFrom'>;

/** Where a statement's speaker is named, in full where the statement only points to him (他, the spokesman); null where nobody is. */
export function speakerSpan({ source, sourceFrom }: Sourced): Span | null {
  return sourceFrom ?? source;
}

/** His words; empty where nobody is named, and for a report's own words (null). */
export function speakerOf(text: string, statement: Sourced | null): string {
  const span = statement === null ? null : speakerSpan(statement);
  return span === null ? '' : sliceSpan(text, span);
}
