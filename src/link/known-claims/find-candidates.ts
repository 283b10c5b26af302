import type { Collection } from './claim-columns.ts';
import type { Query } from './query.ts';
import type { Word } from './vocabulary.ts';

/** A claim that may be the one, with what the two searches say of it. */
export interface Candidate {
  /** Its number in the collection. */
  readonly claim: number;
  /** BM25 over words, and over runs of four letters. */
  readonly words: number;
  readonly letters: number;
}

/**
 * Letters find what words miss (poisoning, poisonous), but say less. Among the 50 first of both together is the right
 * claim for 97 % of the posts of claims train; words alone have 95 %.
 */
const LETTERS = 0.25;
const MOST_CANDIDATES = 50;
/** As much as one rare word: the initials of a name written out, or the other way round. */
const INITIALS = 8;

/** The claims that share most with the query, best first. */
export function findCandidates(query: Query, collection: Collection): Candidate[] {
  const { table, grams, byInitials } = collection;
  const { words, letters, scores } = collection.scratch;
  words.fill(0);
  letters.fill(0);
  const both = [...query.text, ...query.author];
  collection.words.addScores(
    countBy(both, ({ number }) => (number < 0 ? [] : [number])),
    table.rarities,
    words,
  );
  grams.postings.addScores(countBy(both, grams.numbersOf), grams.rarities, letters);
  for (let claim = 0; claim < scores.length; claim++)
    scores[claim] = words[claim]! + LETTERS * letters[claim]!;
  for (const initials of query.writtenInitials)
    for (const claim of byInitials.get(initials) ?? []) scores[claim]! += INITIALS;
  return highest(scores, MOST_CANDIDATES).map((claim) => ({
    claim,
    words: words[claim]!,
    letters: letters[claim]!,
  }));
}

function countBy(words: readonly Word[], numbersOf: (word: Word) => readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const number of numbersOf(word)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The places of the highest scores over 0, best first; of equal ones the first. */
function highest(scores: Float64Array, most: number): number[] {
  const kept: number[] = [];
  // What has to be beaten.
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!;
    if (score <= least) continue;
    let at = kept.length < most ? kept.length : most - 1;
    for (; at > 0 && scores[kept[at - 1]!]! < score; at--) kept[at] = kept[at - 1]!;
    kept[at] = place;
    if (kept.length === most) least = scores[kept[most - 1]!]!;
  }
  return kept;
}
