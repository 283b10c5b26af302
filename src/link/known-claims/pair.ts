import { createAnswered } from './answered.ts';
import type { ClaimColumns, Collection } from './claim-columns.ts';
import type { ClaimSets } from './claim-sets.ts';
import { createCloseness } from './closeness.ts';
import type { Candidate } from './find-candidates.ts';
import { createKinLikeness, type KinLikeness } from './kin-likeness.ts';
import { createLongestRun } from './longest-run.ts';
import type { Query } from './query.ts';

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
  /** How many words in a row of its text, or of its title, stand in a row in the query. */
  readonly longestRun: number;
  /** Rarities of the words that both have, plain ones left out, highest first. */
  readonly shared: readonly number[];
}

/** A poster whom the claim names as who did it stands among its first words. */
const HEAD = 7;

/** Each candidate beside the query. */
export function createPairs(query: Query, candidates: readonly Candidate[], collection: Collection): Pair[] {
  const byLetters = candidates.map(({ letters }) => letters).sort((a, b) => b - a);
  const highest = {
    words: candidates.reduce((most, { words }) => Math.max(most, words), 0) || 1,
    letters: byLetters[0] || 1,
  };
  const closenessTo = createCloseness(query, collection);
  const answeredBy = createAnswered(query, collection);
  const kinLikeness = createKinLikeness(query, collection);
  const longestRun = createLongestRun(
    query.text.map(({ number }) => number),
    collection.scratch.runs,
  );
  const { rarities } = collection.table;
  const poster = [...new Set(query.author)]
    .filter(({ isPlain, number }) => !isPlain && number >= 0)
    .map(({ number }) => number);
  const posterNamed = ({ text }: ClaimColumns) => {
    if (poster.length === 0) return 0;
    const head = text.slice(0, HEAD);
    return poster.reduce((sum, word) => sum + (head.includes(word) ? rarities[word]! : 0), 0);
  };
  return candidates.map((candidate) => {
    const claim = collection.claims[candidate.claim]!;
    const sets = claim.sets();
    const closeness = closenessTo(candidate.claim);
    return {
      claim,
      sets,
      query,
      candidate,
      place: byLetters.indexOf(candidate.letters),
      highest,
      closeness,
      answered: answeredBy(sets),
      kin: kinLikeness(sets),
      posterNamed: posterNamed(claim),
      longestRun: Math.max(longestRun(claim.text), longestRun(claim.title)),
      shared: sharedRarities(sets, closeness),
    };
  });
}

function sharedRarities({ content, rarities }: ClaimSets, closeness: Float64Array): number[] {
  const shared: number[] = [];
  for (const place of content) if (closeness[place] === 1) shared.push(rarities[place]!);
  return shared.sort((a, b) => b - a);
}
