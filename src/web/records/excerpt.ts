import type { Block } from '../../model/report.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isBoundary, type Span } from '../../text/span.ts';

/** How many characters an excerpt keeps on each side of its words before it is cut short. */
const REACH = 140;

/** A span with the words around it. `cutBefore` and `cutAfter` say that its sentence goes on there. */
export interface Excerpt {
  readonly before: Span;
  readonly words: Span;
  readonly after: Span;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The sentence or sentences that a span stands in, cut short on a character's border where they are long. */
export function excerptAround(text: string, blocks: readonly Block[], words: Span): Excerpt {
  const block = blocks.find(({ start, end }) => start <= words.start && words.end <= end) ?? {
    start: words.start,
    end: words.end,
  };
  const near = {
    start: Math.max(block.start, words.start - 2000),
    end: Math.min(block.end, words.end + 2000),
  };
  const sentences = splitSentences(text, near);
  const first = sentences.findLast(({ start }) => start <= words.start)?.start ?? words.start;
  const last = sentences.find(({ end }) => end >= words.end)?.end ?? words.end;
  const start = toBoundary(text, Math.max(first, words.start - REACH), 1);
  const end = toBoundary(text, Math.min(last, words.end + REACH), -1);
  return {
    before: { start: Math.min(start, words.start), end: words.start },
    words,
    after: { start: words.end, end: Math.max(end, words.end) },
    cutBefore: start > first,
    cutAfter: end < last,
  };
}

function toBoundary(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && !isBoundary(text, at)) at += step;
  return at;
}
