import { CATEGORIES, CATEGORY, FIRST_CUE_VERB, LAST_CUE_VERB } from './categories.ts';
import type { Units } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tags of the role chain: for one cue, which units are its source and which its content. */
export const ROLE_TAGS = {
  outside: 0,
  sourceBegin: 1,
  sourceInside: 2,
  contentBegin: 3,
  contentInside: 4,
} as const;
export const ROLE_TAG_COUNT = 5;
export const ROLE_WIDTH = 21;

/** A stretch of units, both inside. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

export function roleFeatureCount(vocabulary: Vocabulary): number {
  return layout(vocabulary).end;
}

/** Where a unit stands seen from the cue: before, in, after it; in the sentence, or the paragraph, before or after. */
const SIDES = 7;
const DISTANCES = 8;
const VOICES = 5;

/** Of the vocabulary asked for last: there is one model. */
let known: { readonly vocabulary: Vocabulary; readonly at: ReturnType<typeof layout> } | undefined;

function layoutOf(vocabulary: Vocabulary): ReturnType<typeof layout> {
  if (known?.vocabulary !== vocabulary) known = { vocabulary, at: layout(vocabulary) };
  return known.at;
}

function layout({ size }: Vocabulary) {
  const c = CATEGORIES;
  let at = 0;
  const take = (count: number) => {
    at += count;
    return at - count;
  };
  return {
    bias: take(SIDES),
    place: take(SIDES * DISTANCES * 3),
    between: take(SIDES * 4 * 4 * 3),
    rule: take(125 * SIDES),
    ruleAfter: take(5 * 5 * c),
    word: take(SIDES * size),
    wordBefore: take(SIDES * size),
    wordAfter: take(SIDES * size),
    categories: take(SIDES * c * c * c),
    step: take(SIDES * c * c * 5),
    stepAfter: take(SIDES * c * c * 5),
    head: take(size * SIDES),
    headRule: take(size * 5),
    voice: take(VOICES * SIDES * 5 * 5),
    nearEnd: take(SIDES * c * c),
    headCategory: take(c * c * SIDES),
    wordPair: take(c * size),
    edge: take(SIDES * 4 * c),
    nearWord: take(SIDES * 4 * size),
    headAndCategory: take(2 * c * size),
    lastAndCategory: take(SIDES * 4 * c * c),
    end: at,
  };
}

export interface CueOfUnits extends UnitRange {
  /** The unit of the verb or noun that the cue hangs on. */
  readonly head: number;
  readonly voice: number;
}

/**
 * What the units from `from` to before `to` show to the role chain of one cue, `ROLE_WIDTH` a unit. `rules`
 * has for each of these units (from 0) what the rules say of it, as a role tag. They are written to the beginning of
 * `features`.
 */
