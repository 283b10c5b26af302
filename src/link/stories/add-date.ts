import { dayOf } from './day-of.ts';
import type { TermVector } from './term-vector.ts';

/**
 * What two reports of one day have in common beyond their words, as a share of full likeness; reports 40 days
 * apart or more get none. Nearness in time speaks for one story and distance never against it: stories run for
 * years, and some pages name an impossible date. Measured: the best
 * BCubed F1 rises by 0.01 on full texts, 0.05 on Chinese and 0.02 on English headlines; 0.02 and 0.04, or 15
 * days, give less of it.
 */
const SAME_DAY = 0.08;
const DAYS_APART = 40;

/**
 * The vector with its date as two more terms, one for the stretch of 40 days whose middle comes before it and
 * one for the next, shared by how near each is. So an average over many pairs is still one product.
 * `firstTerm` is a number that no term has yet. A vector without a date that can be read stays as it is.
 */
export function addDate(vector: TermVector, published: string | null, firstTerm: number): TermVector {
  const day = dayOf(published);
  if (day === null) return vector;
  const place = day / DAYS_APART - FIRST_STRETCH;
  const stretch = Math.floor(place);
  if (stretch < 0) return vector;
  const late = place - stretch;
  // A weight of 0 is no term.
  if (late === 0) return withTerms(vector, [firstTerm + stretch], [Math.sqrt(SAME_DAY)]);
  const scale = Math.sqrt(SAME_DAY) / Math.hypot(1 - late, late);
  return withTerms(
    vector,
    [firstTerm + stretch, firstTerm + stretch + 1],
    [(1 - late) * scale, late * scale],
  );
}

function withTerms(vector: TermVector, terms: readonly number[], weights: readonly number[]): TermVector {
  return {
    terms: Int32Array.of(...vector.terms, ...terms),
    weights: Float64Array.of(...vector.weights, ...weights),
  };
}

/** Counted from the year 0, before which no page was published: numbers stay above 0. */
const FIRST_STRETCH = Math.floor(Date.parse('0000-01-01') / 86_400_000 / DAYS_APART);
