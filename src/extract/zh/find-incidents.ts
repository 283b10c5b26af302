import type { Incident } from '../../model/incident.ts';
import type { Mention, MentionType } from '../../model/mention.ts';
import { isDateline } from '../../text/dateline.ts';
import { hullOf, type Span } from '../../text/span.ts';
import { roundUpItems } from '../incidents/round-up-items.ts';
import type { ToldCase } from '../incidents/told-case.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { findOutcome } from './find-outcome.ts';
import { foldPassage } from './fold-passage.ts';
import { recalledCases } from './recalled-cases.ts';

/** At most this many persons and bodies are listed for one incident; a report of lists names hundreds. */
const MAX_NAMES = 12;

/** The incident that a report mainly tells and the earlier ones it recalls; `[]` for a text without blocks. */
export function findIncidents(passage: Passage, mentions: readonly Found<Mention>[]): Found<Incident>[] {
  if (passage.blocks.length === 0) return [];
  const folded = foldPassage(passage);

  // A report that is a list of unrelated news has no main incident.
  const items = roundUpItems(folded, mentions);
  if (items.length > 0) return items.map((each) => describeCase(folded.text, each, mentions));

  // Find the stretches that recall earlier cases; the main incident is told in all the rest.
  const recalled = recalledCases(folded, mentions);

  // Give each what its stretch names: time, place, bodies, persons, and how it ended.
  const main = mainIncident(folded, mentions, recalled);
  return [main, ...recalled.map((each) => describeCase(folded.text, each, mentions))];
}

function mainIncident(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  recalled: readonly ToldCase[],
): Found<Incident> {
  const span = hullOf(passage.blocks);
  const first = recalled[0]?.span.start ?? span.end;
  // Its outcome stands outside the cases recalled; an article mostly tells them last.
  const told = first > span.start ? { start: span.start, end: first } : span;
  return {
    ...namedIn(passage.text, told, mentions),
    span,
    main: true,
    heading: null,
    reasons: [{ rule: 'incident:main', span: told }],
  };
}

function describeCase(text: string, each: ToldCase, mentions: readonly Found<Mention>[]): Found<Incident> {
  const named = namedIn(text, each.span, mentions);
  const outcome = findOutcome(text, each.span);
  return {
    ...named,
    span: each.span,
    main: false,
    heading: each.heading,
    reasons: [
      { rule: each.rule, span: each.heading ?? each.span },
      ...(outcome === undefined ? [] : [{ rule: outcome.rule, span: outcome.span }]),
    ],
  };
}

function namedIn(text: string, within: Span, mentions: readonly Found<Mention>[]) {
  const inside = mentions.filter(({ span }) => span.start >= within.start && span.end <= within.end);
  const of = (type: MentionType) => inside.filter((mention) => mention.type === type);
  // A length of time and the day on which the report was sent say not when it happened.
  const time =
    of('time').find(
      (mention) => mention.timex?.startsWith('P') === false && !isDateline(text, mention.span),
    ) ?? null;
  return {
    time: time?.span ?? null,
    when: time?.value ?? null,
    place: of('place')[0]?.span ?? null,
    bodies: distinct(text, of('body')),
    persons: distinct(text, of('person')),
    outcome: findOutcome(text, within)?.span ?? null,
  };
}

/** The first place of each name. */
function distinct(text: string, mentions: readonly Found<Mention>[]): Span[] {
  const seen = new Map<string, Span>();
  for (const { span } of mentions) {
    const name = text.slice(span.start, span.end);
    if (!seen.has(name)) seen.set(name, span);
  }
  return [...seen.values()].slice(0, MAX_NAMES);
}
