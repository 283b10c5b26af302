import type { Mention } from '../../../model/mention.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { plainBigrams, shareOf } from '../../incidents/plain-bigrams.ts';
import type { ToldCase } from '../../incidents/told-case.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { caseOpening, isNextPlace } from './case-opening.ts';
import { isHeadedCase } from './headed-case.ts';
import { isStepOfLead } from './is-step-of-lead.ts';
import { listedCases } from './listed-cases.ts';
import { LEAD, namesOneOfLead } from './names-one-of-lead.ts';
import { openingCase } from './opening-case.ts';
import { CALLS_UP, OVER_SEVERAL } from './recall-words.ts';
import { type SentenceFacts, sentenceFacts } from './sentence-facts.ts';

/** Rule of an earlier case that a report opens with. */
export const OPENS_EARLIER = 'incident:opens-earlier';

/** Cases of their own that a report recalls, in text order, none overlapping; `[]` for none. `text` is folded. */
export function recalledCases(passage: Passage, mentions: readonly Found<Mention>[]): ToldCase[] {
  const facts = sentenceFacts(passage, mentions);
  const listed = listedCases(passage, mentions);
  const cases: ToldCase[] = [];
  const opening = openingCase(passage.text, facts);
  if (opening !== undefined) {
    const span = { start: facts[opening.first]!.span.start, end: facts[opening.last]!.span.end };
    cases.push({ span, heading: null, rule: OPENS_EARLIER });
  }
  let follows = -1;
  let nextListed = 0;
  const lead = new Set<string>();
  const unread: Span[] = [];
  for (let at = opening === undefined ? 1 : opening.last + 2; at < facts.length; at++) {
    // What stands before it, down to the end of the lead, tells the main matter.
    const before = facts[at - 1]!.span;
    if (follows !== at && before.start <= facts[0]!.span.start + LEAD) unread.push(before);
    const calledUp = isCalledUp(passage.text, facts, at);
    if (at < FIRST && facts[at]!.heading === null && !calledUp) continue;
    const isNext =
      follows === at && facts[at - 1]!.newPlace !== null && isNextPlace(passage.text, facts[at]!);
    const rule =
      caseOpening(passage.text, facts[at]!) ??
      (isNext ? 'next-place' : undefined) ??
      (isHeadedCase(passage.text, facts, at, mentions) ? 'headed' : undefined);
    if (rule === undefined) continue;
    if (rule === 'elsewhere' && namesOneOfLead(passage.text, facts[at]!.span, mentions)) continue;
    if (DATED.has(rule) && isStepOfLead(passage.text, facts[at]!.span, mentions)) continue;
    if (rule === 'long-ago' && facts[at]!.newPlace === null && !calledUp) {
      for (const span of unread.splice(0)) {
        for (const pair of plainBigrams(passage.text, span, mentions)) lead.add(pair);
      }
      if (shareOf(plainBigrams(passage.text, facts[at]!.span, mentions), lead) > STAGE) continue;
    }
    const { heading } = facts[at]!;
    const start = heading?.start ?? (calledUp ? startOfCall(passage.text, facts, at) : facts[at]!.span.start);
    while (nextListed < listed.length && listed[nextListed]!.span.end <= start) nextListed++;
    // 类似情况此前也有发生: a heading over several cases holds none of them together.
    const isHeaded = heading !== null && !OVER_SEVERAL.test(passage.text.slice(heading.start, heading.end));
    const last = lastOfCase(passage.text, facts, at, isHeaded, listed[nextListed]?.span.start);
    const span = { start, end: facts[last]!.span.end };
    if (nextListed === listed.length || !overlaps(listed[nextListed]!.span, span))
      cases.push({ span, heading, rule: `incident:${rule}` });
    at = last;
    follows = last + 1;
  }
  return [...withoutHistory(cases), ...listed].sort((a, b) => a.span.start - b.span.start);
}

/** 不少人想起了2023年的一件事。2023年10月，…: the sentence before, or the title, leads up to a case of a year long past. */
function isCalledUp(text: string, facts: readonly SentenceFacts[], at: number): boolean {
  const { monthsAgo, time } = facts[at]!;
  if (monthsAgo === null || monthsAgo < LONG_PAST || (time?.value ?? '').length < MONTH) return false;
  const before = facts[at - 1]!.span;
  return CALLS_UP.test(text.slice(before.start, before.end)) || (at < FIRST + 1 && isTitled(text, facts));
}
const LONG_PAST = 12;
const MONTH = 'YYYY-MM'.length;

/** What stands over the first sentence. */
function isTitled(text: string, facts: readonly SentenceFacts[]): boolean {
  return CALLS_UP.test(text.slice(0, facts[0]!.span.start));
}

/** The clause that leads up to the case is of it: 不少人想起了2023年发生在邻市的一件事. */
function startOfCall(text: string, facts: readonly SentenceFacts[], at: number): number {
  const { start, end } = facts[at - 1]!.span;
  const words = text.slice(start, end);
  const call = CALLS_UP.exec(words);
  if (call === null || !/\d{4}年|[去前]年/.test(words.slice(call.index))) return facts[at]!.span.start;
  const comma = words.lastIndexOf('，', call.index);
  return comma < 0 ? facts[at]!.span.start : start + comma + 1;
}

/** The first two sentences tell the main matter, whatever they open with, unless a heading parts them. */
const FIRST = 2;

/** Rules by a date alone, which a stage of the main matter may have too. */
const DATED = new Set(['long-ago', 'elsewhere', 'earlier-outcome']);

/**
 * A dated sentence that says this much of the lead's words again (names left out) tells a stage of the main matter.
 * incidents_f1 of marks-zh: 0.661 at 0.1, 0.690 from 0.25 to 0.4, 0.702 without; it stays for reports on long matters,
 * of which the marked ones hold few.
 */
const STAGE = 0.25;

/** This many episodes of other years are the history of one matter and no cases beside it. Without: 0.667, not 0.690. */
const HISTORY = 4;

function withoutHistory(cases: readonly ToldCase[]): readonly ToldCase[] {
  // What has a heading of its own is meant as a case.
  const isEpisode = ({ rule, heading }: ToldCase) => rule === 'incident:long-ago' && heading === null;
  return cases.filter(isEpisode).length < HISTORY ? cases : cases.filter((each) => !isEpisode(each));
}

/** A chronicle's sentences open with their dates; a name before the date begins anew. */
const AT_ONCE = 3;

/** The last sentence that goes on with the case that sentence `at` opens. */
function lastOfCase(
  text: string,
  facts: readonly SentenceFacts[],
  at: number,
  isHeaded: boolean,
  listed = Number.POSITIVE_INFINITY,
): number {
  const opening = facts[at]!;
  let last = at;
  for (let next = at + 1; next < facts.length; next++) {
    const fact = facts[next]!;
    if (fact.heading !== null || fact.span.end > listed) break;
    if (fact.returns || fact.isNow) break;
    const rule = caseOpening(text, fact);
    // Under a heading of its own a case goes on over its own dates, up to words that recall another one.
    if (isHeaded) {
      if (rule !== undefined && !DATED.has(rule)) break;
      last = next;
      continue;
    }
    const opens = rule !== undefined;
    if (opens && fact.time !== null && fact.time.span.start - fact.span.start > AT_ONCE) break;
    if (isNextPlace(text, fact) && opening.newPlace !== null) break;
    // A chronicle goes on with the next year; another place or another person is another case.
    if (opens && fact.newPlace !== null) break;
    if (fact.isFirst && !opens && !fact.goesOn) break;
    last = next;
  }
  return last;
}
