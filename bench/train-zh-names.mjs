// @ts-check
// Trains the model that finds person names in Chinese text, and writes src/extract/zh/names/name-weights.ts.
//
//   node bench/train-zh-names.mjs TRAIN.jsonl.gz COMPILED [--epochs N]
//
// TRAIN is the part called train of a set with PER spans ({text, gold: [{type, span}]}, code points);
// COMPILED is the folder that tsc wrote src/ to. Averaged perceptron (Collins 2002), deterministic: the order
// of the sentences is shuffled by a fixed seed. A character or word becomes a feature only where at least
// twenty sentences have it, and a word only where no sentence has it inside a name: no names in the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{text: string, words: string[], names: [number, number][]}} Sentence
 * @typedef {{features: Float32Array, transitions: Float32Array}} Weights
 * @typedef {() => number} Random
 */

const MIN_SENTENCES = 20;
/** Left out, so that the lists can be written as plain string literals. */
const AWKWARD = /['"\\\s]|[\ud800-\udfff]/;
/** Templates 0 to 6 are characters and words. */
const LEXICAL = 7;
/** The share of names that are changed for invented ones each time. */
const CHANGED = 0.8;
const DROPPED = 0.3;
const [trainPath, compiled] = process.argv.slice(2);
if (trainPath === undefined || compiled === undefined) {
  console.error('usage: node bench/train-zh-names.mjs TRAIN.jsonl.gz COMPILED [--epochs N]');
  process.exit(2);
}
const flag = process.argv.indexOf('--epochs');
const epochs = flag < 0 ? 12 : Number(process.argv[flag + 1]);
/** @param {string} file */
const room = (file) => import(pathToFileURL(resolve(compiled, 'extract/zh', file)).href);
const { cutWords } = await room('jieba-words.js');
const { nameFeatures, featureBlocks, PER_UNIT } = await room('names/name-features.js');
const { dictionaryNames } = await room('names/dictionary-names.js');
const { COMMON_SURNAMES, RARE_SURNAMES, TRANSLITERATION } = await room('names/surnames.js');
const { decodeTags, TAGS } = await room('names/decode-names.js');

/** @type {Sentence[]} */
const sentences = gunzipSync(readFileSync(trainPath))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ text, gold }) => ({
    text,
    words: cutWords(text),
    names: gold
      .filter((/** @type {{type: string}} */ { type }) => type === 'PER' || type === 'PER.NAM')
      .map((/** @type {{span: number[]}} */ { span }) =>
        span.map((point) => [...text].slice(0, point).join('').length),
      ),
  }));

/** Words that some name holds. @type {Set<string>} */
const banned = new Set();
const vocabulary = { characters: numbered(charactersOf), words: numbered(plainWordsOf) };
const { starts, total } = featureBlocks(vocabulary);
const invent = createInventor();

const { features, transitions } = train();
writeFileSync(join('src/extract/zh/names/name-weights.ts'), formatWeights());

/**
 * Features and tags of a sentence; with `random`, most of its names are changed for invented ones.
 * @param {Sentence} sentence @param {Random | null} random
 */
function toExample(sentence, random) {
  const { text, words, names } = random === null ? sentence : invented(sentence, random);
  return {
    length: text.length,
    numbers: nameFeatures(text, words, vocabulary, starts).numbers,
    gold: tagsOf(text.length, names),
  };
}

/**
 * The set has about a thousand different names, so a model of it learns them by heart. Each time a sentence
 * is seen its names are made anew; that and the thinning raise character recall on other texts from .70 to .78.
 * @param {Sentence} sentence @param {Random} random
 * @returns {Sentence}
 */
function invented({ text, names }, random) {
  if (names.length === 0) return { text, names, words: cutWords(text) };
  let made = '';
  let at = 0;
  /** @type {[number, number][]} */
  const spans = [];
  for (const [start, end] of names) {
    const old = text.slice(start, end);
    made += text.slice(at, start);
    const name = random() < CHANGED && end - start >= 2 ? invent(old, random) : old;
    spans.push([made.length, made.length + name.length]);
    made += name;
    at = end;
  }
  made += text.slice(at);
  return { text: made, names: spans, words: cutWords(made) };
}

/** Makes names of the same make as a given one from the parts of those in jieba's dictionary. */
function createInventor() {
  /** @type {string[]} */
  const names = [...dictionaryNames().names];
  const surnames = new Set(COMMON_SURNAMES + RARE_SURNAMES);
  const chinese = names.filter((name) => name.length === 3 && surnames.has(name.charAt(0)));
  const short = names.filter((name) => name.length === 2 && surnames.has(name.charAt(0)));
  const foreign = names.filter(
    (name) => name.length >= 2 && [...name].every((each) => TRANSLITERATION.includes(each)),
  );
  /** @param {string[]} list @param {Random} random */
  const pick = (list, random) => list[Math.floor(random() * list.length)] ?? '';
  /** @param {string} old @param {Random} random */
  return (old, random) => {
    if (surnames.has(old.charAt(0)) && old.length <= 3) {
      if (old.length === 2)
        return random() < 0.5
          ? pick(short, random)
          : pick(short, random).charAt(0) + pick(chinese, random).charAt(2);
      if (random() < 0.3) return pick(chinese, random);
      const surname =
        random() < 0.7 ? COMMON_SURNAMES[Math.floor(random() * 120)] : pick(chinese, random).charAt(0);
      return surname + pick(chinese, random).slice(1);
    }
    if (random() < 0.4) return pick(foreign, random);
    const head = pick(foreign, random);
    const tail = pick(foreign, random);
    return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
  };
}

