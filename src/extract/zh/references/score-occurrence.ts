import type { Pronoun } from './find-pronouns.ts';
import type { Referent } from './group-namings.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import { WEIGHTS } from './weights.ts';

const MAX_CLAUSES = 10;
const MAX_SENTENCES = 5;
/** 一位居民 is told of next within so many clauses. */
const MAX_FRESH = 2;

/** How much speaks for the referent of `earlier` as the one that a pronoun stands for: a sum of `WEIGHTS`. */
export function scoreOccurrence(placed: PlacedPronoun, earlier: Occurrence): number {
  return scoreForm(placed.pronoun, earlier.referent) + scorePlace(placed, earlier);
}

function scorePlace({ pronoun, standing, speaking, boundTo }: PlacedPronoun, earlier: Occurrence): number {
  const { word } = pronoun;
  const { referent, standing: named } = earlier;
  const clauses = Math.min(MAX_CLAUSES, standing.place.clause - named.place.clause);
  const sentences = Math.min(MAX_SENTENCES, standing.place.sentence - named.place.sentence);
  const isFreeSubject = named.isSubject && !named.isOwner;
  let score = WEIGHTS.clause * clauses + WEIGHTS.sentence * sentences;
  if (named.isSubject) score += WEIGHTS.subject;
  if (named.isOwner) score += WEIGHTS.owner;
  if (named.isInside) score += WEIGHTS.inside;
  if (named.isSpeaker) score += WEIGHTS.speaker;
  if (named.isSubject && standing.isSubject) score += WEIGHTS.parallel;
  if (named.pronoun === word && sentences <= 1)
    score += sentences === 0 ? WEIGHTS.samePronoun : WEIGHTS.samePronounBefore;
  if (named.quotation >= 0 && named.quotation !== standing.quotation) score += WEIGHTS.quoted;
  if (named.isNew && clauses <= MAX_FRESH) score += WEIGHTS.fresh;
  if (boundTo === referent) score += WEIGHTS.bound;
  else if (word === '其' && clauses === 0 && isFreeSubject) score += WEIGHTS.ownClause;
  if (word === '对方' && named.isSubject && sentences === 0) score += WEIGHTS.counterpart;
  if (speaking.speaker !== referent) return score;
  if (standing.quotation >= 0 || speaking.as === 'quoted') return score + WEIGHTS.ownQuotation;
  return score + (speaking.as === 'plain' ? WEIGHTS.ownWords : WEIGHTS.ownOpinion);
}

function scoreForm({ word, form }: Pronoun, referent: Referent): number {
  const { kind, gender, number, namings } = referent;
  const isBody = kind === 'body' || kind === 'state';
  let score = WEIGHTS.topic * Math.log2(namings.length);
  if (kind === 'noun') score += WEIGHTS.noun;
  if (kind === 'state') score += WEIGHTS.state;
  if (namings[0]!.key === '记者') score += WEIGHTS.reporter;
  if (form.gender !== null && gender !== null)
    score += form.gender === gender ? WEIGHTS.sameGender : WEIGHTS.otherGender;
  if (isBody && form.kind === 'person') score += WEIGHTS.otherKind;
  else if (isBody && form.number === 'many') score += WEIGHTS.bodyAsMany;
  if ((form.kind === 'pair') !== (kind === 'pair') && word !== '他们') score += WEIGHTS.otherKind;
  if (!isBody && form.number !== 'any' && number !== 'any')
    score += form.number === number ? WEIGHTS.sameNumber : WEIGHTS.otherNumber;
  return score;
}
