import { CATEGORIES } from './categories.ts';
import type { Units } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tags of the cue chain. */
export const CUE_TAGS = { outside: 0, begin: 1, inside: 2 } as const;
export const CUE_TAG_COUNT = 3;
/** Features that a unit shows. */
export const CUE_WIDTH = 15;

/** How many features there are, by vocabulary. */
export function cueFeatureCount(vocabulary: Vocabulary): number {
  return layout(vocabulary).end;
}

/** Of the vocabulary asked for last: there is one model. */
let known: { readonly vocabulary: Vocabulary; readonly at: ReturnType<typeof layout> } | undefined;

function layoutOf(vocabulary: Vocabulary): ReturnType<typeof layout> {
  if (known?.vocabulary !== vocabulary) known = { vocabulary, at: layout(vocabulary) };
  return known.at;
}

function layout({ size, suffixes }: Vocabulary) {
  const c = CATEGORIES;
  let at = 0;
  const take = (count: number) => {
    at += count;
    return at - count;
  };
  return {
    bias: take(1),
    word: take(size),
    wordBefore: take(size),
    wordAfter: take(size),
    wordBefore2: take(size),
    wordAfter2: take(size),
    suffix: take(suffixes),
    suffixBefore: take(suffixes),
    rule: take(27),
    ruleWord: take(3 * size),
    categories: take(c * c * c),
    categoriesBefore: take(c * c * c),
    categoriesAfter: take(c * c * c),
    wordAndBefore: take(size * c),
    wordAndAfter: take(size * c),
    end: at,
  };
}

/**
 * What the units from `from` to before `to`, one sentence, show to the cue chain, `CUE_WIDTH` a unit. `rules`
 * has for each unit what the rules say of it, as a cue tag. They are written to the beginning of `features`.
 */
export function readCueFeatures(
  units: Units,
  rules: Uint8Array,
  vocabulary: Vocabulary,
  from: number,
  to: number,
  features: Int32Array = new Int32Array((to - from) * CUE_WIDTH),
): Int32Array {
  const at = layoutOf(vocabulary);
  const word = (i: number) => (i < from || i >= to ? 0 : units.word[i]!);
  const category = (i: number) => (i < from || i >= to ? 0 : units.category[i]!);
  const rule = (i: number) => (i < from || i >= to ? 0 : rules[i]!);
  let k = 0;
  for (let i = from; i < to; i++) {
    const c = category(i);
    features[k++] = at.bias;
    features[k++] = at.word + word(i);
    features[k++] = at.wordBefore + word(i - 1);
    features[k++] = at.wordAfter + word(i + 1);
    features[k++] = at.wordBefore2 + word(i - 2);
    features[k++] = at.wordAfter2 + word(i + 2);
    features[k++] = at.suffix + units.suffix[i]!;
    features[k++] = at.suffixBefore + (i > from ? units.suffix[i - 1]! : 0);
    features[k++] = at.rule + (rule(i - 1) * 3 + rule(i)) * 3 + rule(i + 1);
    features[k++] = at.ruleWord + rule(i) * vocabulary.size + word(i);
    features[k++] = at.categories + (category(i - 1) * CATEGORIES + c) * CATEGORIES + category(i + 1);
    features[k++] = at.categoriesBefore + (category(i - 2) * CATEGORIES + category(i - 1)) * CATEGORIES + c;
    features[k++] = at.categoriesAfter + (c * CATEGORIES + category(i + 1)) * CATEGORIES + category(i + 2);
    features[k++] = at.wordAndBefore + word(i) * CATEGORIES + category(i - 1);
    features[k++] = at.wordAndAfter + word(i) * CATEGORIES + category(i + 1);
  }
  return features;
}