/** @param {Sentence} sentence */
function charactersOf({ text }) {
  return new Set(text);
}

/** Words outside names; those that some name holds are banned. @param {Sentence} sentence */
function plainWordsOf({ words, names }) {
  /** @type {Set<string>} */
  const plain = new Set();
  let at = 0;
  for (const word of words) {
    const inName = names.some(([start, end]) => at < end && start < at + word.length);
    if (inName) banned.add(word);
    else plain.add(word);
    at += word.length;
  }
  return plain;
}

/** What enough sentences have, numbered from 1. @param {(sentence: Sentence) => Set<string>} of */
function numbered(of) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const sentence of sentences)
    for (const each of of(sentence)) seen.set(each, (seen.get(each) ?? 0) + 1);
  const kept = [...seen].filter(
    ([each, count]) =>
      count >= MIN_SENTENCES && !AWKWARD.test(each) && !(each.length > 1 && banned.has(each)),
  );
  return new Map(
    kept
      .map(([each]) => each)
      .sort()
      .map((each, index) => [each, index + 1]),
  );
}

/** @param {number} length @param {[number, number][]} names */
function tagsOf(length, names) {
  const tags = new Uint8Array(length);
  for (const [start, end] of names) {
    if (end - start < 2) continue;
    tags.fill(2, start, end);
    tags[start] = 1;
    tags[end - 1] = 3;
  }
  return tags;
}

function train() {
  const weights = { features: new Float32Array(total * TAGS), transitions: new Float32Array(TAGS * TAGS) };
  const sums = { features: new Float64Array(total * TAGS), transitions: new Float64Array(TAGS * TAGS) };
  let step = 1;
  let seed = 20230716;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  /** @param {keyof Weights} kind @param {number} index @param {number} by */
  const change = (kind, index, by) => {
    weights[kind][index] = (weights[kind][index] ?? 0) + by;
    sums[kind][index] = (sums[kind][index] ?? 0) + by * step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    const examples = shuffled(sentences, random).map((sentence) =>
      toExample(sentence, epoch === 0 ? null : random),
    );
    for (const { length, numbers, gold } of examples) {
      const seen = thinned(numbers, random);
      const tags = decodeTags(seen, length, weights);
      step++;
      if (tags.every((/** @type {number} */ tag, /** @type {number} */ i) => tag === gold[i])) continue;
      wrong++;
      for (let i = 0; i < length; i++) {
        if (tags[i] !== gold[i]) {
          for (const number of seen.subarray(i * PER_UNIT, (i + 1) * PER_UNIT)) {
            if (number === 0) continue;
            change('features', number * TAGS + (gold[i] ?? 0), 1);
            change('features', number * TAGS + tags[i], -1);
          }
        }
        const wanted = i === 0 ? 0 : (gold[i - 1] ?? 0);
        const given = i === 0 ? 0 : tags[i - 1];
        if (wanted !== given || gold[i] !== tags[i]) {
          change('transitions', wanted * TAGS + (gold[i] ?? 0), 1);
          change('transitions', given * TAGS + tags[i], -1);
        }
      }
    }
    console.error(`epoch ${epoch + 1}: ${wrong} of ${examples.length} sentences wrong`);
  }
  /** @param {keyof Weights} kind */
  const averaged = (kind) => weights[kind].map((weight, index) => weight - (sums[kind][index] ?? 0) / step);
  return { features: averaged('features'), transitions: averaged('transitions') };
}

/**
 * The features with a share of those that are words or characters left out, so that the shapes must carry too.
 * @param {Int32Array} numbers @param {Random} random
 */
function thinned(numbers, random) {
  const kept = Int32Array.from(numbers);
  for (let i = 0; i < kept.length; i++) if (i % PER_UNIT < LEXICAL && random() < DROPPED) kept[i] = 0;
  return kept;
}

/** @template T @param {T[]} list @param {Random} random */
function shuffled(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = /** @type {T} */ (copy[i]);
    copy[i] = /** @type {T} */ (copy[j]);
    copy[j] = held;
  }
  return copy;
}

/** Weights as bytes: one scale for all, so that sums compare as before. */
function formatWeights() {
  const largest = Math.max(...transitions.map(Math.abs), quantile(features, 0.9999));
  /** @param {Float32Array} values */
  const bytes = (values) =>
    Buffer.from(
      Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round((value / largest) * 127))))
        .buffer,
    );
  /** @param {string} text */
  const lines = (text) => (text.match(/.{1,96}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n');
  return `// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

export const CHARACTERS =
${lines([...vocabulary.characters.keys()].join(''))};

export const WORDS =
${lines([...vocabulary.words.keys()].join(' '))};

export const FEATURES =
${lines(bytes(features).toString('base64'))};

export const TRANSITIONS =
${lines(bytes(transitions).toString('base64'))};
`;
}

/** @param {Float32Array} values @param {number} share */
function quantile(values, share) {
  const sorted = Float32Array.from(values, Math.abs).sort();
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
