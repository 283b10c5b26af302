import type { Referent } from './group-namings.ts';
import type { Occurrence, PlacedPronoun } from './occurrence.ts';
import type { PronounForm } from './pronoun-words.ts';
import { WEIGHTS } from './weights.ts';

const MAX_CLAUSES = 10;
const MAX_SENTENCES = 5;

/** How much speaks for the referent of `earlier` as the one that `pronoun` stands for: a sum of `WEIGHTS`. */
export function scoreOccurrence(pronoun: PlacedPronoun, form: PronounForm, earlier: Occurrence): number {
  return scoreForm(form, pronoun, earlier.referent) + scorePlace(pronoun, earlier);
}

function scorePlace(pronoun: PlacedPronoun, earlier: Occurrence): number {
  const clauses = Math.min(MAX_CLAUSES, pronoun.place.clause - earlier.place.clause);
  const sentences = Math.min(MAX_SENTENCES, pronoun.place.sentence - earlier.place.sentence);
  let score = WEIGHTS.clause * clauses + WEIGHTS.sentence * sentences;
  if (earlier.isSubject) score += WEIGHTS.subject;
  if (earlier.isOwner) score += WEIGHTS.owner;
  if (earlier.isInside) score += WEIGHTS.inside;
  if (earlier.isSpeaker) score += WEIGHTS.speaker;
  if (earlier.isSubject && pronoun.isSubject) score += WEIGHTS.parallel;
  if (earlier.pronoun === pronoun.word && sentences <= 1) score += WEIGHTS.samePronoun;
  if (earlier.quotation >= 0 && earlier.quotation !== pronoun.quotation) score += WEIGHTS.quoted;
  if (clauses === 0 && earlier.isSubject && !earlier.isOwner && pronoun.word === '其')
    score += WEIGHTS.ownClause;
  if (pronoun.boundTo === earlier.referent) score += WEIGHTS.bound;
  if (pronoun.word === '对方' && earlier.isSubject && sentences === 0) score += WEIGHTS.counterpart;
  if (pronoun.speaker === earlier.referent)
    score += pronoun.quotation >= 0 ? WEIGHTS.ownQuotation : pronoun.isOpinion ? 0 : WEIGHTS.ownWords;
  if (earlier.isNew && clauses <= 2) score += WEIGHTS.fresh;
  return score;
}

function scoreForm(form: PronounForm, { word }: PlacedPronoun, referent: Referent): number {
  const { kind, gender, number, namings } = referent;
  let score = WEIGHTS.topic * Math.log2(namings.length);
  if (kind === 'noun') score += WEIGHTS.noun;
  if (namings[0]!.key === '记者') score += WEIGHTS.reporter;
  if (form.gender !== null && gender !== null) {
    score += form.gender === gender ? WEIGHTS.sameGender : WEIGHTS.otherGender;
  }
  const isBody = kind === 'body' || kind === 'state';
  if (isBody && form.kind === 'person') score += WEIGHTS.otherKind;
  else if (isBody && form.number === 'many') score += WEIGHTS.bodyAsMany;
  if (kind === 'state') score += WEIGHTS.state;
  if ((form.kind === 'pair') !== (kind === 'pair') && word !== '他们') score += WEIGHTS.otherKind;
  if (!isBody && form.number !== 'any' && number !== 'any')
    score += form.number === number ? WEIGHTS.sameNumber : WEIGHTS.otherNumber;
  return score;
}
