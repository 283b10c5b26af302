import type { MarkedWords } from '../words/marked-words.ts';
import type { Referent } from './group-namings.ts';
import type { Occurrence, Standing } from './occurrence.ts';
import { hasNoSubject } from './places-in-clause.ts';

/** Who acts on the object of a verb or preposition: the last free name of the clause, or the subject before it. */
export function actorOn(
  words: MarkedWords,
  at: number,
  { place, isObject, isOwner }: Standing,
  before: readonly Occurrence[],
): Referent | null {
  if (!isObject || isOwner) return null;
  const isLeftOut = hasNoSubject(words, place.clauseStart, at);
  for (let index = before.length - 1; index >= 0; index--) {
    const { referent, standing } = before[index]!;
    if (standing.place.sentence !== place.sentence) return null;
    const isFree = standing.place.clause === place.clause && !standing.isObject;
    if ((isFree || (isLeftOut && standing.isSubject)) && !standing.isOwner && !standing.isInside)
      return referent;
  }
  return null;
}
