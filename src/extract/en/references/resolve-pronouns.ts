import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Found } from '../../pack.ts';
import { createRuleNames } from '../../rule-names.ts';
import { rangeToSpan } from '../statements/statement-draft.ts';
import type { Words } from '../words/find-words.ts';
import { bestAntecedent } from './best-antecedent.ts';
import type { Entity } from './entity.ts';
import type { Slot } from './find-slots.ts';
import type { Asking } from './score-antecedent.ts';
import { speakersByQuotation } from './speakers-by-quotation.ts';

const referenceRule = createRuleNames('en:reference');

/** Words looked back for the beginning of a quotation; longer ones are speeches. */
const LONG_QUOTATION = 200;

/** Every pronoun of the third person with whom it stands for; fills the slots of pronouns. */
export function resolvePronouns(
  words: Words,
  slots: readonly Slot[],
  statements: readonly Found<Statement>[],
): Found<Reference>[] {
  // Twice, since a name without a known gender gets one from the pronouns that stood for it.
  resolveAll(words, slots, statements);
  if (learnGenders(slots)) resolveAll(words, slots, statements);

  return slots.flatMap(({ at, pronoun, entity, naming }): Found<Reference>[] => {
    if (pronoun === null) return [];
    const span = rangeToSpan(words, { first: at, last: at });
    // Of several the wording just before is surer than a fuller one far away.
    const wording = entity?.number === 'several' ? naming : entity?.fullest;
    const antecedent = wording ? rangeToSpan(words, wording) : null;
    return [
      { span, antecedent, reasons: [{ rule: referenceRule(pronoun.place), span: antecedent ?? span }] },
    ];
  });
}

/** First what the reporter says, then what is said in quotations, whose speakers are known by then. */
function resolveAll(words: Words, slots: readonly Slot[], statements: readonly Found<Statement>[]): void {
  for (const slot of slots) if (slot.pronoun !== null) slot.entity = slot.naming = null;
  for (const [i, slot] of slots.entries()) if (slot.quotation < 0) resolve(words, slots, i, null);
  const speakers = speakersByQuotation(words, statements, slots);
  for (const [i, slot] of slots.entries()) {
    if (slot.quotation >= 0) resolve(words, slots, i, speakers.get(slot.quotation) ?? null);
  }
}

function resolve(words: Words, slots: readonly Slot[], i: number, speaker: Entity | null): void {
  const slot = slots[i]!;
  if (slot.pronoun === null) return;
  const { at, sentence, clause, quotation, isSource, pronoun } = slot;
  const opening = openingOf(words, slot);
  const asking: Asking = { at, sentence, clause, quotation, isSource, pronoun, opening, speaker };
  const found = bestAntecedent(words, slots, i, asking);
  slot.entity = found?.entity ?? null;
  slot.naming = found?.naming ?? null;
}

/** The sentence in which the quotation around a slot begins; -1 outside. */
function openingOf(words: Words, { at, quotation }: Slot): number {
  if (quotation < 0) return -1;
  let first = at;
  while (first > 0 && at - first < LONG_QUOTATION && words.quotation[first - 1] === quotation) first--;
  return words.sentence[first]!;
}

/** Gives persons the gender of most pronouns that were taken to stand for them; false where all were known. */
function learnGenders(slots: readonly Slot[]): boolean {
  const votes = new Map<Entity, number>();
  for (const { entity, pronoun } of slots) {
    if (entity === null || entity.gender !== null || entity.fullest.name.length === 0 || !pronoun?.gender)
      continue;
    votes.set(entity, (votes.get(entity) ?? 0) + (pronoun.gender === 'm' ? 1 : -1));
  }
  for (const [entity, vote] of votes) if (vote !== 0) entity.gender = vote > 0 ? 'm' : 'f';
  return votes.size > 0;
}
