import type { Tellings } from './tellings.ts';

/** Steps of estimation: with two the signs of kin are worth a sixth of what they are with five to ten. */
const STEPS = 7;

/** Chances by number of a pair of words. */
export interface Alignment {
  /** That a title has the second word for the first of the text. */
  readonly toTitle: Float64Array;
  /** That a text has the first word for the second of the title. */
  readonly toText: Float64Array;
}

/**
 * Which word of one telling stands for which of the other, estimated from all tellings at once: in each a word is shared
 * out among those that it may stand for, by what the others make likely, and all is counted again (model 1 of Brown et
 * al. 1993, both ways). A word may also stand for none. Linear in the cells.
 */
export function alignTellings({ texts, titles, cells, pairs, words }: Tellings): Alignment {
  return {
    toTitle: estimate({ targets: titles, places: cells.inTitles, pairs: cells.pairs, words }, pairs.first),
    toText: estimate({ targets: texts, places: cells.inTexts, pairs: cells.pairs, words }, pairs.second),
  };
}

/** One way: words that stand for others. */
interface Way {
  /** The words that stand for others, telling after telling. */
  readonly targets: Uint32Array;
  /** By cell, the place of its target, and its pair. */
  readonly places: Uint32Array;
  readonly pairs: Uint32Array;
  readonly words: number;
}

/** In double precision: what is unlikely falls step by step below what single numbers hold at full speed. */
interface Chances {
  /** By pair. */
  readonly ofPair: Float64Array;
  /** By word, that it stands for none. */
  readonly ofNone: Float64Array;
}

/** `sources`: by pair, the word that another stands for. */
function estimate(way: Way, sources: Uint32Array): Float64Array {
  const alike = {
    ofPair: new Float64Array(sources.length).fill(1),
    ofNone: new Float64Array(way.words).fill(1),
  };
  let chances = normalise(alike, sources);
  for (let step = 0; step < STEPS; step++) chances = normalise(shareOut(way, chances), sources);
  return chances.ofPair;
}

/** Shares each target of each telling out among the words that it may stand for, and none. */
function shareOut({ targets, places, pairs }: Way, { ofPair, ofNone }: Chances): Chances {
  const next = { ofPair: new Float64Array(ofPair.length), ofNone: new Float64Array(ofNone.length) };
  const sums = new Float64Array(targets.length);
  for (let at = 0; at < targets.length; at++) sums[at] = ofNone[targets[at]!]!;
  for (let cell = 0; cell < pairs.length; cell++) sums[places[cell]!]! += ofPair[pairs[cell]!]!;
  for (let at = 0; at < targets.length; at++) next.ofNone[targets[at]!]! += ofNone[targets[at]!]! / sums[at]!;
  for (let cell = 0; cell < pairs.length; cell++)
    next.ofPair[pairs[cell]!]! += ofPair[pairs[cell]!]! / sums[places[cell]!]!;
  return next;
}

/** Makes counts chances that sum to 1 for each source word, and for none. */
function normalise({ ofPair, ofNone }: Chances, sources: Uint32Array): Chances {
  const sums = new Float64Array(ofNone.length);
  for (let pair = 0; pair < ofPair.length; pair++) sums[sources[pair]!]! += ofPair[pair]!;
  for (let pair = 0; pair < ofPair.length; pair++) ofPair[pair]! /= sums[sources[pair]!]! || 1;
  let all = 0;
  for (let word = 0; word < ofNone.length; word++) all += ofNone[word]!;
  for (let word = 0; word < ofNone.length; word++) ofNone[word]! /= all;
  return { ofPair, ofNone };
}
