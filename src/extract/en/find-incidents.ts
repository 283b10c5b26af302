import type { Incident } from '../../model/incident.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { mentionsWithin } from '../incidents/mentions-within.ts';
import { outside } from '../incidents/outside.ts';
import { placeOfIncident } from '../incidents/place-of-incident.ts';
import { timeOfIncident } from '../incidents/time-of-incident.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { findOutcomes } from './incidents/find-outcomes.ts';
import { recalledPassages } from './incidents/recalled-passages.ts';
import { sentenceFacts } from './incidents/sentence-facts.ts';
import { tellsMain } from './incidents/tells-main.ts';
import { wordsOf } from './words/passage-words.ts';

/** How many bodies and persons name an incident: those that stand first. */
const NAMED = 6;

/**
 * What the report tells as having happened: the main incident, whose span is the whole text, and the earlier
 * cases that it recalls. `[]` for a text without words.
 */
export function findIncidents(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  _statements: readonly Found<Statement>[],
): Found<Incident>[] {
  const first = passage.blocks[0];
  const last = passage.blocks.at(-1);
  const words = wordsOf(passage);
  if (first === undefined || last === undefined || words.count === 0) return [];

  // Find where the report goes back to other cases, and the words that say how something ended.
  const facts = sentenceFacts(passage, mentions);
  const hasMain = tellsMain(words, facts);
  const recalled = recalledPassages(passage, facts, hasMain);
  const outcomes = findOutcomes(words);

  // Give each case the times, places, bodies, persons and outcomes that stand in its own passage.
  let outcome = 0;
  const cases = recalled.map(({ span, heading, rule }) => {
    while (outcome < outcomes.length && outcomes[outcome]!.end <= span.start) outcome++;
    const own: Span[] = [];
    for (let at = outcome; at < outcomes.length && outcomes[at]!.end <= span.end; at++)
      own.push(outcomes[at]!);
    return describeIncident(passage, span, heading, rule, false, mentionsWithin(mentions, span), own);
  });

  // A comment or a portrait is about nothing that happened, though it may recall cases.
  if (!hasMain) return cases;

  // What is left belongs to the main incident.
  const stretches = recalled.map(({ span }) => span);
  const whole = { start: first.start, end: last.end };
  const main = describeIncident(
    passage,
    whole,
    null,
    'en:incident:main',
    true,
    outside(mentions, ({ span }) => span, stretches),
    outside(outcomes, (span) => span, stretches),
  );
  return [main, ...cases];
}

function describeIncident(
  passage: Passage,
  span: Span,
  heading: Span | null,
  rule: string,
  main: boolean,
  mentions: readonly Found<Mention>[],
  outcomes: readonly Span[],
): Found<Incident> {
  const time = timeOfIncident(passage.text, mentions, {
    quotations: passage.quotations,
    notBefore: main ? (passage.published?.slice(0, 4) ?? null) : null,
  });
  // A case that is recalled ends as it is told last; the main incident as it is told first, before what was long ago.
  const outcome = (main ? outcomes[0] : outcomes.at(-1)) ?? null;
  return {
    span,
    main,
    heading,
    time: time?.span ?? null,
    when: time?.value ?? null,
    place: placeOfIncident(passage.text, mentions),
    bodies: firstNamed(passage.text, mentions, 'body'),
    persons: firstNamed(passage.text, mentions, 'person'),
    outcome,
    reasons: [{ rule, span: heading ?? (main ? null : span) }],
  };
}

/** The first mention of each name, up to `NAMED` names. */
function firstNamed(text: string, mentions: readonly Found<Mention>[], type: 'body' | 'person'): Span[] {
  const byName = new Map<string, Span>();
  for (const mention of mentions) {
    if (mention.type !== type || byName.size === NAMED) continue;
    const name = sliceSpan(text, mention.span);
    if (!byName.has(name)) byName.set(name, mention.span);
  }
  return [...byName.values()];
}
