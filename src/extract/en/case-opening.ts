import { RECALL_OPENINGS, SURVEY } from './incident-words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** As much of a sentence as tells how it opens. */
const HEAD = 90;
/** A time opens a sentence in the middle of a paragraph where it stands this near to its beginning: "In 2012,". */
const OPENING = 14;
/** "In his speech earlier this month, …" */
const FRONTED = 24;
/** A sentence that says this share of the lead's words again tells a stage of the main matter. */
const STAGE = 0.4;
/** Fewer words than this say nothing about that. */
const FEWEST_STEMS = 5;

/** The rule by which a sentence opens a case of its own, undefined where it does not. `lead` are the stems of the lead. */
export function caseOpening(
  text: string,
  fact: SentenceFacts,
  lead: ReadonlySet<string>,
): string | undefined {
  const { span, isQuoted, period } = fact;
  if (isQuoted) return undefined;
  const words = text.slice(span.start, span.end);
  const opening = RECALL_OPENINGS.find(({ pattern }) => pattern.test(words.slice(0, HEAD).toLowerCase()));
  if (opening !== undefined && fact.isPast) return opening.id;
  if (period === null || !fact.isPast || SURVEY.test(words.slice(0, HEAD))) return undefined;
  const isYear = /^\d{4}$/.test(text.slice(period.start, period.end));
  const modifies =
    isYear && /\b(?:the|a|an|his|her|its|their) $/.test(text.slice(period.start - 6, period.start));
  // "the 2012 flood, when …" goes on to tell it; "the 2012 flood" alone only names it.
  if (modifies) return /,? when\b/.test(words.slice(period.end - span.start)) ? 'named-year' : undefined;
  const isFronted = period.start - span.start <= FRONTED;
  if (!isFronted && !fact.isOfMainClause) return undefined;
  if (
    /^['’]s\b/.test(text.slice(period.end, period.end + 2)) ||
    /['’]s$/.test(text.slice(period.start, period.end))
  )
    return undefined;
  if (/\b(?:of|[Aa]ct) $/.test(text.slice(period.start - 4, period.start))) return undefined;
  if (isStage(fact.stems, lead)) return undefined;
  if (period.start - span.start <= OPENING) return 'opens-with-time';
  return fact.isFirst ? 'another-time' : undefined;
}

function isStage(stems: ReadonlySet<string>, lead: ReadonlySet<string>): boolean {
  if (stems.size < FEWEST_STEMS) return false;
  let shared = 0;
  for (const stem of stems) if (lead.has(stem)) shared++;
  return shared > stems.size * STAGE;
}
