import { countDay, createDaysTold, type DaysTold, evidenceOfDay } from './days-told.ts';
import { findSilences, silenceBetween } from './silences.ts';
import type { Profile } from './topics.ts';

/** A topic as two: which of its reports tell the one matter, and how much that explains, 0 to 1. */
export interface Parting {
  readonly isFirst: readonly boolean[];
  /**
   * What the side that a report is on says of its words (their mutual information), as a share of what the topic's words
   * say against news at large (their relative entropy, Kullback and Leibler 1951).
   */
  readonly explained: number;
  /** Days between the two, as `silenceBetween` gives them. */
  readonly silence: number;
}

/** The smaller part holds this share of the reports at least. */
const LEAST_SHARE = 0.12;
/** Terms that are asked have this rarity at least (small words stand on either side by chance) and so many reports. */
const LEAST_RARITY = 3;
const LEAST_HOLDERS = 4;
const LEAST_HOLDER_SHARE = 0.04;
/** Terms that a parting is begun with, those first that part the reports most evenly. */
const MOST_SEEDS = 12;
/** Silences that it is begun at besides. With none headlines lose 0.001, with one 0.0005. */
const MOST_SILENCES = 2;
/** Rounds until it rests. */
const MOST_ROUNDS = 6;
/** A day weighs half of what its evidence is: words are what parts. At 1 or 0 headlines lose 0.001 or 0.002. */
const DAY_WEIGHT = 0.5;

/**
 * Partings of a topic's reports in two, begun with each of the terms that part them most evenly and at the longest
 * silences, and settled by which side tells a report's words better (naive Bayes, hard assignment). What explains most
 * comes first; `[]` where none leaves both sides large enough.
 */
export function partInTwo(profiles: readonly Profile[], rarity: Float64Array): Parting[] {
  const topic = countTerms(profiles);
  const least = Math.max(LEAST_HOLDERS, LEAST_HOLDER_SHARE * profiles.length);
  const terms = [...topic.keys()].filter(
    (term) => topic.get(term)! >= least && rarity[term]! >= LEAST_RARITY,
  );
  const asked = new Set(terms);
  const shareOf = (term: number): number => topic.get(term)! / profiles.length;
  const told = terms.reduce(
    (sum, term) => sum + shareOf(term) * Math.max(0, Math.log(shareOf(term)) + rarity[term]!),
    0,
  );

  const begun = [
    ...seedsOf(terms, shareOf, rarity).map((seed) => profiles.map(({ terms }) => terms.includes(seed))),
    ...findSilences(profiles, LEAST_SHARE, MOST_SILENCES).map((last) =>
      profiles.map(({ day }) => day !== null && day <= last),
    ),
  ];
  return begun
    .map((sides) => settleSides(profiles, asked, sides))
    .filter(isBalanced)
    .map((isFirst) => ({
      isFirst,
      explained: informationOf(profiles, isFirst, terms, shareOf) / told,
      silence: silenceBetween(profiles, isFirst),
    }))
    .sort((a, b) => b.explained - a.explained);
}

function countTerms(profiles: readonly Profile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of profiles) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function seedsOf(
  terms: readonly number[],
  shareOf: (term: number) => number,
  rarity: Float64Array,
): readonly number[] {
  return terms
    .filter((term) => shareOf(term) >= LEAST_SHARE && shareOf(term) <= 1 - LEAST_SHARE)
    .map((term) => ({ term, worth: entropyOf(shareOf(term)) * rarity[term]! }))
    .sort((a, b) => b.worth - a.worth || a.term - b.term)
    .slice(0, MOST_SEEDS)
    .map(({ term }) => term);
}

/** A side while reports change theirs. */
interface Side {
  readonly size: number;
  readonly terms: ReadonlyMap<number, number>;
  readonly days: DaysTold;
}

/** Which reports stand on the first side, once each stands where its words are likelier. */
function settleSides(
  profiles: readonly Profile[],
  asked: ReadonlySet<number>,
  begun: readonly boolean[],
): readonly boolean[] {
  let isFirst = begun;
  for (let round = 0; round < MOST_ROUNDS && isBalanced(isFirst); round++) {
    const sides = [true, false].map((first) => sideOf(profiles.filter((_, at) => isFirst[at] === first)));
    const [one, other] = [sides[0]!, sides[1]!];
    const next = profiles.map((profile, at) => {
      const own = isFirst[at]! ? 1 : 0;
      return evidenceFor(profile, one, asked, own) > evidenceFor(profile, other, asked, own === 1 ? 0 : 1);
    });
    const moved = next.some((first, at) => first !== isFirst[at]);
    isFirst = next;
    if (!moved) break;
  }
  return isFirst;
}

function sideOf(profiles: readonly Profile[]): Side {
  const days = createDaysTold();
  for (const { day } of profiles) countDay(days, day, 1);
  return { size: profiles.length, terms: countTerms(profiles), days };
}

/** `self` of the side's reports is the report itself, which does not count. */
function evidenceFor({ terms, day }: Profile, side: Side, asked: ReadonlySet<number>, self: 0 | 1): number {
  const size = side.size - self;
  let sum = Math.log(side.size) + DAY_WEIGHT * evidenceOfDay(side.days, size, day, self);
  for (const term of terms) {
    if (asked.has(term)) sum += Math.log(((side.terms.get(term) ?? 0) - self + 0.5) / (size + 1));
  }
  return sum;
}

function isBalanced(isFirst: readonly boolean[]): boolean {
  const first = isFirst.filter(Boolean).length / isFirst.length;
  return first >= LEAST_SHARE && first <= 1 - LEAST_SHARE;
}

/** In nats a report. */
function informationOf(
  profiles: readonly Profile[],
  isFirst: readonly boolean[],
  terms: readonly number[],
  shareOf: (term: number) => number,
): number {
  const sides = [true, false].map((first) => {
    const members = profiles.filter((_, at) => isFirst[at] === first);
    return { share: members.length / profiles.length, size: members.length, counts: countTerms(members) };
  });
  return terms.reduce((sum, term) => {
    const within = sides.reduce(
      (left, { share, size, counts }) => left + share * entropyOf((counts.get(term) ?? 0) / size),
      0,
    );
    return sum + entropyOf(shareOf(term)) - within;
  }, 0);
}

/** Of something that is so with a chance, in nats. */
function entropyOf(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log(chance) - (1 - chance) * Math.log(1 - chance);
}
