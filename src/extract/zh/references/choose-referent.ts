import type { Pointing } from './find-pointing.ts';
import type { Referent } from './group-namings.ts';
import { isKindOf } from './is-kind-of.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import { scoreOccurrence } from './score-occurrence.ts';
import { LEAST, TOO_CLOSE } from './weights.ts';

/** How many namings back are weighed; a pronoun that is further from its name than these is not read by people. */
export const WINDOW = 40;

/** The one named before that most speaks for; null where nothing much does, or as much for another. */
export function chooseReferent(pronoun: PlacedPronoun, before: readonly Occurrence[]): Referent | null {
  const scores = new Map<Referent, number>();
  for (let index = before.length - 1; index >= Math.max(0, before.length - WINDOW); index--) {
    const earlier = before[index]!;
    if (earlier.standing.span.end > pronoun.standing.span.start) continue;
    const score = scoreOccurrence(pronoun, earlier);
    if (score > (scores.get(earlier.referent) ?? Number.NEGATIVE_INFINITY))
      scores.set(earlier.referent, score);
  }
  let [first, second] = [LEAST, Number.NEGATIVE_INFINITY];
  let who: Referent | null = null;
  for (const [referent, score] of scores) {
    if (score > first) {
      second = who === null ? second : first;
      first = score;
      who = referent;
    } else if (score > second) {
      second = score;
    }
  }
  return first - second < TOO_CLOSE ? null : who;
}

/** The last named before who is what 该负责人 says. */
export function pointedReferent({ noun }: Pointing, before: readonly Occurrence[]): Referent | null {
  const floor = Math.max(0, before.length - WINDOW);
  for (let index = before.length - 1; index >= floor; index--) {
    const { referent } = before[index]!;
    if (referent.namings.some((naming) => isKindOf(naming, noun))) return referent;
  }
  return null;
}
