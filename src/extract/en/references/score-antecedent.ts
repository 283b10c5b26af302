import type { Entity } from './entity.ts';
import type { Pronoun } from './pronouns.ts';

/** A place where the report speaks of somebody: by a wording, or by a pronoun that was resolved. */
export interface Place {
  /** Word number. */
  readonly at: number;
  readonly entity: Entity;
  readonly isSubject: boolean;
  /** Inside the words that name who makes a statement. */
  readonly isSource: boolean;
  readonly sentence: number;
  readonly clause: number;
  readonly quotation: number;
  /** The pronoun that stands there; null for a wording. */
  readonly pronoun: Pronoun | null;
}

export interface Asking {
  readonly at: number;
  readonly pronoun: Pronoun;
  readonly sentence: number;
  readonly clause: number;
  readonly quotation: number;
  /** Makes a statement: "he said". */
  readonly isSource: boolean;
  /** The sentence in which the quotation begins that the pronoun stands in; -1 outside. */
  readonly opening: number;
  /** Who speaks the quotation that the pronoun stands in: never "he" of his own words. */
  readonly speaker: Entity | null;
}

/** What speaks for a place, where one person is asked for. */
export const ONE_WEIGHTS = {
  least: -4,
  sentenceBack: -0.9,
  clauseBack: 0,
  subject: 1,
  sourceForSource: 1.2,
  introduced: 1.5,
  subjectForObject: -0.5,
  genderKnown: 1.1,
  oftenNamed: 1.1,
  samePronoun: -0.5,
  outOfQuotation: -1.5,
  clauseSubject: 0.6,
  bodyForThey: 0,
  oneForThey: 0,
  ahead: -1,
};

/** What speaks for a place, where several are asked for. */
export const SEVERAL_WEIGHTS = {
  least: 0.2,
  sentenceBack: -0.5,
  clauseBack: 0.3,
  subject: 0.2,
  sourceForSource: 1,
  introduced: 0.8,
  subjectForObject: -0.9,
  genderKnown: 0,
  oftenNamed: 0.2,
  samePronoun: 0.5,
  outOfQuotation: -1.4,
  clauseSubject: 0.8,
  bodyForThey: -1,
  oneForThey: -3,
  ahead: -1.2,
};

/** Clauses beyond these are commas of a list. */
const MOST_CLAUSES = 3;

/** How well `place` fits as antecedent; -Infinity where grammar forbids it. */
export function scoreAntecedent(asking: Asking, place: Place): number {
  const { pronoun } = asking;
  const WEIGHTS = pronoun.number === 'one' ? ONE_WEIGHTS : SEVERAL_WEIGHTS;
  const { entity } = place;
  if (!fitsNumber(pronoun, entity)) return -Infinity;
  if (entity === asking.speaker) return -Infinity;
  const sameSentence = place.sentence === asking.sentence;
  const sameClause = sameSentence && place.clause === asking.clause;
  // "The mayor thanked him": he is not the mayor.
  if (pronoun.place === 'object' && sameClause && place.isSubject) return -Infinity;
  let score = WEIGHTS.sentenceBack * Math.abs(asking.sentence - place.sentence);
  if (sameSentence) {
    score += WEIGHTS.clauseBack * Math.min(MOST_CLAUSES, Math.abs(asking.clause - place.clause));
  }
  if (place.isSubject) score += WEIGHTS.subject;
  if (place.isSource && asking.isSource) score += WEIGHTS.sourceForSource;
  if (asking.opening === place.sentence && place.quotation < 0) score += WEIGHTS.introduced;
  if (pronoun.place === 'object' && sameSentence && place.isSubject) score += WEIGHTS.subjectForObject;
  if (pronoun.gender !== null && entity.gender === pronoun.gender) score += WEIGHTS.genderKnown;
  score += WEIGHTS.oftenNamed * Math.log(entity.namings);
  if (place.pronoun !== null && place.pronoun.gender === pronoun.gender) score += WEIGHTS.samePronoun;
  if (place.quotation >= 0 && asking.quotation < 0) score += WEIGHTS.outOfQuotation;
  const binds = pronoun.place === 'possessive' || pronoun.place === 'reflexive';
  if (binds && sameClause && place.isSubject) score += WEIGHTS.clauseSubject;
  if (pronoun.number === 'several' && entity.number === 'body') score += WEIGHTS.bodyForThey;
  if (pronoun.number === 'several' && entity.number === 'one') score += WEIGHTS.oneForThey;
  if (place.at > asking.at) score += WEIGHTS.ahead;
  return score;
}

function fitsNumber(pronoun: Pronoun, entity: Entity): boolean {
  if (pronoun.number === 'several') return entity.number !== 'one' || entity.gender === null;
  if (entity.number !== 'one') return false;
  return entity.gender === null || entity.gender === pronoun.gender;
}
