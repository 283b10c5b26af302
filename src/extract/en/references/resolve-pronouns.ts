import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Found } from '../../pack.ts';
import type { Words } from '../find-words.ts';
import { sentenceFirst, sentenceLast } from '../noun-phrases.ts';
import { rangeToSpan } from '../statement-draft.ts';
import { firstWordAt } from '../word-at.ts';
import { clauseNumbers } from './clause-numbers.ts';
import type { Entity } from './entity.ts';
import { isSubject } from './is-subject.ts';
import type { Naming } from './naming.ts';
import { PRONOUNS, type Pronoun } from './pronouns.ts';
import { type Asking, type Place, scoreAntecedent, ONE_WEIGHTS, SEVERAL_WEIGHTS } from './score-antecedent.ts';
import { speakersByQuotation } from './speakers-by-quotation.ts';

/** Places looked back at, and sentences: a pronoun of news reaches no farther; keeps long texts linear. */
const MOST_PLACES = 80;
const MOST_SENTENCES = 12;
/** "In her first speech to the council, the mayor": words in which a pronoun may stand before its name. */
const OPENING = 8;

const LONG_QUOTATION = 200;

interface Slot {
  readonly at: number;
  readonly pronoun: Pronoun | null;
  readonly place: Omit<Place, 'entity'>;
  entity: Entity | null;
  /** The wording that stands there, or that the pronoun took up. */
  naming: Naming | null;
}

/** Every pronoun of the third person with whom it stands for, and all places where somebody is spoken of. */
export function resolvePronouns(
  words: Words,
  namings: readonly Naming[],
  entities: readonly Entity[],
  statements: readonly Found<Statement>[],
): { references: Found<Reference>[]; places: Place[] } {
  const slots = slotsOf(words, namings, entities, statements);

  // Twice, since a name without a known gender gets one from the pronouns that stood for it.
  readAll(words, slots, statements);
  learnGenders(slots);
  readAll(words, slots, statements);

  const references = slots.flatMap(({ at, pronoun, entity, naming }): Found<Reference>[] => {
    if (pronoun === null) return [];
    const span = rangeToSpan(words, { first: at, last: at });
    // Of several the wording just before is surer than a fuller one far away.
    const wording = entity?.number === 'several' ? naming : entity?.fullest;
    const antecedent = wording ? rangeToSpan(words, wording) : null;
    return [{ span, antecedent, reasons: [{ rule: `en:reference:${pronoun.place}`, span: antecedent ?? span }] }];
  });
  return { references, places: placesOf(slots) };
}

/** First what the reporter says, then what is said in quotations, whose speakers are known by then. */
function readAll(words: Words, slots: readonly Slot[], statements: readonly Found<Statement>[]): void {
  for (const slot of slots) if (slot.pronoun !== null) slot.entity = null;
  resolve(words, slots, (slot) => slot.place.quotation < 0, new Map());
  const speakers = speakersByQuotation(words, statements, placesOf(slots));
  resolve(words, slots, (slot) => slot.place.quotation >= 0, speakers);
}

/** The gender of most pronouns that were taken to stand for a person whose gender is not known. */
function learnGenders(slots: readonly Slot[]): void {
  const votes = new Map<Entity, number>();
  for (const { entity, pronoun } of slots) {
    if (entity === null || entity.gender !== null || entity.fullest.name.length === 0 || !pronoun?.gender) continue;
    votes.set(entity, (votes.get(entity) ?? 0) + (pronoun.gender === 'm' ? 1 : -1));
  }
  for (const [entity, vote] of votes) if (vote !== 0) entity.gender = vote > 0 ? 'm' : 'f';
}

function sourceWords(words: Words, statements: readonly Found<Statement>[]): Uint8Array {
  const marked = new Uint8Array(words.count);
  for (const { source } of statements) {
    if (source === null) continue;
    for (let at = firstWordAt(words, source.start); at < words.count && words.start[at]! < source.end; at++) marked[at] = 1;
  }
  return marked;
}

