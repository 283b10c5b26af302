import type { Mention } from '../../model/mention.ts';
import { compareSpans, contains, type Span } from '../../text/span.ts';
import { findTimes } from '../../text/times/find-times.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { findAmounts } from './mentions/find-amounts.ts';
import { findBodies } from './mentions/find-bodies.ts';
import { findPlaces } from './mentions/find-places.ts';
import { findRoles } from './mentions/find-roles.ts';
import { withoutNamesOfThings } from './mentions/named-after.ts';
import { findPersons } from './names/find-persons.ts';

/** What is named in a report, in text order; a place inside a body's name is part of that name only. */
export function findMentions(passage: Passage): Found<Mention>[] {
  // Read traditional characters as simplified ones; the offsets stay.
  const folded = foldPassage(passage);

  // Times first, for no amount and no name lies inside one.
  const times = findTimes(folded.text, { language: 'zh', reference: passage.published }).map(
    ({ span, value, timex, rule }): Found<Mention> => ({
      type: 'time',
      span,
      value,
      timex,
      reasons: [{ rule: `time:${rule}`, span }],
    }),
  );

  // Then bodies, which hold places and persons; then what stands outside them.
  const allPlaces = findPlaces(folded);
  const cutBodies = findBodies(folded);
  const bodies = fromTheirPlace(folded.text, cutBodies, allPlaces);
  const persons = withoutNamesOfThings(folded.text, findPersons(folded), [...allPlaces, ...bodies]);
  const inSteps = allPlaces.filter(({ span }) => isNamedInSteps(folded.text, span));
  const others = allPlaces.filter(({ span }) => !isNamedInSteps(folded.text, span));
  const places = [
    ...outside(outside(inSteps, cutBodies), persons),
    ...outside(outside(others, bodies), persons),
  ];
  const amounts = outside(findAmounts(folded), times);

  // Short names get their longer ones in the script of the report, not the folded one.
  return [...times, ...bodies, ...outside(persons, bodies), ...places, ...findRoles(folded), ...amounts]
    .map((mention) => inOriginalScript(passage.text, folded.text, mention))
    .sort((a, b) => compareSpans(a.span, b.span));
}

/** 汀洲市青槐区 before a school tells where it is, and not only which one. */
function isNamedInSteps(text: string, { start, end }: Span): boolean {
  return /[省市县州].+(?:[区县镇乡村]|街道)$/u.test(text.slice(start, end));
}

/** 汀洲|【市第三小学】 begins with the place that its first character ends; 汀洲|【洲一学校】 is no name: one school of 汀洲. */
function fromTheirPlace(
  text: string,
  bodies: readonly Found<Mention>[],
  places: readonly Found<Mention>[],
): Found<Mention>[] {
  let next = 0;
  return bodies.flatMap((body) => {
    const { start, end } = body.span;
    while (next < places.length && places[next]!.span.end <= start) next++;
    const place = places[next]?.span;
    if (place === undefined || place.start >= start || place.end >= end) return [body];
    if (/^[一某该]/.test(text.slice(place.end, end))) return [];
    const span = { start: place.start, end };
    return [{ ...body, span, reasons: body.reasons.map((reason) => ({ ...reason, span })) }];
  });
}

/** Those that lie in none of the others; both in text order. */
function outside(mentions: readonly Found<Mention>[], others: readonly Found<Mention>[]): Found<Mention>[] {
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < others.length && others[next]!.span.end <= span.start) next++;
    const other = others[next];
    return other === undefined || !contains(other.span, span);
  });
}

function inOriginalScript(text: string, folded: string, mention: Found<Mention>): Found<Mention> {
  if (mention.type !== 'body' || mention.value === null || text === folded) return mention;
  const at = folded.indexOf(mention.value);
  return { ...mention, value: text.slice(at, at + mention.value.length) };
}
