import type { SentenceFacts } from './sentence-facts.ts';

/** 同样的一幕重演, 当地人并不陌生: what is told now is like what was told before. */
const AGAIN = /同样|类似|重演|重现|再现|再次|再度|又一[次起场]|历史|并不陌生|不是第一次|并非首次/;
/** A case that opens a report is told in so many sentences at most. */
const LONGEST = 8;
const LONG_AGO = 12;
/** A month at least: a year alone mostly dates a thing. */
const MONTH = 'YYYY-MM'.length;

/**
 * The earlier case that a report opens with, as the places of its first and last sentence: 2023年8月6日，锦秋苑的车棚起火。……2026年3月11日，同样的一幕在沁安里重演。
 * Undefined where it opens with its own matter.
 */
export function openingCase(
  text: string,
  facts: readonly SentenceFacts[],
): { readonly first: number; readonly last: number } | undefined {
  const first = facts.slice(0, 2).findIndex(isLongAgo);
  if (first < 0) return undefined;
  const words = ({ span }: SentenceFacts): string => text.slice(span.start, span.end);
  for (let at = first + 1; at < Math.min(facts.length, first + 1 + LONGEST); at++) {
    if (!facts[at]!.isNow) continue;
    const isLike = AGAIN.test(words(facts[at]!)) || (first > 0 && AGAIN.test(words(facts[0]!)));
    return isLike ? { first, last: at - 1 } : undefined;
  }
  return undefined;
}

function isLongAgo({ time, monthsAgo }: SentenceFacts): boolean {
  return monthsAgo !== null && monthsAgo >= LONG_AGO && (time?.value ?? '').length >= MONTH;
}
