import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { bigramsOf } from './bigrams.ts';
import { mentionsWithin } from './mentions-within.ts';

/** Bigrams of a stretch without those of the names in it: who and where say little of what happened. */
export function plainBigrams(text: string, span: Span, mentions: readonly Found<Mention>[]): Set<string> {
  const pairs = new Set<string>();
  let start = span.start;
  const take = (end: number) => {
    if (end > start) for (const pair of bigramsOf(text, { start, end })) pairs.add(pair);
  };
  for (const mention of mentionsWithin(mentions, span)) {
    if (mention.type === 'role' || mention.type === 'amount') continue;
    take(mention.span.start);
    start = Math.max(start, mention.span.end);
  }
  take(span.end);
  return pairs;
}

/** How much of the first set is in the second, 0 to 1; 0 for an empty one. */
export function shareOf(pairs: ReadonlySet<string>, lead: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (lead.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
