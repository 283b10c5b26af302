import { countDay, createDaysTold, type DaysTold, evidenceOfDay } from './days-told.ts';

/** What a report tells, as far as topics ask: the numbers of its heaviest terms, and the day it was published. */
export interface Profile {
  readonly terms: Int32Array;
  /** Days since 1970; null for none that can be read. */
  readonly day: number | null;
}

/** Groups of reports, each with how many of its reports have a term or lie near a day. */
export interface Topics {
  put(profile: Profile, group: number): void;
  take(profile: Profile, group: number): void;
  /**
   * The group that tells a profile in `own` best, itself not counted. `own` where no group does; where others are in
   * that, a number that no group has: it begins one.
   */
  best(profile: Profile, own: number): number;
}

/**
 * A report belongs to a group if that makes its words likelier than news at large does (a Dirichlet process
 * mixture taken at its best, Yin and Wang 2014). For each term: the share of the group's reports that have it,
 * mixed with this share of news at large, which forgives a group that a word is new to it.
 */
const NEWS_AT_LARGE = 0.93;
/** Reports without any word that a group is taken to hold besides its own: one report is no rule yet. */
const UNSEEN = 1;
/**
 * Evidence that a report must bring, in natural logarithms, to join a group of one rather than begin its own. On headlines
 * 5, 6 and 7 give BCubed F1 0.787, 0.795 and 0.793; full texts do not change.
 */
const LEAST_EVIDENCE = 6;
/**
 * Of that, what its words bring: the size of a group of a thousand alone would draw strangers in. On headlines 0.5, 1
 * and 2 give BCubed F1 0.779, 0.774 and 0.760, none 0.766; other sets do not change.
 */
const LEAST_EVIDENCE_OF_WORDS = 0.5;
/**
 * Of a report's words so many stand in a report of the group, on average. Two rare words that any accident has (送医, 消防)
 * bring more evidence than is asked for, and tell no matter: of 30 words such a stranger shares 1 in 90 with a group,
 * the least like member of an affair 1 in 10.
 */
const LEAST_SHARED = 0.02;
/**
 * Nor do four words of a whole text tell the matter of a group, however small that is; a headline has hardly more. Held
 * against headlines too, the share above cost 0.028 BCubed F1 on them; so, full texts change by 0.001 either way.
 */
const FEWEST_SHARED = 5;
const FEWEST_OF_TEXT = 25;
/**
 * A long text repeats its evidence: its terms count as this many at most. Of 10 to 30 it makes a difference of
 * 0.01 either way.
 */
const MOST_TERMS_COUNTED = 25;

/** By term, how much likelier it is in a group whose reports all have it, from how rare it is. */
export function rarityToGains(rarity: Float64Array): Float64Array {
  return rarity.map((each) => (1 / NEWS_AT_LARGE - 1) * Math.exp(each));
}

/** `gains` is by number of the term. Profiles have up to 40 terms. */
export function createTopics(gains: Float64Array): Topics {
  const holders = new Map<number, Holders>();
  const days: DaysTold[] = [];
  const sizes: number[] = [];
  // By group, while a best one is looked for: the product of likelihoods; 0 for one that was not met.
  let products = new Float64Array(64);
  // And how many of its words a report of the group has on average.
  let shared = new Float64Array(64);
  let counts = new Int32Array(64);

  const count = (profile: Profile, group: number, change: 1 | -1): void => {
    sizes[group]! += change;
    for (const term of profile.terms) {
      let held = holders.get(term);
      if (held === undefined) {
        held = { groups: [], sizes: [] };
        holders.set(term, held);
      }
      addToHolders(held, group, change);
    }
    countDay(days[group]!, profile.day, change);
  };

  return {
    put(profile, group) {
      for (; sizes.length <= group; sizes.push(0)) days.push(createDaysTold());
      count(profile, group, 1);
    },

    take(profile, group) {
      count(profile, group, -1);
    },

    best(profile, own) {
      if (products.length < sizes.length) {
        products = new Float64Array(sizes.length * 2);
        shared = new Float64Array(sizes.length * 2);
        counts = new Int32Array(sizes.length * 2);
      }
      const met: number[] = [];
      for (const term of profile.terms) {
        const held = holders.get(term);
        if (held === undefined) continue;
        const gain = gains[term]!;
        // Of 30 terms none makes a report more than a million times likelier: the product stays a number.
        for (let at = 0; at < held.groups.length; at++) {
          const group = held.groups[at]!;
          const self = group === own ? 1 : 0;
          const size = held.sizes[at]! - self;
          if (size === 0) continue;
          const likelier = 1 + (gain * size) / (sizes[group]! - self + UNSEEN);
          const before = products[group]!;
          if (before === 0) met.push(group);
          products[group] = before === 0 ? likelier : before * likelier;
          shared[group]! += size / (sizes[group]! - self);
          counts[group]!++;
        }
      }
      const isText = profile.terms.length >= FEWEST_OF_TEXT;
      const weight = Math.min(1, MOST_TERMS_COUNTED / profile.terms.length);
      const unseen = profile.terms.length * Math.log(NEWS_AT_LARGE);
      let best = sizes[own] === 1 ? own : sizes.length;
      let most = LEAST_EVIDENCE;
      for (const group of met) {
        const words = weight * (Math.log(products[group]!) + unseen);
        products[group] = 0;
        const isStranger =
          isText && (counts[group]! < FEWEST_SHARED || shared[group]! < LEAST_SHARED * profile.terms.length);
        shared[group] = 0;
        counts[group] = 0;
        if (isStranger || words < LEAST_EVIDENCE_OF_WORDS) continue;
        const self = group === own ? 1 : 0;
        const size = sizes[group]! - self;
        const whole = words + Math.log(size) + evidenceOfDay(days[group]!, size, profile.day, self);
        if (whole > most || (whole === most && group < best)) {
          most = whole;
          best = group;
        }
      }
      return best;
    },
  };
}

/** The groups that have a term, in no order, and how many reports of each do. */
interface Holders {
  readonly groups: number[];
  readonly sizes: number[];
}

function addToHolders({ groups, sizes }: Holders, group: number, change: 1 | -1): void {
  const at = groups.lastIndexOf(group);
  if (at < 0) {
    groups.push(group);
    sizes.push(change);
    return;
  }
  sizes[at]! += change;
  if (sizes[at] !== 0) return;
  // The last one takes its place.
  groups[at] = groups.at(-1)!;
  sizes[at] = sizes.at(-1)!;
  groups.pop();
  sizes.pop();
}
