import { termRarity } from '../text/term-rarity.ts';
import { addDate } from './add-date.ts';
import { comparePublished } from './compare-published.ts';
import { dateGaps } from './date-gaps.ts';
import { type Copy, findCopies } from './find-copies.ts';
import { findNeighbours, type Pair } from './find-neighbours.ts';
import type { Imprint, Vocabulary } from './imprint.ts';
import { linkByAverage } from './link-by-average.ts';
import { linkOrigins } from './link-origins.ts';
import type { Merge } from './merge-queue.ts';
import { createPartition } from './partition.ts';
import { imprintToVector, type TermVector } from './term-vector.ts';

/** Reports in stable order with the groups that each belongs to; a group is named by its first report's index. */
export interface Grouping {
  readonly imprints: readonly Imprint[];
  readonly copies: readonly Copy[];
  readonly origins: readonly number[];
  readonly incidents: readonly number[];
  readonly stories: readonly number[];
}

/**
 * Average similarity of the origins of a story, `SAME_DAY` included. Of 0.05 to 0.14 the
 * best or next to it on Chinese full texts, Chinese and English headlines alike: one threshold serves all, since
 * rarity is known beforehand. Lower mixes stories of one land (headlines lose 0.05 at 0.06), higher splits long
 * ones.
 */
const LEAST_OF_STORY = 0.08;
/** Of one incident: BCubed F1 on confusable incidents is 0.878 at 0.28 and 0.30, 0.874 at 0.32, 0.866 at 0.34. */
const LEAST_OF_INCIDENT = 0.3;
/**
 * Days after which a report in like words is rather of the next incident of the kind, another flood in another
 * year, and how alike it must be all the same: a page may bear a wrong date.
 */
const FAR_APART = 180;
const LEAST_OF_FAR_APART = 0.6;

/** Sorts reports into stories, incidents and origins. The outcome does not depend on their order. */
export function groupReports(given: readonly Imprint[], vocabulary: Vocabulary): Grouping {
  // Put the reports into an order of their own: by published date, undated ones last, then by id.
  const imprints = [...given].sort(comparePublished);

  // Weigh each report's terms by how rare they are.
  const vectors = weighImprints(imprints, vocabulary);

  // Find pairs of reports that share rare terms.
  const near = findNeighbours(vectors);

  // Find copies, and count each group of copies as one origin.
  const copies = findCopies(imprints);
  const originOf = linkOrigins(imprints, copies).groupOf;
  const origins = imprints.map((_, index) => originOf(index));

  // Grow incidents and stories out of origins, so that forty copies weigh no more than one report.
  const fullest = fullestMembers(imprints, origins);
  const dated = vectors.map((vector, index) =>
    addDate(
      vectors[fullest.get(index) ?? index] ?? vector,
      imprints[index]!.published,
      vocabulary.terms.length,
    ),
  );
  const merges = linkByAverage(dated, liftPairs(near, origins), LEAST_OF_STORY);
  return {
    imprints,
    copies,
    origins,
    incidents: cutTree(merges, incidentMerges(imprints, merges), origins),
    stories: cutTree(merges, merges.keys(), origins),
  };
}

/** Numbers the terms by first appearance in the order of reports, so that sums are added up in one order. */
function weighImprints(imprints: readonly Imprint[], vocabulary: Vocabulary): TermVector[] {
  const ranks = new Int32Array(vocabulary.terms.length);
  const rarities = new Float64Array(vocabulary.terms.length);
  let seen = 0;
  for (const { terms } of imprints) {
    for (const term of terms) {
      if (rarities[term] !== 0) continue;
      rarities[term] = Math.max(LEAST_RARITY, termRarity(vocabulary.terms[term]!, vocabulary.isName(term)));
      ranks[term] = seen++;
    }
  }
  return imprints.map((imprint) => imprintToVector(imprint, rarities, ranks));
}
/** Above 0, which marks a term that was not met yet. */
const LEAST_RARITY = 0.01;

/** Origin → its member with the longest text, which stands for all: the first may be a cut. */
function fullestMembers(imprints: readonly Imprint[], origins: readonly number[]): Map<number, number> {
  const fullest = new Map<number, number>();
  for (const [index, origin] of origins.entries()) {
    const best = fullest.get(origin);
    if (best === undefined || imprints[index]!.sketch.length > imprints[best]!.sketch.length) {
      fullest.set(origin, index);
    }
  }
  return fullest;
}

/** Pairs of reports as pairs of their origins, each once. */
function liftPairs(pairs: readonly Pair[], origins: readonly number[]): Pair[] {
  const lifted = new Map<number, Pair>();
  for (const [first, second] of pairs) {
    const [a, b] = [origins[first]!, origins[second]!];
    if (a !== b)
      lifted.set(Math.min(a, b) * origins.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  }
  return [...lifted.values()];
}

/** Indexes of the merges that stay inside one incident. */
function incidentMerges(imprints: readonly Imprint[], merges: readonly Merge[]): number[] {
  const gaps = dateGaps(
    imprints.map(({ published }) => published),
    merges,
  );
  return [...merges.keys()].filter(
    (index) =>
      merges[index]!.similarity >= (gaps[index]! > FAR_APART ? LEAST_OF_FAR_APART : LEAST_OF_INCIDENT),
  );
}

/** The groups that some of the merges make, each report's named by its lowest index. */
function cutTree(merges: readonly Merge[], chosen: Iterable<number>, origins: readonly number[]): number[] {
  const size = origins.length;
  const partition = createPartition(size + merges.length);
  for (const index of chosen) {
    const { a, b } = merges[index]!;
    partition.join(a, size + index);
    partition.join(b, size + index);
  }
  return origins.map((origin) => partition.groupOf(origin));
}
