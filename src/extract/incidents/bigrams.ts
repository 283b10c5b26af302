import type { Span } from '../../text/span.ts';

/** Pairs of letters that stand next to each other in a stretch, in small letters; no digits, marks or spaces. */
export function bigramsOf(text: string, { start, end }: Span): Set<string> {
  const pairs = new Set<string>();
  const letters = text.slice(start, end).toLowerCase();
  for (const { 0: run } of letters.matchAll(/\p{L}+/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
