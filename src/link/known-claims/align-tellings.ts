import type { Tellings } from './tellings.ts';

/** Steps of estimation: with two the signs of kin are worth a sixth of what they are with five to ten. */
const STEPS = 7;

/** Chances by number of a pair of words. */
export interface Alignment {
  /** That a title has the second word for the first of the text. */
  readonly toTitle: Float32Array;
  /** That a text has the first word for the second of the title. */
  readonly toText: Float32Array;
}

/**
 * Which word of one telling stands for which of the other, estimated from all tellings at once: in each a word is shared
 * out among those that it may stand for, by what the others make likely, and all is counted again (model 1 of Brown et
 * al. 1993, both ways). A word may also stand for none.
 */
export function alignTellings({ texts, titles, cells, pairs, words }: Tellings): Alignment {
  let toTitle = createSide(pairs.first, words);
  let toText = createSide(pairs.second, words);
  for (let step = 0; step < STEPS; step++) {
    const nextTitle = emptySide(toTitle);
    const nextText = emptySide(toText);
    let cell = 0;
    for (const [at, text] of texts.entries()) {
      const title = titles[at]!;
      const size = text.length * title.length;
      const own = cells.subarray(cell, cell + size);
      cell += size;
      share(own, title, toTitle, nextTitle, 1, title.length);
      share(own, text, toText, nextText, title.length, 1);
    }
    toTitle = normalise(nextTitle, pairs.first);
    toText = normalise(nextText, pairs.second);
  }
  return { toTitle: toTitle.chances, toText: toText.chances };
}

interface Side {
  /** By pair. */
  readonly chances: Float32Array;
  /** By word, that it stands for none. */
  readonly none: Float32Array;
}

function createSide(source: Uint32Array, words: number): Side {
  return normalise(
    { chances: new Float32Array(source.length).fill(1), none: new Float32Array(words).fill(1) },
    source,
  );
}

function emptySide({ chances, none }: Side): Side {
  return { chances: new Float32Array(chances.length), none: new Float32Array(none.length) };
}

/** Shares each target word of one telling out among the words of the other; a row of cells by steps. */
function share(
  cells: Uint32Array,
  targets: Uint32Array,
  { chances, none }: Side,
  next: Side,
  step: number,
  stride: number,
): void {
  const others = cells.length / targets.length;
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at]!;
    const from = at * step;
    let sum = none[target]!;
    for (let other = 0, cell = from; other < others; other++, cell += stride) sum += chances[cells[cell]!]!;
    next.none[target]! += none[target]! / sum;
    for (let other = 0, cell = from; other < others; other++, cell += stride) {
      const pair = cells[cell]!;
      next.chances[pair]! += chances[pair]! / sum;
    }
  }
}

/** Makes counts chances that sum to 1 for each source word, and for none. */
function normalise({ chances, none }: Side, source: Uint32Array): Side {
  // No pair explains nothing.
  chances[0] = 0;
  const sums = new Float64Array(none.length);
  for (let pair = 0; pair < chances.length; pair++) sums[source[pair]!]! += chances[pair]!;
  for (let pair = 1; pair < chances.length; pair++) chances[pair]! /= sums[source[pair]!]! || 1;
  let all = 0;
  for (const one of none) all += one;
  for (let word = 0; word < none.length; word++) none[word]! /= all;
  return { chances, none };
}
