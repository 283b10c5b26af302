import type { ClaimColumns, Collection } from './claim-columns.ts';
import type { ClaimSets } from './claim-sets.ts';
import { createCloseness, ONE_ROOT } from './closeness.ts';
import type { Candidate } from './find-candidates.ts';
import { createKinLikeness, type KinLikeness } from './kin-likeness.ts';
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
  /** By place in the claim's words, how close the query comes to it. */
  readonly closeness: Float64Array;
  /** By place in the query's content, how close the claim comes to it. */
  readonly answered: Float64Array;
  readonly kin: KinLikeness;
  /** The rarities of the poster's names at the head of the claim, added up. */
  readonly posterNamed: number;
  /** Rarities of the words that both have, plain ones left out, highest first. */
  readonly shared: readonly number[];
}

/** Quicker than `Float64Array.from`, and made for every pair. */
function ofEach(words: readonly Word[], closenessOf: (word: Word) => number): Float64Array {
  const values = new Float64Array(words.length);
  for (let at = 0; at < values.length; at++) values[at] = closenessOf(words[at]!);
  return values;
}

/** A poster whom the claim names as who did it stands among its first words. */
const HEAD = 7;

/** Each candidate beside the query. */
export function createPairs(query: Query, candidates: readonly Candidate[], collection: Collection): Pair[] {
  const closenessTo = createCloseness(query, collection);
  const byLetters = candidates.map(({ letters }) => letters).sort((a, b) => b - a);
  const highest = {
    words: candidates.reduce((most, { words }) => Math.max(most, words), 0) || 1,
    letters: byLetters[0] || 1,
  };
  const { rarity } = collection;
  const poster = [...new Set(query.author)].filter(({ isPlain }) => !isPlain);
  const posterNamed = ({ text }: ClaimColumns) => {
    const head = text.slice(0, HEAD);
    return poster.reduce((sum, word) => sum + (head.includes(word) ? rarity(word) : 0), 0);
  };
  const kinLikeness = createKinLikeness(query, collection);
  return candidates.map((candidate) => {
    const claim = collection.claims[candidate.claim]!;
    const sets = claim.sets();
    const { words, rarities, has, roots } = sets;
    const shared: number[] = [];
    for (const [at, word] of words.entries())
      if (!word.isPlain && query.all.has(word)) shared.push(rarities[at]!);
    return {
      claim,
      sets,
      query,
      candidate,
      place: byLetters.indexOf(candidate.letters),
      highest,
      closeness: ofEach(words, closenessTo(claim)),
      answered: ofEach(query.content, (word) => (has.has(word) ? 1 : roots.has(word.root) ? ONE_ROOT : 0)),
      kin: kinLikeness(sets),
      posterNamed: posterNamed(claim),
      shared: shared.sort((a, b) => b - a),
    };
  });
}
