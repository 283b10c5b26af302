import type { ToldCase } from '../../incidents/told-case.ts';
import type { Passage } from '../../passage.ts';
import { caseOpening } from './case-opening.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** The lead is no case of its own: title line and first sentences, up to this many letters. */
const LEAD = 500;
/** See `isOfLead`. 0: 0.646; a half: 0.674; a third: 0.681 in marks-en. */
const FIRST_PART = 1 / 3;
/** Rules by a time near the report's own, which hold behind the lead only, unless the sentence names a year. */
const OF_THE_BODY = new Set(['another-time', 'opens-with-time', 'named-year']);

/**
 * Cases of their own that a report goes back to, in text order, none overlapping; `[]` for none. A report without a main
 * matter (a comment, a portrait) has no lead that a case could be a stage of.
 */
export function recalledPassages(
  { text }: Passage,
  facts: readonly SentenceFacts[],
  hasMain: boolean,
): ToldCase[] {
  const lead = new Set<string>();
  const cases: ToldCase[] = [];
  const leadNames = new Set<string>();
  const named = new Set<string>();
  let follows = -1;
  let read = 0;
  for (let at = 1; at < facts.length; at++) {
    const fact = facts[at]!;
    // What stands before it, down to the end of the lead, tells the main matter.
    if (hasMain && facts[at - 1]!.span.start <= facts[0]!.span.start + LEAD) {
      if (follows !== at) addAll(lead, facts[at - 1]!.stems);
      addAll(leadNames, facts[at - 1]!.names);
    }
    const rule = caseOpening(text, fact, lead);
    if (rule === 'opens-with-time' && !fact.isEarlierYear && isOnLead(fact.names, leadNames)) continue;
    // “Two days after the main burst, …”: a report that begins so tells what came of its own matter.
    if (hasMain && rule === 'days-after' && at === 1) continue;
    if (rule === undefined || (hasMain && OF_THE_BODY.has(rule) && isOfLead(facts, at))) continue;
    for (; read < at; read++) addAll(named, facts[read]!.names);
    const last = lastOfCase(text, facts, at, lead, named);
    cases.push({
      span: { start: fact.span.start, end: facts[last]!.span.end },
      heading: fact.heading,
      rule: `en:recall:${rule}`,
    });
    at = last;
    follows = last + 1;
  }
  return hasMain ? withoutHistory(cases) : cases;
}

/** This many episodes of other times are the matter itself, a history or a portrait. 3: recalled_f1 0.453, not 0.464. */
const HISTORY = 5;

function withoutHistory(cases: readonly ToldCase[]): ToldCase[] {
  const isEpisode = ({ rule }: ToldCase) =>
    rule === 'en:recall:another-time' || rule === 'en:recall:opens-with-time';
  const episodes = cases.filter(isEpisode).length;
  return episodes < HISTORY ? [...cases] : cases.filter((each) => !isEpisode(each));
}

/**
 * A case runs to the end of its paragraph, over quotations of its own people and paragraphs on somebody whom the report
 * had not named `before` it, and over further years of its own.
 */
function lastOfCase(
  text: string,
  facts: readonly SentenceFacts[],
  at: number,
  lead: ReadonlySet<string>,
  before: ReadonlySet<string>,
): number {
  let last = at;
  const names = new Set(facts[at]!.names);
  for (let next = at + 1; next < facts.length; next++) {
    const fact = facts[next]!;
    if (fact.heading !== null) break;
    const opens = caseOpening(text, fact, lead) !== undefined;
    if (fact.isFirst) {
      const isOwn = [...fact.names].every((name) => names.has(name));
      const follows = last === at || !facts[last]!.isQuoted;
      const isNew = (name: string) => names.has(name) && !before.has(name);
      const isOfNew = !opens && (isNew(fact.firstWord) || (fact.day === null && [...fact.names].some(isNew)));
      const goesOn = fact.isQuoted && (isOwn || follows) && !speaksOfNow(text, fact);
      if (!isOfNew && !goesOn && !(opens && isYearOpening(text, fact))) break;
    } else if (opens && (!isYearOpening(text, fact) || bringsIn(fact.names, names))) break;
    else if (fact.day !== null && facts[at]!.day === null) break;
    for (const name of fact.names) names.add(name);
    last = next;
  }
  return last;
}

/**
 * "This week" and "in July" in the first third of a report tell a stage of its matter, for news goes from the matter to
 * what lies behind it; a year that is named tells another matter wherever it stands.
 */
function isOfLead(facts: readonly SentenceFacts[], at: number): boolean {
  const { span, isEarlierYear, heading } = facts[at]!;
  if (heading !== null || isEarlierYear) return false;
  const start = facts[0]!.span.start;
  const length = facts.at(-1)!.span.end - start;
  return span.start - start < Math.max(LEAD, length * FIRST_PART);
}

/** "In 1993, they closed the mill. In 2000, they sold the Torby Baths.": names, and none of the case before. */
function bringsIn(names: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return names.size > 0 && ![...names].some((name) => before.has(name));
}

/** “The current filter is not working”: what somebody says of today is of the main matter. marks-en: 0.788 without. */
function speaksOfNow(text: string, { span }: SentenceFacts): boolean {
  return NOW.test(text.slice(span.start, span.end));
}

const NOW = /\b(?:current|currently|now|today|nowadays|still|the latest)\b/i;

/** "In 2013, …" goes on with a history. */
function isYearOpening(text: string, { span, period }: SentenceFacts): boolean {
  return (
    period !== null && period.start - span.start <= 4 && /^\d{4}/.test(text.slice(period.start, period.end))
  );
}

/** A month or week of this year with so many of the lead's names tells a stage of the main matter. Without: 0.740, not 0.750. */
const SHARED = 2;

function isOnLead(names: ReadonlySet<string>, lead: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const name of names) if (lead.has(name)) shared++;
  return shared >= SHARED;
}

function addAll(stems: Set<string>, more: ReadonlySet<string>): void {
  for (const stem of more) stems.add(stem);
}
