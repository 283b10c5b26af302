import type { Entity } from './entity.ts';
import type { Slot } from './find-slots.ts';
import type { Pronoun } from './pronouns.ts';

/** A pronoun that asks whom it stands for. */
export interface Asking extends Pick<Slot, 'at' | 'sentence' | 'clause' | 'quotation' | 'isSource'> {
  readonly pronoun: Pronoun;
  /** The sentence in which the quotation begins that the pronoun stands in; -1 outside. */
  readonly opening: number;
  /** Who speaks the quotation that the pronoun stands in: never "he" of his own words. */
  readonly speaker: Entity | null;
}

/**
 * What speaks for a place, where one person is asked for. Found by likelihood over the marked pronouns and rounded.
 */
export const ONE_WEIGHTS = {
  /** Nothing that scores less is taken: nobody was spoken of for some sentences. */
  least: -4,
  /** Each sentence between. */
  sentenceBack: -0.9,
  clauseBack: 0,
  /** "The mayor met the plumber. She …" */
  subject: 1,
  /** "…," he said: who spoke goes on. */
  sourceForSource: 1.2,
  /** The mayor called the plumber "a man who knew his pipes": named where the quotation is introduced. */
  introduced: 1.5,
  /** "The mayor sent a car to fetch her": an object is seldom the one that leads the sentence. */
  subjectForObject: -0.5,
  /** Known to be of the pronoun's gender, against not known. */
  genderKnown: 1.1,
  /** Each e-fold of wordings: whom the report is about. */
  oftenNamed: 1.1,
  /** A pronoun of the same gender has no wording of its own, and the one it stands for counts already. */
  samePronoun: -0.5,
  /** Spoken of in a quotation only, while the reporter asks. */
  outOfQuotation: -1.5,
  /** "The mayor sold her car": possessives and reflexives bind to who leads their clause. */
  clauseSubject: 0.6,
  bodyForThey: 0,
  oneForThey: 0,
  /** "In her speech the mayor …": the name comes after. */
  ahead: -1,
};

/** The same where several are asked for: "they" stands for things and for nobody as well, so that more is asked. */
export const SEVERAL_WEIGHTS: typeof ONE_WEIGHTS = {
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
  /** "The firm said they …" */
  bodyForThey: -1,
  /** "A driver who lost their key": one whose gender is not told. */
  oneForThey: -3,
  ahead: -1.2,
};

/** Clauses beyond these are commas of a list. */
const MOST_CLAUSES = 3;

/** Under it a place is not taken. */
export function leastScore({ number }: Pronoun): number {
  return (number === 'one' ? ONE_WEIGHTS : SEVERAL_WEIGHTS).least;
}

/** How well `slot` fits as antecedent; -Infinity where grammar forbids it or nobody stands there. */
export function scoreAntecedent(asking: Asking, slot: Slot): number {
  const { pronoun } = asking;
  const { entity } = slot;
  if (entity === null || entity === asking.speaker || !fitsNumber(pronoun, entity))
    return Number.NEGATIVE_INFINITY;
  const weights = pronoun.number === 'one' ? ONE_WEIGHTS : SEVERAL_WEIGHTS;
  const sameSentence = slot.sentence === asking.sentence;
  const sameClause = sameSentence && slot.clause === asking.clause;
  // "The mayor thanked him": he is not the mayor.
  if (pronoun.place === 'object' && sameClause && slot.isSubject) return Number.NEGATIVE_INFINITY;
  const binds = pronoun.place === 'possessive' || pronoun.place === 'reflexive';

  let score = weights.sentenceBack * Math.abs(asking.sentence - slot.sentence);
  if (sameSentence)
    score += weights.clauseBack * Math.min(MOST_CLAUSES, Math.abs(asking.clause - slot.clause));
  if (slot.isSubject) score += weights.subject;
  if (slot.isSource && asking.isSource) score += weights.sourceForSource;
  if (asking.opening === slot.sentence && slot.quotation < 0) score += weights.introduced;
  if (pronoun.place === 'object' && sameSentence && slot.isSubject) score += weights.subjectForObject;
  if (pronoun.gender !== null && entity.gender === pronoun.gender) score += weights.genderKnown;
  score += weights.oftenNamed * Math.log(entity.namings);
  if (slot.pronoun !== null && slot.pronoun.gender === pronoun.gender) score += weights.samePronoun;
  if (slot.quotation >= 0 && asking.quotation < 0) score += weights.outOfQuotation;
  if (binds && sameClause && slot.isSubject) score += weights.clauseSubject;
  if (entity.number === 'body') score += weights.bodyForThey;
  if (entity.number === 'one') score += weights.oneForThey;
  if (slot.at > asking.at) score += weights.ahead;
  return score;
}

function fitsNumber(pronoun: Pronoun, entity: Entity): boolean {
  if (pronoun.number === 'several') return entity.number !== 'one' || entity.gender === null;
  return entity.number === 'one' && (entity.gender === null || entity.gender === pronoun.gender);
}
