import type { Mention } from '../model/mention.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** No mention is longer, in UTF-16 units. */
const LONGEST = 200;

/** The mentions that touch a span, found by halves; `mentions` are in text order. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const first = partitionPoint(mentions.length, (index) => mentions[index]!.span.start < start - LONGEST);
  const found: Mention[] = [];
  for (let i = first; i < mentions.length && mentions[i]!.span.start < end; i++) {
    if (mentions[i]!.span.end > start) found.push(mentions[i]!);
  }
  return found;
}
