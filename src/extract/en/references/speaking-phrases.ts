import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Found } from '../../pack.ts';
import { hasBit, WORD, type Words } from '../find-words.ts';
import { rangeToSpan } from '../statement-draft.ts';
import { firstWordAt } from '../word-at.ts';
import type { Entity } from './entity.ts';
import type { Naming } from './naming.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import type { Place } from './score-antecedent.ts';

/** Longer phrases say themselves who is meant. */
const LONGEST = 8;
const MOST_PLACES = 60;

/** "the spokesman", "the California plumber", "the firm" as the source of a statement, with whom they stand for. */
export function speakingPhrases(
  words: Words,
  namings: readonly Naming[],
  entities: readonly Entity[],
  statements: readonly Found<Statement>[],
  places: readonly Place[],
): Found<Reference>[] {
  const namingByLast = new Map(namings.map((naming, i) => [naming.last, i]));
  return statements.flatMap(({ source }): Found<Reference>[] => {
    if (source === null) return [];
    const first = firstWordAt(words, source.start);
    const last = firstWordAt(words, source.end) - 1;
    if (!/^(?:the|this|that)$/.test(words.lower[first] ?? '') || last - first > LONGEST) return [];
    const noun = PERSON_NOUNS.get(words.lower[last]!);
    if (noun === undefined || noun.number === 'several') return [];
    const at = namingByLast.get(last);
    const own = at === undefined ? undefined : entities[at];
    const antecedent = antecedentOf(words, first, last, namings, entities, own, places);
    return [
      {
        span: source,
        antecedent: antecedent === null ? null : rangeToSpan(words, antecedent),
        reasons: [{ rule: 'en:reference:phrase', span: source }],
      },
    ];
  });
}

function antecedentOf(
  words: Words,
  first: number,
  last: number,
  _namings: readonly Naming[],
  _entities: readonly Entity[],
  own: Entity | undefined,
  places: readonly Place[],
): Naming | null {
  // Named before by the same noun: "Mayor Orla Finch … the mayor", "a partner at the firm … the partner".
  if (own !== undefined && own.fullest.last !== last) return own.fullest;
  const noun = PERSON_NOUNS.get(words.lower[last]!)!;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at < first) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i < MOST_PLACES; i--) {
    const { entity, quotation, sentence } = places[i]!;
    if (entity === own || entity.number !== noun.number || sentence === words.sentence[first]) continue;
    if (quotation >= 0 || hasBit(words, places[i]!.at, WORD.quote)) continue;
    if (entity.number === 'one' && entity.fullest.name.length === 0) continue;
    if (noun.gender !== null && entity.gender !== null && entity.gender !== noun.gender) continue;
    return entity.fullest;
  }
  return null;
}
