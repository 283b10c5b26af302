import type { Mention } from '../../../model/mention.ts';
import { mentionsWithin } from '../../incidents/mentions-within.ts';
import type { Found } from '../../pack.ts';
import { AGO } from './case-opening.ts';
import { LEAD } from './names-one-of-lead.ts';
import { NO_CASE, OVER_SEVERAL } from './recall-words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * Whether sentence `at` is the first under a heading over a case of its own: 青石镇中学食堂承包人被解约. Such a heading names
 * somebody or some place that title and lead do not, and the first date under it is an earlier one.
 */
export function isHeadedCase(
  text: string,
  facts: readonly SentenceFacts[],
  at: number,
  mentions: readonly Found<Mention>[],
): boolean {
  const { heading } = facts[at]!;
  if (heading === null || OVER_SEVERAL.test(text.slice(heading.start, heading.end))) return false;
  const lead = text.slice(0, Math.min(heading.start, LEAD));
  const named = mentionsWithin(mentions, heading).filter(({ type }) => NAMES.has(type));
  const isOfLead = ({ span: { start, end } }: Found<Mention>) => lead.includes(text.slice(start, end));
  if (named.length === 0 || named.some(isOfLead)) return false;
  for (let next = at; next < facts.length && (next === at || facts[next]!.heading === null); next++) {
    const { span, time, monthsAgo, isNow } = facts[next]!;
    if (isNow) return false;
    if (time === null || monthsAgo === null) continue;
    return (
      monthsAgo >= AGO && !NO_CASE.test(text.slice(span.start, Math.min(span.end, span.start + OPENING)))
    );
  }
  return false;
}

/** What a sentence tells of, before it comes to what somebody said. */
const OPENING = 40;

const NAMES = new Set(['place', 'body', 'person']);
