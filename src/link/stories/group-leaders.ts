import { groupBy } from '../group-by.ts';
import { dateGaps } from './date-gaps.ts';
import type { Pair } from './find-neighbours.ts';
import { type Leader, liftPairs } from './leaders.ts';
import { linkByAverage, type Start } from './link-by-average.ts';
import type { Merge } from './merge-queue.ts';
import { partTopics } from './part-topics.ts';
import { createPartition } from './partition.ts';
import { settleReports } from './settle-reports.ts';

/** Similarity of two groups, scaled by the root of how alike each is in itself, above which they are one story. */
const LEAST_OF_STORY = 0.16;
const LOOSENESS = 0.5;
/** Average similarity of the origins of one incident before they settle. */
const LEAST_OF_INCIDENT = 0.36;
/**
 * Days after which a report in like words is rather of the next incident of the kind, another flood in another
 * year, and how alike it must be all the same: a page may bear a wrong date.
 */
const FAR_APART = 180;
const LEAST_OF_FAR_APART = 0.6;

/** Groups of close leaders, settled: what stories are grown out of. */
export function groupClose(
  leaders: readonly Leader[],
  merges: readonly Merge[],
  gains: Float64Array,
): number[] {
  return settleReports(profilesOf(leaders), gains, cutTree(leaders.length, merges, merges.keys()));
}

/**
 * The story of each leader: groups of close ones joined where their topics are alike, settled again, and parted where they
 * share a name only. `rarity` and `gains` are by number of the term.
 */
export function groupStories(
  leaders: readonly Leader[],
  pairs: readonly Pair[],
  close: readonly number[],
  rarity: Float64Array,
  gains: Float64Array,
): number[] {
  const profiles = profilesOf(leaders);
  const settled = settleReports(profiles, gains, joinAlike(leaders, pairs, close));
  return partTopics(profiles, rarity, settled);
}

function profilesOf(leaders: readonly Leader[]): Leader['profile'][] {
  return leaders.map(({ profile }) => profile);
}

/** The incident of each leader, inside its story. */
export function groupIncidents(
  leaders: readonly Leader[],
  merges: readonly Merge[],
  gains: Float64Array,
  stories: readonly number[],
): number[] {
  const gaps = dateGaps(
    leaders.map(({ published }) => published),
    merges,
  );
  const kept = [...merges.keys()].filter(
    (index) =>
      merges[index]!.similarity >= (gaps[index]! > FAR_APART ? LEAST_OF_FAR_APART : LEAST_OF_INCIDENT),
  );
  const close = cutTree(leaders.length, merges, kept);
  const incidents: number[] = [];
  for (const members of groupBy(leaders.keys(), (index) => stories[index]!)) {
    const profiles = members.map((member) => leaders[member]!.profile);
    const settled = settleReports(
      profiles,
      gains,
      members.map((member) => close[member]!),
    );
    const firsts = new Map<number, number>();
    for (const [at, member] of members.entries()) {
      if (!firsts.has(settled[at]!)) firsts.set(settled[at]!, member);
      incidents[member] = firsts.get(settled[at]!)!;
    }
  }
  return incidents;
}

/** Joins groups whose members are alike for groups as loose as they are. */
function joinAlike(leaders: readonly Leader[], pairs: readonly Pair[], groups: readonly number[]): number[] {
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]));
  const groupOf = groups.map((group) => numbers.get(group)!);
  const starts = addUp(leaders, groupOf, numbers.size);
  const merges = linkByAverage(starts, liftPairs(pairs, groupOf), LEAST_OF_STORY, LOOSENESS);
  const joined = cutTree(starts.length, merges, merges.keys());
  return groupOf.map((group) => joined[group]!);
}

/** The summed vector and the size of each group. */
function addUp(leaders: readonly Leader[], groupOf: readonly number[], size: number): Start[] {
  const sums = Array.from({ length: size }, () => ({ size: 0, weights: new Map<number, number>() }));
  for (const [index, { vector }] of leaders.entries()) {
    const sum = sums[groupOf[index]!]!;
    sum.size++;
    for (const [at, term] of vector.terms.entries()) {
      sum.weights.set(term, (sum.weights.get(term) ?? 0) + vector.weights[at]!);
    }
  }
  return sums.map(({ size, weights }) => {
    const terms = Int32Array.from(weights.keys()).sort();
    return { size, vector: { terms, weights: Float64Array.from(terms, (term) => weights.get(term)!) } };
  });
}

/** The groups that some of the merges make, each named by its lowest member. */
function cutTree(size: number, merges: readonly Merge[], chosen: Iterable<number>): number[] {
  const partition = createPartition(size + merges.length);
  for (const index of chosen) {
    const { a, b } = merges[index]!;
    partition.join(a, size + index);
    partition.join(b, size + index);
  }
  return Array.from({ length: size }, (_, index) => partition.groupOf(index));
}
