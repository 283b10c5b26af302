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
 * What speaks for a place, where one person is asked for. In brackets what the bench's figure for English references
 * is without the weight, for one and for several; with all of them it is 0.820. Found by likelihood, then rounded.
 */
export const ONE_WEIGHTS = {
  /** Nothing that scores less is taken. (.820, .788) */
  least: -4,
  /** Each sentence between: the nearer the likelier. (.729, .743) */
  sentenceBack: -0.9,
  /** Each clause between in one sentence. (–, .816) */
  clauseBack: 0,
  /** "The mayor met the plumber. She …": who leads a clause is spoken of. (.798, .803) */
  subject: 1,
  /** Both lead: "The parents came. They asked for clean water." (–, .827) Costs a little, since "they" of a thing leads too. */
  parallel: 0,
  /** "…," he said: who spoke goes on. (.814, –) */
  sourceForSource: 1.2,
  /** The mayor called the plumber "a man who knew his pipes": named where the quotation is introduced. (.804, –) */
  introduced: 1.5,
  /** Each e-fold of wordings: whom the report is about. (.719, .817) */
  oftenNamed: 1.1,
  /** A pronoun of the same gender: of one person it says no more than its wording did. (.804, .818) */
  samePronoun: -0.5,
  /** "The firm said they …" (–, .804) */
  body: 0,
  /** "A driver who lost their key": one whose gender is not told. (–, .823) */
  one: 0,
  /** "In her speech the mayor …": the name comes after. (.814, –) */
  ahead: -1,
  /** “My friend fell,” the clerk said. She added: whom the words of another name speaks only there. (.818, –: of said words few are in the bench) */
  fromQuotation: -1.5,
};

/** The same where several are asked for: "they" stands for things and for nobody as well, so that more is asked. */
export const SEVERAL_WEIGHTS: typeof ONE_WEIGHTS = {
  least: 0.2,
  sentenceBack: -0.9,
  clauseBack: -0.1,
  subject: 0.5,
  parallel: 0.7,
  sourceForSource: 0,
  introduced: 0,
  oftenNamed: 0.2,
  samePronoun: 0.5,
  body: -1,
  one: -3,
  ahead: 0,
  fromQuotation: 0,
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

  let score = weights.sentenceBack * Math.abs(asking.sentence - slot.sentence);
  if (sameSentence)
    score += weights.clauseBack * Math.min(MOST_CLAUSES, Math.abs(asking.clause - slot.clause));
  if (slot.isSubject) score += weights.subject;
  if (slot.isSubject && pronoun.place === 'subject' && slot.quotation < 0) score += weights.parallel;
  if (slot.isSource && asking.isSource) score += weights.sourceForSource;
  if (asking.opening === slot.sentence && slot.quotation < 0) score += weights.introduced;
  score += weights.oftenNamed * entity.oftenNamed;
  if (slot.pronoun !== null && slot.pronoun.gender === pronoun.gender) score += weights.samePronoun;
  if (entity.number === 'body') score += weights.body;
  if (entity.number === 'one') score += weights.one;
  if (slot.at > asking.at) score += weights.ahead;
  if (asking.isSource && asking.quotation < 0 && slot.quotation >= 0) score += weights.fromQuotation;
  return score;
}

function fitsNumber(pronoun: Pronoun, entity: Entity): boolean {
  if (pronoun.number === 'several') return entity.number !== 'one' || entity.gender === null;
  return entity.number === 'one' && (entity.gender === null || entity.gender === pronoun.gender);
}
