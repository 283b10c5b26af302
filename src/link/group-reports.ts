import type { DecisionGrouping } from '../model/decision.ts';
import { termRarity } from '../text/term-rarity.ts';
import { comparePublished } from './compare-published.ts';
import { keepDecisions } from './decisions/keep-decisions.ts';
import { resolveDecisions } from './decisions/resolve-decisions.ts';
import { type Copy, findCopies } from './find-copies.ts';
import { findNeighbours } from './find-neighbours.ts';
import { groupIncidents, groupStories } from './group-leaders.ts';
import type { Imprint, Vocabulary } from './imprint.ts';
import { chooseLeaders, liftPairs } from './leaders.ts';
import { linkByAverage } from './link-by-average.ts';
import { linkOrigins } from './link-origins.ts';
import { dotOf, imprintToVector, type TermVector } from './term-vector.ts';
import { rarityToGains } from './topics.ts';

/** Reports in stable order with the groups that each belongs to; a group is named by its first report's index. */
export interface Grouping {
  readonly imprints: readonly Imprint[];
  readonly copies: readonly Copy[];
  readonly origins: readonly number[];
  readonly incidents: readonly number[];
  readonly stories: readonly number[];
  /** The stories as they would be if nobody had decided anything. */
  readonly machine: readonly number[];
  /** For each decision, whether all of it holds. */
  readonly kept: readonly boolean[];
}

/** Average similarity down to which the closest reports are linked first. */
const LEAST_OF_CLOSE = 0.2;

/**
 * Sorts reports into stories, incidents and origins, by what humans decided and else by their words. The outcome does
 * not depend on the order of reports; of decisions the earliest comes first.
 */
export function groupReports(
  given: readonly Imprint[],
  vocabulary: Vocabulary,
  decisions: readonly DecisionGrouping[] = [],
): Grouping {
  // Put the reports into an order of their own: by published date, undated ones last, then by id.
  const imprints = [...given].sort(comparePublished);

  // Weigh each report's terms by how rare they are.
  const { vectors, gains } = weighImprints(imprints, vocabulary);

  // Find copies, and count each group of copies as one origin.
  const copies = findCopies(imprints);
  const originOf = linkOrigins(imprints, copies).groupOf;
  const origins = imprints.map((_, index) => originOf(index));

  // Let one report of each origin stand for it, so that forty copies weigh no more than one report.
  const { leaders, leaderOf } = chooseLeaders(imprints, vectors, origins);

  // Find pairs of reports that share rare terms, and link the closest.
  const pairs = liftPairs(findNeighbours(vectors), leaderOf);
  const close = pairs.filter(([a, b]) => dotOf(leaders[a]!.vector, leaders[b]!.vector) >= LEAST_OF_CLOSE);
  const merges = linkByAverage(leaders, close, LEAST_OF_CLOSE);

  // Grow stories out of them, and divide each into incidents.
  const stories = groupStories(leaders, pairs, merges, gains);
  const incidents = groupIncidents(leaders, merges, gains, stories);
  const machine = nameByFirst(leaderOf, stories);
  const found = { imprints, copies, origins, incidents: nameByFirst(leaderOf, incidents), machine };
  if (decisions.length === 0) return { ...found, stories: machine, kept: [] };

  // Put together and apart what humans decided; an incident or origin that was torn by that is two.
  const resolved = resolveDecisions(
    imprints.map(({ id }) => id),
    decisions,
  );
  const decided = keepDecisions({ stories: machine, origins, vectors }, resolved);
  return {
    ...found,
    stories: decided,
    incidents: within(decided, found.incidents),
    origins: within(decided, origins),
    kept: resolved.kept,
  };
}

/** Groups cut where they reach over several stories, each named by its first report. */
function within(stories: readonly number[], groups: readonly number[]): number[] {
  const firsts = new Map<string, number>();
  return groups.map((group, index) => {
    const key = `${stories[index]} ${group}`;
    const first = firsts.get(key) ?? index;
    firsts.set(key, first);
    return first;
  });
}

/** Numbers the terms by first appearance in the order of reports, so that sums are added up in one order. */
function weighImprints(
  imprints: readonly Imprint[],
  vocabulary: Vocabulary,
): { vectors: TermVector[]; gains: Float64Array } {
  const ranks = new Int32Array(vocabulary.terms.length);
  const rarities = new Float64Array(vocabulary.terms.length);
  const raritiesByRank = new Float64Array(vocabulary.terms.length);
  let seen = 0;
  for (const { terms } of imprints) {
    for (const term of terms) {
      if (rarities[term] !== 0) continue;
      rarities[term] = Math.max(LEAST_RARITY, termRarity(vocabulary.terms[term]!, vocabulary.isName(term)));
      raritiesByRank[seen] = rarities[term];
      ranks[term] = seen++;
    }
  }
  return {
    vectors: imprints.map((imprint) => imprintToVector(imprint, rarities, ranks)),
    gains: rarityToGains(raritiesByRank),
  };
}
/** Above 0, which marks a term that was not met yet. */
const LEAST_RARITY = 0.01;

/** The group of each report, by its leader's, named by the first report that is in it. */
function nameByFirst(leaderOf: readonly number[], groups: readonly number[]): number[] {
  const firsts = new Map<number, number>();
  return leaderOf.map((leader, index) => {
    const first = firsts.get(groups[leader]!) ?? index;
    firsts.set(groups[leader]!, first);
    return first;
  });
}
