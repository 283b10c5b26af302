import { findNeighbours, type Pair } from './find-neighbours.ts';
import { groupClose } from './group-leaders.ts';
import type { Imprint } from './imprint.ts';
import { chooseLeaders, type Leader, liftPairs } from './leaders.ts';
import { linkByAverage } from './link-by-average.ts';
import type { Merge } from './merge-queue.ts';
import { dotOf, imprintToVector, type TermVector } from './term-vector.ts';
import { rarityToGains } from './topics.ts';

/** Average similarity down to which the closest reports are linked first. */
const LEAST_OF_CLOSE = 0.2;

/** Origins by their leaders, and the groups of close ones, with what was made on the way. */
export interface CloseReports {
  readonly leaders: readonly Leader[];
  readonly leaderOf: readonly number[];
  /** By report. */
  readonly vectors: readonly TermVector[];
  /** By number of a term in the vectors, its number in the vocabulary. */
  readonly terms: Int32Array;
  /** By number of a term in the vectors: how rare it is, and what it adds to the evidence for a topic. */
  readonly rarity: Float64Array;
  readonly gains: Float64Array;
  readonly pairs: readonly Pair[];
  readonly merges: readonly Merge[];
  readonly close: readonly number[];
}

/** Groups reports whose words are close, one of each origin. `rarities` is by number of the term in the vocabulary. */
export function groupCloseReports(
  imprints: readonly Imprint[],
  origins: readonly number[],
  rarities: Float64Array,
): CloseReports {
  const { ranks, terms } = rankTerms(imprints, rarities.length);
  const vectors = imprints.map((imprint) => imprintToVector(imprint, rarities, ranks));
  const rarity = Float64Array.from(terms, (term) => rarities[term]!);
  const gains = rarityToGains(rarity);

  // Let one report of each origin stand for it, so that forty copies weigh no more than one report.
  const { leaders, leaderOf } = chooseLeaders(imprints, vectors, origins, rarity);

  // Find pairs of reports that share rare terms, and link the closest.
  const pairs = liftPairs(findNeighbours(vectors), leaderOf);
  const closest = pairs.filter(([a, b]) => dotOf(leaders[a]!.vector, leaders[b]!.vector) >= LEAST_OF_CLOSE);
  const merges = linkByAverage(leaders, closest, LEAST_OF_CLOSE);
  return {
    leaders,
    leaderOf,
    vectors,
    terms,
    rarity,
    gains,
    pairs,
    merges,
    close: groupClose(leaders, merges, gains),
  };
}

/** Numbers the terms by first appearance in the order of reports, so that sums are added up in one order. */
function rankTerms(imprints: readonly Imprint[], size: number): { ranks: Int32Array; terms: Int32Array } {
  const ranks = new Int32Array(size).fill(-1);
  const terms: number[] = [];
  for (const imprint of imprints) {
    for (const term of imprint.terms) if (ranks[term] === -1) ranks[term] = terms.push(term) - 1;
  }
  return { ranks, terms: Int32Array.from(terms) };
}
