import type { Span } from '../../../text/span.ts';
import { HEDGES } from '../acts/statement-acts.ts';

const LOOK_AT = 240;

/** The first words at `span` by which source or reporter hold back; null where there are none. */
export function findHedge(text: string, span: Span): Span | null {
  const hedge = HEDGES.exec(text.slice(span.start, Math.min(span.end, span.start + LOOK_AT)));
  if (hedge === null) return null;
  const start = span.start + hedge.index;
  return { start, end: start + hedge[0].length };
}