function slotsOf(words: Words, namings: readonly Naming[], entities: readonly Entity[], statements: readonly Found<Statement>[]): Slot[] {
  const isSource = sourceWords(words, statements);
  const clauses = clauseNumbers(words);
  const slotAt = (at: number, pronoun: Pronoun | null, leads: boolean, entity: Entity | null, naming: Naming | null): Slot => ({
    naming,
    at,
    pronoun,
    entity,
    place: { at, isSubject: leads, isSource: isSource[at] === 1, sentence: words.sentence[at]!, clause: clauses[at]!, quotation: words.quotation[at]!, pronoun },
  });
  const slots = namings.map((naming, i) => slotAt(naming.last, null, isSubject(words, naming), entities[i]!, naming));
  let before = 0;
  for (let at = 0; at < words.count; at++) {
    while (before < namings.length && namings[before]!.last < at) before++;
    // "Orla Finch, who runs the canteen": who leads the clause.
    if (words.lower[at] === 'who' && before > 0 && at - namings[before - 1]!.last <= 2)
      slots.push(slotAt(at, null, true, entities[before - 1]!, namings[before - 1]!));
    const known = PRONOUNS.get(words.lower[at]!);
    if (known === undefined) continue;
    const pronoun = words.lower[at] === 'her' ? herAt(words, at, known) : known;
    slots.push(slotAt(at, pronoun, pronoun.place === 'subject', null, null));
  }
  return slots.sort((a, b) => a.at - b.at);
}

/** "her car" is possessive, "told her the car" is not. */
function herAt(words: Words, at: number, pronoun: Pronoun): Pronoun {
  const next = words.lower[at + 1] ?? '';
  const isNoun = /^\p{L}/u.test(next) && !CLOSED_AFTER_OBJECT.test(next);
  return isNoun ? { ...pronoun, place: 'possessive' } : pronoun;
}
const CLOSED_AFTER_OBJECT =
  /^(?:the|an?|to|in|on|at|by|for|from|with|about|of|into|over|after|before|and|or|but|that|as|because|when|while|if|who|not|is|was|has|had|will|would|this|last|yesterday|today)$/;

function resolve(
  words: Words,
  slots: readonly Slot[],
  isDue: (slot: Slot) => boolean,
  speakers: ReadonlyMap<number, Entity>,
): void {
  for (const [i, slot] of slots.entries()) {
    if (slot.pronoun === null || !isDue(slot)) continue;
    const { place, pronoun, at } = slot;
    const speaker = place.quotation < 0 ? null : (speakers.get(place.quotation) ?? null);
    const found = best(words, slots, i, { at, pronoun, sentence: place.sentence, clause: place.clause, isSource: place.isSource, quotation: place.quotation, opening: openingOf(words, slot), speaker });
    slot.entity = found?.entity ?? null;
    slot.naming = found?.naming ?? null;
  }
}

/** The sentence in which the quotation around a slot begins; looks back no farther than a long paragraph. */
function openingOf(words: Words, { at, place }: Slot): number {
  if (place.quotation < 0) return -1;
  let first = at;
  while (first > 0 && at - first < LONG_QUOTATION && words.quotation[first - 1] === place.quotation) first--;
  return words.sentence[first]!;
}

function best(words: Words, slots: readonly Slot[], from: number, asking: Asking): Slot | null {
  let found: Slot | null = null;
  let most = (asking.pronoun.number === 'one' ? ONE_WEIGHTS : SEVERAL_WEIGHTS).least;
  const weigh = (slot: Slot) => {
    if (slot.entity === null) return;
    const score = scoreAntecedent(asking, { ...slot.place, entity: slot.entity });
    if (score > most) [found, most] = [slot, score];
  };
  for (let i = from - 1; i >= 0 && from - i <= MOST_PLACES; i--) {
    if (asking.sentence - slots[i]!.place.sentence > MOST_SENTENCES) break;
    weigh(slots[i]!);
  }
  // "In her speech the mayor said": the subject that follows in the same sentence.
  if (asking.at - sentenceFirst(words, asking.at) > OPENING) return found;
  const end = sentenceLast(words, asking.at);
  for (let i = from + 1; i < slots.length && i - from < 8 && slots[i]!.at <= end; i++) {
    const { place, pronoun } = slots[i]!;
    if (pronoun === null && place.isSubject && place.clause > asking.clause && place.quotation === asking.quotation) weigh(slots[i]!);
  }
  return found;
}

function placesOf(slots: readonly Slot[]): Place[] {
  return slots.flatMap(({ place, entity }) => (entity === null ? [] : [{ ...place, entity }]));
}
