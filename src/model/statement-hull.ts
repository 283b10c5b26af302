import { hullOf, type Span } from '../text/span.ts';
import type { Statement } from './statement.ts';

/** From a statement's first word to its last, where a reader is taken to; `undefined` for one without any. */
export function hullOfStatement({
  source,
  cue,
  content,
}: Pick<Statement, 'source' | 'cue'> & { readonly content: readonly Span[] }): Span | undefined {
  const spans = [source, cue, ...content].filter((span) => span !== null);
  return spans.length === 0 ? undefined : hullOf(spans);
}
