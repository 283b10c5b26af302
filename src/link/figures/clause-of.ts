import type { Span } from '../../text/span.ts';
import { clauseAround } from '../conflicts/clause-around.ts';

const ENDS = /[.!?]["”']? (?=["“']?\p{Lu})|[。！？]/gu;

/** The clause around a figure or a time, also within a quotation of several sentences, which counts as one. */
export function clauseOf(text: string, sentence: Span, span: Span): Span {
  const clause = clauseAround(text, sentence, span);
  let { start, end } = clause;
  for (const mark of text.slice(clause.start, clause.end).matchAll(ENDS)) {
    const at = clause.start + mark.index;
    if (at < span.start) start = at + mark[0].length;
    else if (at >= span.end - 1) {
      end = Math.min(end, at + 1);
      break;
    }
  }
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}
