import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/** No mention is longer, in UTF-16 units. */
const LONGEST = 200;

/** The mentions that touch a span, found by halves; `mentions` are in text order. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < start - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.span.start < end; i++) {
    if (mentions[i]!.span.end > start) found.push(mentions[i]!);
  }
  return found;
}
