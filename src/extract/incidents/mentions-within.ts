import type { Mention } from '../../model/mention.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';

/** The mentions that lie in a stretch, found by halves; `mentions` are in text order. */
export function mentionsWithin(mentions: readonly Found<Mention>[], within: Span): Found<Mention>[] {
  const inside: Found<Mention>[] = [];
  for (let at = firstFrom(mentions, within.start); at < mentions.length; at++) {
    const { span } = mentions[at]!;
    if (span.start >= within.end) break;
    if (span.end <= within.end) inside.push(mentions[at]!);
  }
  return inside;
}

function firstFrom(mentions: readonly Found<Mention>[], start: number): number {
  return partitionPoint(mentions.length, (index) => mentions[index]!.span.start < start);
}
