import type { Conflict } from '../../model/conflict.ts';
import { cosine, weighTerms } from '../../text/similarity.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { textToTerms } from '../../text/terms.ts';
import { groupBy } from '../group-by.ts';
import { type Member, sentenceAround } from '../member.ts';
import { describeConflict } from './describe-conflict.ts';
import { levelOf, type NamedPlace, readPlace, samePlace } from './place-level.ts';

/**
 * Two sentences that differ only in the place they give share nearly all their other words. Of dev stories, pairs at 0.7
 * to 0.9 are mostly two warnings, two positions of one storm, or the same place as a part of another.
 */
const LEAST_ALIKE = 0.9;
/** A sentence of less says too little: 警方赶到. */
const FEWEST_WORDS = 5;

interface ToldPlace {
  readonly member: Member;
  readonly sentence: Span;
  readonly span: Span;
  readonly place: NamedPlace;
  /** The sentence's other words by weight, and its numbers: two wards in two floors are two. */
  readonly words: ReadonlyMap<string, number>;
  readonly numbers: string;
}

/**
 * Sentences of different origins that tell the same in the same words and give places of one level that are not one:
 * 青河镇 and 白沙镇. A wider place beside a narrower one (县城, its county) is no conflict, nor are the places of a list.
 */
export function findPlaceConflicts(
  members: readonly Member[],
  incidentOf: (report: string) => string,
): Conflict[] {
  const told = members.flatMap(readToldPlaces);
  const comparable = groupBy(told, ({ member, place }) => `${place.level} ${incidentOf(member.report.id)}`);
  return comparable.flatMap((group) => {
    const sides = group
      .filter((a) => group.some((b) => disagree(a, b)))
      .filter(
        (a, index, all) =>
          all.findIndex((b) => b.member.origin === a.member.origin && samePlace(a.place, b.place)) === index,
      );
    const [first, ...others] = sides.map(({ member, span, sentence }) => ({ member, span, told: sentence }));
    return first === undefined
      ? []
      : [describeConflict('place', null, 'conflict:same-words-other-place', [first, ...others])];
  });
}

function disagree(a: ToldPlace, b: ToldPlace): boolean {
  return (
    a.member.origin !== b.member.origin &&
    !samePlace(a.place, b.place) &&
    a.numbers === b.numbers &&
    Math.min(a.words.size, b.words.size) >= FEWEST_WORDS &&
    cosine(a.words, b.words) >= LEAST_ALIKE
  );
}

function readToldPlaces(member: Member): ToldPlace[] {
  const { text } = member.report;
  const places = member.mentions.filter(({ type }) => type === 'place');
  return places.flatMap(({ span, value }) => {
    const sentence = sentenceAround(member.sentences, span);
    const place = readPlace(sliceSpan(text, span), value);
    if (sentence === undefined || place === undefined) return [];
    const isOfList = places.some(
      (other) =>
        other.span !== span &&
        contains(sentence, other.span) &&
        levelOf(sliceSpan(text, other.span)) === place.level,
    );
    if (isOfList) return [];
    const rest = `${text.slice(sentence.start, span.start)} ${text.slice(span.end, sentence.end)}`;
    const terms = textToTerms(rest);
    const numbers = terms.filter((term) => /^\d/.test(term)).join(' ');
    return [{ member, sentence, span, place, words: weighTerms(terms), numbers }];
  });
}
