import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { Found } from '../pack.ts';
import type { Passage } from '../passage.ts';
import { foldPassage } from './fold-passage.ts';
import { collectNamings } from './references/collect-namings.ts';
import { findPointing } from './references/find-pointing.ts';
import { findPronouns } from './references/find-pronouns.ts';
import { groupNamings } from './references/group-namings.ts';
import { outsideNames } from './references/outside-names.ts';
import { resolvePronouns } from './references/resolve-pronouns.ts';

/**
 * Pronouns, and speakers that point back (他, 其, 该负责人), with the fullest words of the report for whom they
 * stand; null where nobody fits, or where two do. In text order.
 */
export function findReferences(
  passage: Passage,
  mentions: readonly Found<Mention>[],
  statements: readonly Found<Statement>[],
): Found<Reference>[] {
  // Read traditional characters as simplified ones; the offsets stay.
  const folded = foldPassage(passage);

  // Most reports have none, and are not looked through for who is named.
  const pronouns = outsideNames(folded.text, findPronouns(folded.text), mentions);
  const pointing = findPointing(folded.text, statements);
  if (pronouns.length === 0 && pointing.length === 0) return [];

  // Find who is named where, and which names mean the same.
  const namings = collectNamings(folded, mentions, statements);
  const referents = groupNamings(namings);

  // Weigh for each pronoun, in text order, those named before it.
  return resolvePronouns({ passage: folded, mentions, statements, namings, referents, pronouns, pointing });
}
