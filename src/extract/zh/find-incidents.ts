import type { Incident } from '../../model/incident.ts';
import type { Mention, MentionType } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import { hullOf, type Span } from '../../text/span.ts';
import { mentionsWithin } from '../incidents/mentions-within.ts';
import { outside } from '../incidents/outside.ts';
import { placeOfIncident } from '../incidents/place-of-incident.ts';
import { LEAD_STORY, roundUpItems } from '../incidents/round-up-items.ts';
import { timeOfIncident } from '../incidents/time-of-incident.ts';
import type { ToldCase } from '../incidents/told-case.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { findOutcome, type Outcome } from './incidents/find-outcome.ts';
import { OPENS_EARLIER, recalledCases } from './incidents/recalled-cases.ts';
import { tellsMain } from './incidents/tells-main.ts';

/** At most this many persons and bodies are listed for one incident; a report of lists names hundreds. */
const MAX_NAMES = 12;

/** The incident that a report mainly tells and the earlier ones it recalls; `[]` for a text without blocks. */
export function findIncidents(passage: Passage, mentions: readonly Found<Mention>[]): Found<Incident>[] {
  if (passage.blocks.length === 0) return [];
  const folded = foldPassage(passage);

  // A report that is a list of unrelated news has no main incident, unless it opens with one that has no headline.
  const items = roundUpItems(folded, mentions);
  if (items.length > 0) return items.map((each) => describeCase(folded, each, mentions));

  // Find the stretches that recall earlier cases; the main incident is told in all the rest.
  const recalled = recalledCases(folded, mentions);

  // Give each what its stretch names: time, place, bodies, persons, and how it ended.
  const cases = recalled.map((each) => describeCase(folded, each, mentions));
  return tellsMain(folded) ? [mainIncident(folded, mentions, recalled), ...cases] : cases;
}

function mainIncident(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  recalled: readonly ToldCase[],
): Found<Incident> {
  const span = hullOf(passage.blocks);
  const stretches = recalled.map((each) => each.span);
  const own = outside(mentions, (mention) => mention.span, stretches);
  // It ends as it is told before the cases recalled, which an article mostly tells last, or behind one that it opens with.
  const opening = recalled[0]?.rule === OPENS_EARLIER ? recalled[0] : undefined;
  const start = opening?.span.end ?? span.start;
  const end = recalled.find((each) => each !== opening)?.span.start ?? span.end;
  const told = end > start ? { start, end } : span;
  const outcome = findOutcome(passage.text, told);
  return describe(passage, own, { span, main: true, heading: null }, outcome, {
    rule: 'incident:main',
    span: told,
  });
}

function describeCase(
  passage: Passage,
  each: ToldCase,
  mentions: readonly Found<Mention>[],
): Found<Incident> {
  const outcome = findOutcome(passage.text, each.span);
  const { span, rule, heading } = each;
  const own = mentionsWithin(mentions, span);
  return describe(passage, own, { span, main: rule === LEAD_STORY, heading }, outcome, {
    rule,
    span: heading ?? span,
  });
}

/** The record of an incident, with what its own mentions name. */
function describe(
  { text, quotations, published }: Passage,
  mentions: readonly Found<Mention>[],
  { span, main, heading }: Pick<Incident, 'span' | 'main' | 'heading'>,
  outcome: Outcome | undefined,
  reason: Reason,
): Found<Incident> {
  const time = timeOfIncident(text, mentions, {
    quotations,
    notBefore: main ? (published?.slice(0, 4) ?? null) : null,
  });
  return {
    time: time?.span ?? null,
    when: time?.value ?? null,
    place: placeOfIncident(text, mentions),
    bodies: distinct(text, mentions, 'body'),
    persons: distinct(text, mentions, 'person'),
    span,
    main,
    heading,
    outcome: outcome?.span ?? null,
    reasons: outcome === undefined ? [reason] : [reason, { rule: outcome.rule, span: outcome.span }],
  };
}

/** The first place of each name of a type. */
function distinct(text: string, mentions: readonly Found<Mention>[], wanted: MentionType): Span[] {
  const seen = new Set<string>();
  const found: Span[] = [];
  for (const { type, span } of mentions) {
    if (type !== wanted) continue;
    if (found.length === MAX_NAMES) break;
    const name = text.slice(span.start, span.end);
    if (seen.has(name)) continue;
    seen.add(name);
    found.push(span);
  }
  return found;
}
