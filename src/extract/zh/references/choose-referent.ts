import type { Pointing } from './find-pointing.ts';
import type { Referent } from './group-namings.ts';
import { isKindOf } from './is-kind-of.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import { scoreOccurrence, scoreReferent } from './score-occurrence.ts';
import { LEAST, TOO_CLOSE } from './weights.ts';

/** How many namings back are weighed; a pronoun that is further from its name than these is not read by people. */
export const WINDOW = 40;

/** The occurrence that speaks most for a referent. */
interface Choice {
  /** What its form weighs, wherever it was named. */
  readonly form: number;
  occurrence: Occurrence;
  score: number;
}

/**
 * The occurrence of whom most speaks for, of those named before; null where nothing much speaks for anybody, or as
 * much for another.
 */
export function chooseReferent(pronoun: PlacedPronoun, before: readonly Occurrence[]): Occurrence | null {
  const best = new Map<Referent, Choice>();
  for (let index = before.length - 1; index >= Math.max(0, before.length - WINDOW); index--) {
    const occurrence = before[index]!;
    if (occurrence.standing.span.end > pronoun.standing.span.start) continue;
    const { referent } = occurrence;
    const known = best.get(referent);
    const form = known === undefined ? scoreReferent(pronoun.pronoun, referent) : known.form;
    const score = scoreOccurrence(pronoun, occurrence, form);
    if (known === undefined) best.set(referent, { form, occurrence, score });
    else if (score > known.score) {
      known.occurrence = occurrence;
      known.score = score;
    }
  }
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < LEAST) return null;
  return second !== undefined && first.score - second.score < TOO_CLOSE ? null : first.occurrence;
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
