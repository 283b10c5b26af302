/** What a report tells, as far as topics ask: the numbers of its heaviest terms, and the day it was published. */
export interface Profile {
  readonly terms: Int32Array;
  /** Days since 1970; null for none that can be read. */
  readonly day: number | null;
}

/** Groups of reports, each with how many of its reports have a term or lie near a day. */
export interface Topics {
  put(profile: Profile, group: number, holder?: number): void;
  take(profile: Profile, group: number): void;
  /** The group that tells the profile best, or a number that no group has: it begins one. */
  best(profile: Profile, holder?: number): number;
}

/**
 * A report belongs to a group if that makes its words likelier than news at large does (a Dirichlet process
 * mixture taken at its best, Yin and Wang 2014). For each term: the share of the group's reports that have it,
 * mixed with this share of news at large, which forgives a group that a word is new to it.
 */
const NEWS_AT_LARGE = 0.93;
/** Reports without any word that a group is taken to hold besides its own: one report is no rule yet. */
const UNSEEN = 1;
/** Evidence that a report must bring, in natural logarithms, to join a group of one rather than begin its own. */
const LEAST_EVIDENCE = 7;
/**
 * A long text repeats its evidence: its terms count as this many at most. Of 10 to 30 it makes a difference of
 * 0.01 either way.
 */
const MOST_TERMS_COUNTED = 25;
/** Reports of a story lie in some weeks of the years that a desk may hold: days of a stretch, */
const STRETCH = 30;
/** how many stretches a desk may span, and the share of reports that come at any time. */
const STRETCHES = 10;
const ANY_TIME = 0.1;

interface Topic {
  size: number;
  holder: number | undefined;
  readonly sizeByStretch: Map<number, number>;
}

export function createTopics(rarity: Float64Array): Topics {
  const topics: (Topic | undefined)[] = [];
  const sizesByTerm: (Map<number, number> | undefined)[] = [];
  let evidence = new Float64Array(1024);

  const count = (profile: Profile, group: number, change: 1 | -1): void => {
    for (const term of profile.terms) {
      sizesByTerm[term] ??= new Map();
      addTo(sizesByTerm[term], group, change);
    }
    if (profile.day === null) return;
    const { stretch, late } = stretchOf(profile.day);
    addTo(topics[group]!.sizeByStretch, stretch, change * (1 - late));
    addTo(topics[group]!.sizeByStretch, stretch + 1, change * late);
  };

  return {
    put(profile, group, holder) {
      while (topics.length <= group) topics.push(undefined);
      topics[group] ??= { size: 0, holder, sizeByStretch: new Map() };
      topics[group].size++;
      count(profile, group, 1);
    },

    take(profile, group) {
      count(profile, group, -1);
      const topic = topics[group]!;
      topic.size--;
      if (topic.size === 0) topics[group] = undefined;
    },

    best(profile, holder) {
      if (evidence.length < topics.length) evidence = new Float64Array(topics.length * 2);
      const met: number[] = [];
      for (const term of profile.terms) {
        const sizes = sizesByTerm[term];
        if (sizes === undefined) continue;
        const atLarge = Math.exp(-rarity[term]!);
        for (const [group, size] of sizes) {
          const share = size / (topics[group]!.size + UNSEEN);
          if (evidence[group] === 0) met.push(group);
          evidence[group]! += Math.log(1 + ((1 / NEWS_AT_LARGE - 1) * share) / atLarge);
        }
      }
      const weight = Math.min(1, MOST_TERMS_COUNTED / profile.terms.length);
      const unseen = profile.terms.length * Math.log(NEWS_AT_LARGE);
      let best = topics.length;
      let most = LEAST_EVIDENCE;
      for (const group of met) {
        const topic = topics[group]!;
        const sum = evidence[group]!;
        evidence[group] = 0;
        if (topic.holder !== holder) continue;
        const whole = weight * (sum + unseen) + Math.log(topic.size) + evidenceOfDay(topic, profile.day);
        if (whole > most || (whole === most && group < best)) {
          most = whole;
          best = group;
        }
      }
      return best;
    },
  };
}

function evidenceOfDay(topic: Topic, day: number | null): number {
  if (day === null) return 0;
  const { stretch, late } = stretchOf(day);
  const near =
    (topic.sizeByStretch.get(stretch) ?? 0) * (1 - late) + (topic.sizeByStretch.get(stretch + 1) ?? 0) * late;
  return Math.log((1 - ANY_TIME) * STRETCHES * (near / (topic.size + UNSEEN)) + ANY_TIME);
}

/** The stretch whose middle comes before a day, and how far towards the next it lies, 0 to 1. */
function stretchOf(day: number): { stretch: number; late: number } {
  const place = day / STRETCH;
  const stretch = Math.floor(place);
  return { stretch, late: place - stretch };
}

function addTo(sizes: Map<number, number>, key: number, change: number): void {
  const size = (sizes.get(key) ?? 0) + change;
  // What is left of sums of fractions is no report.
  if (Math.abs(size) < 1e-9) sizes.delete(key);
  else sizes.set(key, size);
}
