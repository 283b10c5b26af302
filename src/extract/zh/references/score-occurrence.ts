import type { Pronoun } from './find-pronouns.ts';
import type { Referent } from './group-namings.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import { WEIGHTS } from './weights.ts';

type Weight = keyof typeof WEIGHTS;

const MAX_CLAUSES = 10;
const MAX_SENTENCES = 5;
/** 一位居民 is told of next within so many clauses. */
const MAX_FRESH = 2;

/** How much speaks for a referent by what it is, wherever it was named: the part of `scoreOccurrence` that all its occurrences share. */
export function scoreReferent(pronoun: Pronoun, referent: Referent): number {
  score = 0;
  weighForm(pronoun, referent);
  return score;
}

/**
 * How much speaks for the referent of `earlier` as the one that a pronoun stands for: a sum of `WEIGHTS`, which begins
 * with `form`, the score of that referent.
 */
export function scoreOccurrence(placed: PlacedPronoun, earlier: Occurrence, form: number): number {
  score = form;
  weighPlace(placed, earlier);
  weighSpeaker(placed, earlier.referent);
  return score;
}

/** The names of the weights that speak for `earlier`, the heaviest first: subject, ownWords. */
export function reasonsFor(placed: PlacedPronoun, earlier: Occurrence): string[] {
  const scores = new Map<Weight, number>();
  taken = scores;
  weighForm(placed.pronoun, earlier.referent);
  weighPlace(placed, earlier);
  weighSpeaker(placed, earlier.referent);
  taken = null;
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([weight]) => weight);
}

// One function takes for both what they ask for: handed one of two, the rules below would look each weight up by its name.
/** The sum that is being made. */
let score = 0;
/** What was taken one by one, where reasons are asked for. */
let taken: Map<Weight, number> | null = null;

/** Takes what speaks for or against an occurrence, `times` over. */
function take(weight: Weight, times = 1): void {
  const much = WEIGHTS[weight] * times;
  score += much;
  taken?.set(weight, much);
}

function weighPlace({ pronoun, standing, boundTo }: PlacedPronoun, earlier: Occurrence): void {
  const { word } = pronoun;
  const { referent, standing: named } = earlier;
  const clauses = Math.min(MAX_CLAUSES, standing.place.clause - named.place.clause);
  const sentences = Math.min(MAX_SENTENCES, standing.place.sentence - named.place.sentence);
  take('clause', clauses);
  take('sentence', sentences);
  if (named.isSubject) take('subject');
  if (named.isInside) take('inside');
  if (named.isSubject && standing.isSubject) take('parallel');
  if (named.pronoun === word && sentences <= 1) take(sentences === 0 ? 'samePronoun' : 'samePronounBefore');
  if (named.quotation >= 0 && named.quotation !== standing.quotation) take('quoted');
  if (named.isNew && clauses <= MAX_FRESH) take('fresh');
  if (boundTo === referent) take('bound');
  else if (word === '其' && clauses === 0 && named.isSubject && !named.isOwner) take('ownClause');
  if (word === '对方' && named.isSubject && sentences === 0) take('counterpart');
}

function weighSpeaker({ standing, speaking }: PlacedPronoun, referent: Referent): void {
  if (speaking.speaker !== referent) return;
  if (standing.quotation >= 0 || speaking.as === 'quoted') take('ownQuotation');
  else take(speaking.as === 'plain' ? 'ownWords' : 'ownOpinion');
}

function weighForm({ word, form }: Pronoun, referent: Referent): void {
  const { kind, gender, number, namings } = referent;
  const isBody = kind === 'body' || kind === 'state';
  take('topic', Math.log2(namings.length));
  if (kind === 'noun') take('noun');
  if (kind === 'state') take('state');
  if (namings[0]!.key === '记者') take('reporter');
  if (form.gender !== null && gender !== null) take(form.gender === gender ? 'sameGender' : 'otherGender');
  const isOtherKind = (isBody && form.kind === 'person') || (form.kind === 'pair') !== (kind === 'pair');
  if (isOtherKind && !(word === '他们' && kind === 'pair')) take('otherKind');
  if (!isBody && form.number !== 'any' && number !== 'any')
    take(form.number === number ? 'sameNumber' : 'otherNumber');
}