export function readRoleFeatures(
  units: Units,
  rules: Uint8Array,
  cue: CueOfUnits,
  vocabulary: Vocabulary,
  from: number,
  to: number,
  features: Int32Array = new Int32Array((to - from) * ROLE_WIDTH),
): Int32Array {
  const at = layoutOf(vocabulary);
  const c = CATEGORIES;
  const word = (i: number) => (i < 0 || i >= units.count ? 0 : units.word[i]!);
  const category = (i: number) => (i < 0 || i >= units.count ? 0 : units.category[i]!);
  const rule = (i: number) => (i < from || i >= to ? 0 : rules[i - from]!);
  const own = units.sentence[cue.first]!;
  const head = units.word[cue.head]!;
  const headCategory = units.category[cue.head]!;
  const counts = countBetween(units, cue, from, to);
  let k = 0;
  for (let i = from; i < to; i++) {
    const side = sideOf(units, cue, own, i);
    const distance = distanceOf(i < cue.first ? cue.first - i : i > cue.last ? i - cue.last : 0);
    const commas = Math.min(3, counts.commas[i - from]!);
    const verbs = Math.min(3, counts.verbs[i - from]!);
    const that = Math.min(2, counts.openers[i - from]!);
    const r = rule(i);
    const edge =
      (units.sentence[i] !== units.sentence[i - 1] ? 1 : 0) +
      (units.sentence[i] !== units.sentence[i + 1] ? 2 : 0);
    features[k++] = at.bias + side;
    features[k++] = at.place + (side * DISTANCES + distance) * 3 + that;
    features[k++] = at.between + ((side * 4 + commas) * 4 + verbs) * 3 + that;
    features[k++] = at.rule + (side * 25 + rule(i - 1) * 5 + r) * 5 + rule(i + 1);
    features[k++] = at.ruleAfter + (r * 5 + rule(i + 1)) * c + category(i);
    features[k++] = at.word + side * vocabulary.size + word(i);
    features[k++] = at.wordBefore + side * vocabulary.size + word(i - 1);
    features[k++] = at.wordAfter + side * vocabulary.size + word(i + 1);
    features[k++] = at.categories + ((side * c + category(i - 1)) * c + category(i)) * c + category(i + 1);
    features[k++] = at.step + ((side * c + category(i - 1)) * c + category(i)) * 5 + r;
    features[k++] = at.stepAfter + ((side * c + category(i)) * c + category(i + 1)) * 5 + rule(i + 1);
    features[k++] = at.head + head * SIDES + side;
    features[k++] = at.headRule + head * 5 + r;
    features[k++] = at.voice + ((cue.voice * SIDES + side) * 5 + r) * 5 + rule(i - 1);
    features[k++] = at.nearEnd + (side * c + category(i + 1)) * c + category(i + 2);
    features[k++] = at.headCategory + (headCategory * c + category(i)) * SIDES + side;
    features[k++] = at.wordPair + category(i) * vocabulary.size + word(i + 1);
    features[k++] = at.edge + (side * 4 + edge) * c + category(i);
    const near = Math.min(3, distance);
    features[k++] = at.nearWord + (side * 4 + near) * vocabulary.size + word(i);
    features[k++] = at.headAndCategory + ((i > cue.last ? c : 0) + category(i)) * vocabulary.size + head;
    features[k++] = at.lastAndCategory + ((side * 4 + near) * c + category(cue.last)) * c + category(i);
  }
  return features;
}

function sideOf(units: Units, cue: CueOfUnits, own: number, i: number): number {
  if (units.sentence[i] !== own && units.paragraph[i] !== units.paragraph[cue.first])
    return i < cue.first ? 5 : 6;
  if (units.sentence[i]! < own) return 3;
  if (units.sentence[i]! > own) return 4;
  return i < cue.first ? 0 : i > cue.last ? 2 : 1;
}

function distanceOf(units: number): number {
  return units <= 3 ? units : units <= 6 ? 4 : units <= 12 ? 5 : units <= 24 ? 6 : 7;
}

/** Commas, verbs and clause openers between each unit and the cue. */
function countBetween(units: Units, cue: CueOfUnits, from: number, to: number) {
  const commas = new Uint8Array(to - from);
  const verbs = new Uint8Array(to - from);
  const openers = new Uint8Array(to - from);
  const walk = (start: number, end: number, step: 1 | -1) => {
    let comma = 0;
    let verb = 0;
    let opener = 0;
    for (let i = start; step > 0 ? i < end : i > end; i += step) {
      commas[i - from] = comma;
      verbs[i - from] = verb;
      openers[i - from] = opener;
      const category = units.category[i]!;
      if (category === CATEGORY.comma && comma < 3) comma++;
      if (
        (category === CATEGORY.auxiliary || (category >= FIRST_CUE_VERB && category <= LAST_CUE_VERB)) &&
        verb < 3
      )
        verb++;
      if (
        (category === CATEGORY.that ||
          category === CATEGORY.subordinator ||
          category === CATEGORY.relative) &&
        opener < 2
      )
        opener++;
    }
  };
  walk(cue.last + 1, to, 1);
  walk(cue.first - 1, from - 1, -1);
  return { commas, verbs, openers };
}
