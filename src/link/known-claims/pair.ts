import type { ClaimColumns, ClaimSets, Collection } from './claim-columns.ts';
import { type Closeness, createCloseness } from './closeness.ts';
import type { Candidate } from './find-candidates.ts';
import type { Query } from './query.ts';
import type { Word } from './vocabulary.ts';

/** A query beside one of its candidates: what the signs look at. */
export interface Pair {
  readonly claim: ClaimColumns;
  readonly sets: ClaimSets;
  readonly query: Query;
  readonly candidate: Candidate;
  /** How many candidates are above it by letters, and the highest scores among them. */
  readonly place: number;
  readonly highest: { readonly words: number; readonly letters: number };
  readonly closeness: Closeness;
  readonly rarity: (word: Word) => number;
  /** How close the claim comes to a word of the query. */
  readonly answered: (word: Word) => number;
  /** Rarities of the words that both have, plain ones left out, highest first. */
  readonly shared: readonly number[];
}

/** Each candidate beside the query. */
export function createPairs(query: Query, candidates: readonly Candidate[], collection: Collection): Pair[] {
  const closenessTo = createCloseness(query, collection);
  const byLetters = candidates.map(({ letters }) => letters).sort((a, b) => b - a);
  const highest = {
    words: candidates.reduce((most, { words }) => Math.max(most, words), 0) || 1,
    letters: byLetters[0] || 1,
  };
  const { rarity } = collection;
  return candidates.map((candidate) => {
    const claim = collection.claims[candidate.claim]!;
    const sets = claim.sets();
    return {
      claim,
      sets,
      query,
      candidate,
      place: byLetters.indexOf(candidate.letters),
      highest,
      closeness: closenessTo(claim),
      rarity,
      answered: (word) => (sets.has.has(word) ? 1 : sets.roots.has(word.root) ? 0.8 : 0),
      shared: sets.words
        .filter((word) => !word.isPlain && query.all.has(word))
        .map(rarity)
        .sort((a, b) => b - a),
    };
  });
}
