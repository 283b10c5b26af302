import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { clusterNamings } from './references/cluster-namings.ts';
import { findNamings } from './references/find-namings.ts';
import { findSlots } from './references/find-slots.ts';
import { resolvePronouns } from './references/resolve-pronouns.ts';
import { speakingPhrases } from './references/speaking-phrases.ts';
import { wordsOf } from './words/passage-words.ts';

/** The pronouns of the third person and the phrases that point back where they speak, with whom they stand for. */
export function findReferences(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  statements: readonly Found<Statement>[],
): Found<Reference>[] {
  const words = wordsOf(passage);

  // Find all wordings that name persons and bodies, and which of them name the same one.
  const namings = findNamings(words, mentions);
  const entities = clusterNamings(words, namings);

  // Ask of each pronoun who stands nearest, leads, is spoken of most and fits.
  const slots = findSlots(words, namings, entities, statements);
  const pronouns = resolvePronouns(words, slots, statements);

  // Ask the same of "the spokesman" and "the firm" where they speak.
  const phrases = speakingPhrases(words, namings, entities, statements, slots);
  return [...pronouns, ...phrases].sort((a, b) => a.span.start - b.span.start);
}
