import { LIFE, RECALL_OPENINGS, SURVEY } from './incident-words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** As much of a sentence as tells how it opens. */
const HEAD = 90;
/** A time opens a sentence in the middle of a paragraph where it stands this near to its beginning: "In 2012,". */
const OPENING = 14;
/** A year gone by may stand further in: "It happened to the mill in 2012,", "The mayor, in his 2008 campaign,". */
const YEAR_OPENING = 30;
/** "In his speech earlier this month, …" */
const FRONTED = 24;
const BEFORE = 16;
/** "in her early 20s" is an age. */
const AGE = /\b(?:my|his|her|their|our) (?:early |late |mid-?)?$/;
/** Within two letters of the end of "last week's" or "last week" and "'s". */
const POSSESSIVE = /['’]s\b/;
/** A year stands behind these; behind others it belongs to a noun: "the 2012 flood". */
const BEFORE_YEAR = /\b(?:in|during|early|late|mid|of|around)[ -]$/i;
/** A sentence that leads up to its subject: "Speaking in the town hall this week, …". */
const LEADS_UP = /^(?:\w+ing|In|On|At|During|Along|With|For|After|Before|Under|Back) /;
/** A sentence that says this share of the lead's words again tells a stage of the main matter. 0.2: 0.667, none: 0.674, not 0.681, in marks-en. */
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
  if (period === null || !fact.isPast || SURVEY.test(words.slice(0, HEAD)) || LIFE.test(words))
    return undefined;
  const before = text.slice(Math.max(span.start, period.start - BEFORE), period.start);
  const after = text.slice(period.end, Math.min(span.end, period.end + BEFORE));
  if (AGE.test(before) || POSSESSIVE.test(text.slice(period.end - 2, period.end + 2))) return undefined;
  // "the 2012 flood, when …" goes on to tell it; "the 2012 flood" alone only names it.
  if (/^\d{4}$/.test(text.slice(period.start, period.end)) && !BEFORE_YEAR.test(before)) {
    return /,? when\b/.test(words.slice(period.end - span.start)) ? 'named-year' : undefined;
  }
  const isFronted = period.start - span.start <= FRONTED;
  if (!isFronted && !fact.isOfMainClause) return undefined;
  // "The masts, first put up in 2010, can …": the time is of an aside.
  if (!isFronted && after.startsWith(',') && !LEADS_UP.test(words.slice(0, HEAD))) return undefined;
  if (isStage(fact.stems, lead)) return undefined;
  // "Finch made 300 loaves in 2015": a row of figures.
  const within =
    fact.isEarlierYear && !/\d/.test(text.slice(span.start, period.start)) ? YEAR_OPENING : OPENING;
  if (period.start - span.start <= within) return 'opens-with-time';
  return fact.isFirst ? 'another-time' : undefined;
}

function isStage(stems: ReadonlySet<string>, lead: ReadonlySet<string>): boolean {
  if (stems.size < FEWEST_STEMS) return false;
  let shared = 0;
  for (const stem of stems) if (lead.has(stem)) shared++;
  return shared > stems.size * STAGE;
}
