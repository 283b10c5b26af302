// @ts-check
// Trains the model that finds person names in Chinese text, and writes src/extract/zh/names/name-weights.ts.
//
//   node bench/train-zh-names.mjs TRAIN.jsonl.gz COMPILED [--epochs N] [--bias B] [--check SET.jsonl.gz] [--folds] [--dry]
//
// TRAIN is the part called train of a set with PER spans ({text, gold: [{type, span}]}, code points);
// COMPILED is the folder that tsc wrote src/ to. A log-linear model over sets of stretches that do not overlap (a
// semi-Markov field without states, Sarawagi and Cohen 2004), by stochastic gradients with AdaGrad, the weights of
// the later half of the epochs averaged; deterministic: the order of the sentences is shuffled by fixed seeds.
// Names are seen only as classes of characters. A word or character beside them becomes a feature only where at
// least five groups of ten sentences that follow one another have it (the set marks no documents), and a word only
// where no sentence has it inside a name: no names in the weights.
//
// --check prints what names of another set are found; --folds holds every fifth group of sentences out of the
// training and prints that; --dry writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync, gunzipSync } from 'node:zlib';

/**
 * @typedef {{text: string, group: number, names: [number, number][], pronouns: [number, number][]}} Sentence
 * @typedef {{starts: number[], ends: number[], kinds: number[]}} Candidates
 * @typedef {{text: string, names: [number, number][], candidates: Candidates, features: Int32Array, gold: Uint8Array}} Example
 * @typedef {() => number} Random
 */

const GROUP = 10;
const MIN_GROUPS = 5;
/** Left out, so that the lists can be written as plain string literals. */
const AWKWARD = /['"\\\s]|[\ud800-\udfff]/;
/** The share of names that are changed for invented ones each time; of those, how many become Japanese or get dots. */
const CHANGED = 0.6;
/**
 * Of those, how many Chinese ones become foreign and the other way round: where one stands the other might. names-zh
 * dev: character recall 0.890 to 0.911 at precision 0.85, before the rules.
 */
const CROSSED = 0.3;
/** The share of 他 and 她 that become names: what a name does not stand in often enough to learn from. To 0.914. */
const NAMED = 0.4;
/** Of names made up for a pronoun: how many are foreign, with a dot, Chinese with one character after the surname. */
const FOREIGN = 0.28;
const WITH_DOT = 0.06;
const SHORT = 0.21;
const JAPANESE = 0.04;
const DOTTED = 0.05;
const DOUBLE = 0.03;
/** The share of changed names that become a surname alone: before a title (何局长), or after 老 (老何). */
const ALONE = 0.3;
const OLD = 0.08;
/** Shares of features left out each time a sentence is seen: any, and the words and characters beside. */
const DROPPED = 0.2;
const DROPPED_LEXICAL = 0.3;
const RATE = 0.15;
/** Strength of the pull to zero on each step. */
const PULL = 0.02;
/**
 * The weights are the mean of those of as many trainings. With three instead of one and the rates above, names-zh
 * dev: character recall 0.877 to 0.884 at precision 0.85; two trainings of the same kind differ by up to 0.008.
 */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '30' },
    bias: { type: 'string', default: '0' },
    check: { type: 'string' },
    folds: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const [trainPath, compiled] = positionals;
if (trainPath === undefined || compiled === undefined) {
  console.error('usage: node bench/train-zh-names.mjs TRAIN.jsonl.gz COMPILED [options]');
  process.exit(2);
}
const epochs = Number(values.epochs);
const bias = Number(values.bias);
/** @param {string} file */
const room = (file) => import(pathToFileURL(resolve(compiled, 'extract/zh/names', file)).href);
const { columnsOf } = await room('line-columns.js');
const { findCandidates } = await room('find-candidates.js');
const { isNoName, nameCharacters } = await room('name-characters.js');
const { createFeatures } = await room('candidate-features.js');
const { viewOf } = await room('candidate-view.js');
const { createVocabulary } = await room('name-vocabulary.js');
const { chooseNames } = await room('choose-names.js');
const { eachWord, dictionaryWords, isNameCode } = await room('dictionary-words.js');
const { COMMON_SURNAMES, DOUBLE_SURNAMES } = await room('surnames.js');
const { TITLES } = await room('title-words.js');
const { JAPANESE_SURNAMES, JAPANESE_GIVEN } = await room('japanese-surnames.js');

const tables = nameCharacters();
const sentences = readSentences(trainPath);
const kept = values.folds ? sentences.filter(({ group }) => !isHeldOut(group)) : sentences;
const { words, characters } = collectVocabulary();
const features = createFeatures(createVocabulary(words, characters));
const T = features.templates;
const invent = createInventor();
const weights = averaged(SEEDS.map(train));

if (values.folds) report('held out', sentences.filter(({ group }) => isHeldOut(group)).map(toExample));
if (values.check !== undefined) report('check', readSentences(values.check).map(toExample));
if (!values.dry) writeFileSync(join('src/extract/zh/names/name-weights.ts'), formatWeights());

/** @param {string} path @returns {Sentence[]} */
function readSentences(path) {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  return lines.map((line, index) => {
    const { text, gold } = JSON.parse(line);
    /** UTF-16 offsets by code point. */
    const offsets = [0];
    for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
    const names = gold
      .filter((/** @type {{type: string}} */ { type }) => type === 'PER' || type === 'PER.NAM')
      .map((/** @type {{span: number[]}} */ { span }) => span.map((point) => offsets[point]));
    return { text, group: Math.floor(index / GROUP), names, pronouns: pronounsOf(text) };
  });
}

/** @param {string} text @returns {[number, number][]} */
function pronounsOf(text) {
  const { count, starts } = columnsOf(text);
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0; i < count; i++)
    if (/^[他她]$/.test(text.slice(starts[i], starts[i + 1]))) found.push([starts[i], starts[i + 1]]);
  return found;
}

/** @param {number} group */
function isHeldOut(group) {
  return Math.floor(group / 4) % 5 === 0;
}

/** What stands in and beside names in enough groups. */
function collectVocabulary() {
  /** @type {Map<string, Set<number>>} */
  const wordGroups = new Map();
  /** @type {Map<string, Set<number>>} */
  const characterGroups = new Map();
  const inNames = new Set();
  /** @param {Map<string, Set<number>>} map @param {string} key @param {number} group */
  const see = (map, key, group) => {
    const groups = map.get(key);
    if (groups === undefined) map.set(key, new Set([group]));
    else groups.add(group);
  };
  for (const { text, group, names } of sentences) {
    const { count, starts } = columnsOf(text);
    for (let i = 0; i < count; i++) {
      const word = text.slice(starts[i], starts[i + 1]);
      if (names.some(([start, end]) => starts[i] < end && start < starts[i + 1])) inNames.add(word);
      else see(wordGroups, word, group);
    }
    for (const [start, end] of names) {
      for (const character of [text[start - 1], text[end]])
        if (character !== undefined) see(characterGroups, character, group);
    }
  }
  const known = dictionaryWords();
  /** @param {Map<string, Set<number>>} map */
  const enough = (map) =>
    [...map]
      .filter(([key, groups]) => groups.size >= MIN_GROUPS && !AWKWARD.test(key))
      .map(([key]) => key)
      .sort();
  return {
    words: enough(wordGroups).filter(
      (word) =>
        word.length === 1 ||
        (known.get(word) !== undefined && !inNames.has(word) && !isNameCode(known.get(word) ?? 0)),
    ),
    characters: enough(characterGroups),
  };
}

/** @param {{text: string, names: [number, number][]}} sentence @returns {Example} */
function toExample({ text, names }) {
  const columns = columnsOf(text);
  const candidates = findCandidates(columns, tables);
  const found = new Int32Array(candidates.starts.length * T);
  const gold = new Uint8Array(candidates.starts.length);
  const keys = new Set(names.map((name) => name.join()));
  for (let i = 0; i < gold.length; i++) {
    const [start, end, kind] = [candidates.starts[i] ?? 0, candidates.ends[i] ?? 0, candidates.kinds[i]];
    const view = viewOf(columns, tables, start, end, kind);
    const visit = features.visitor((/** @type {number} */ template, /** @type {number} */ feature) => {
      found[i * T + template] = feature;
    });
    visit(view);
    if (keys.has(`${start},${end}`)) gold[i] = 1;
  }
  return { text, names, candidates, features: found, gold };
}

/**
 * The set has about a thousand different names, so a model of it learns their makes by heart. Each time a sentence
 * is seen most of its names are made anew, and some of its pronouns become names.
 * @param {Sentence} sentence @param {Random} random
 */
function invented({ text, names, pronouns }, random) {
  const named = pronouns.filter(() => random() < NAMED);
  let made = '';
  let at = 0;
  /** @type {[number, number][]} */
  const spans = [];
  for (const [start, end] of [...names, ...named].sort((a, b) => a[0] - b[0])) {
    made += text.slice(at, start);
    const old = text.slice(start, end);
    let name = old;
    if (old === '他' || old === '她') name = invent.anybody(random);
    else if (random() < CHANGED) {
      const isOld = old.length > 1 && random() < OLD;
      if (isOld) made += random() < 0.7 ? '老' : '小';
      const isAlone = isOld || (old.length > 1 && random() < ALONE && isBeforeTitle(text, end));
      name = invent.like(isAlone ? pick(COMMON_SURNAMES, random) : old, random);
    }
    spans.push([made.length, made.length + name.length]);
    made += name;
    at = end;
  }
  return { text: made + text.slice(at), names: spans };
}

/** @param {string} text @param {number} at */
function isBeforeTitle(text, at) {
  return [2, 3, 4].some((size) => TITLES.has(text.slice(at, at + size)));
}

/** @template A @param {ArrayLike<A>} list @param {Random} random */
function pick(list, random) {
  return /** @type {A} */ (list[Math.floor(random() * list.length)]);
}

/** Makes names of the same make as a given one from the parts of those in jieba's dictionary. */
function createInventor() {
  /** @type {string[]} */
  const long = [];
  /** @type {string[]} */
  const short = [];
  /** @type {string[]} */
  const foreign = [];
  eachWord((/** @type {{lines: string, start: number, end: number, tag: string}} */ line) => {
    const { tag } = line;
    const word = line.lines.slice(line.start, line.end);
    if (isNoName.has(word)) return;
    if (tag === 'nr' && COMMON_SURNAMES.includes(word.charAt(0))) {
      if (word.length === 3) long.push(word);
      if (word.length === 2) short.push(word);
    }
    if (tag === 'nrt' && word.length > 1 && isForeign(word)) foreign.push(word);
  });
  /** @param {Random} random */
  const inventForeign = (random) => {
    const head = pick(foreign, random);
    if (random() < 0.3) return head;
    const tail = pick(foreign, random);
    const made = head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
    return made.length > 1 ? made : head;
  };
  /** @param {Random} random */
  const inventJapanese = (random) => {
    const given = () => pick(JAPANESE_GIVEN, random);
    const form = random();
    const end = form < 0.25 ? '' : form < 0.5 ? given() : form < 0.9 ? given() + given() : `${given()}太郎`;
    return pick(JAPANESE_SURNAMES, random) + end;
  };
  /** Common surnames come first in the list and are taken more often. @param {Random} random */
  const commonSurname = (random) =>
    /** @type {string} */ (COMMON_SURNAMES[Math.floor(random() * random() * COMMON_SURNAMES.length)]);
  /** @param {number} size @param {Random} random */
  const inventGiven = (size, random) => {
    if (size === 1) return random() < 0.5 ? pick(short, random).charAt(1) : pick(long, random).charAt(2);
    const name = pick(long, random);
    return random() < 0.5 ? name.slice(1) : name.charAt(1) + pick(long, random).charAt(2);
  };
  /** @param {Random} random */
  const inventDotted = (random) => `${inventForeign(random)}·${inventForeign(random)}`;
  return {
    /** @param {string} old @param {Random} random @returns {string} */
    like(old, random) {
      const parts = old.split(/[·•]/);
      const isChinese = parts.length === 1 && tables.isSurname[old.charCodeAt(0)] === 1 && old.length <= 3;
      if (old.length >= 2 && random() < CROSSED) {
        if (isChinese) return random() < 0.3 ? inventDotted(random) : inventForeign(random);
        if (parts.length > 1 || isForeign(old))
          return commonSurname(random) + pick(long, random).slice(random() < 0.3 ? 2 : 1);
      }
      if (old.length >= 2 && random() < JAPANESE) return inventJapanese(random);
      if (old.length >= 3 && random() < DOTTED) return inventDotted(random);
      if (old.length >= 2 && random() < DOUBLE)
        return pick(DOUBLE_SURNAMES, random) + pick(long, random).slice(random() < 0.3 ? 2 : 1);
      if (parts.length > 1)
        return parts.map((part) => (/^[A-Za-z]*$/.test(part) ? part : inventForeign(random))).join('·');
      if (isChinese) {
        const surname = random() < 0.75 ? commonSurname(random) : old.charAt(0);
        if (old.length === 1) return surname;
        return surname + inventGiven((random() < 0.8 ? old.length : 5 - old.length) - 1, random);
      }
      return old.length > 1 && isForeign(old) ? inventForeign(random) : old;
    },
    /** @param {Random} random @returns {string} */
    anybody(random) {
      const make = random();
      if (make < FOREIGN) return inventForeign(random);
      if (make < FOREIGN + WITH_DOT) return inventDotted(random);
      return commonSurname(random) + inventGiven(make < FOREIGN + WITH_DOT + SHORT ? 1 : 2, random);
    },
  };
}

/** @param {string} word */
function isForeign(word) {
  return [...word].every((character) => tables.isForeign[character.charCodeAt(0)] === 1);
}

/** @param {number} seed @returns {Float64Array} */
function train(seed) {
  const current = new Float64Array(features.total);
  const squares = new Float64Array(features.total).fill(1e-3);
  const sums = new Float64Array(features.total);
  let added = 0;
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const lexical = new Set(features.lexical);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const examples = shuffled(kept, random).map((sentence) =>
      toExample(epoch === 0 ? sentence : invented(sentence, random)),
    );
    const rate = RATE * (1 - (0.8 * epoch) / epochs);
    let loss = 0;
    for (const example of examples) {
      const { features: seen, gold } = thinned(example, lexical, random);
      const chances = chancesOf(example, scoresOf(seen, gold.length, current));
      for (let i = 0; i < gold.length; i++) {
        const wanted = (gold[i] ?? 0) - (chances[i] ?? 0);
        if (gold[i] === 1) loss -= Math.log(Math.max(1e-9, chances[i] ?? 0));
        if (Math.abs(wanted) < 1e-4) continue;
        for (let k = i * T; k < (i + 1) * T; k++) {
          const feature = seen[k] ?? 0;
          if (feature === 0) continue;
          const gradient = wanted - PULL * (current[feature] ?? 0);
          squares[feature] = (squares[feature] ?? 0) + gradient * gradient;
          current[feature] = (current[feature] ?? 0) + (rate * gradient) / Math.sqrt(squares[feature] ?? 1);
        }
      }
    }
    if (epoch >= epochs / 2) {
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (current[i] ?? 0);
      added++;
    }
    console.error(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return sums.map((sum) => sum / Math.max(1, added));
}

/** @param {Float64Array[]} tables */
function averaged(tables) {
  return Float64Array.from(
    { length: features.total },
    (_, i) => tables.reduce((sum, table) => sum + (table[i] ?? 0), 0) / tables.length,
  );
}

/** @param {Example} example @param {Set<number>} lexical @param {Random} random */
function thinned({ features: all, gold }, lexical, random) {
  const seen = all.slice();
  for (let k = 0; k < seen.length; k++)
    if (seen[k] !== 0 && random() < (lexical.has(k % T) ? DROPPED_LEXICAL : DROPPED)) seen[k] = 0;
  return { features: seen, gold };
}

/** @param {Int32Array} seen @param {number} count @param {Float64Array} table */
function scoresOf(seen, count, table) {
  const scores = new Float64Array(count);
  for (let k = 0; k < seen.length; k++) {
    const feature = seen[k] ?? 0;
    if (feature !== 0) scores[Math.floor(k / T)] = (scores[Math.floor(k / T)] ?? 0) + (table[feature] ?? 0);
  }
  return scores;
}

/**
 * How likely each candidate is to be among the names, over all sets of candidates that do not overlap: forward and
 * backward sums in logarithms.
 * @param {Example} example @param {Float64Array} scores
 */
function chancesOf({ text, candidates: { starts, ends } }, scores) {
  const length = text.length;
  const forward = new Float64Array(length + 1);
  const backward = new Float64Array(length + 1);
  const byEnd = [...scores.keys()].sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  let next = 0;
  for (let at = 1; at <= length; at++) {
    let sum = forward[at - 1] ?? 0;
    for (; next < byEnd.length && ends[byEnd[next] ?? 0] === at; next++) {
      const each = byEnd[next] ?? 0;
      sum = logAdd(sum, (forward[starts[each] ?? 0] ?? 0) + (scores[each] ?? 0));
    }
    forward[at] = sum;
  }
  let last = scores.length - 1;
  for (let at = length - 1; at >= 0; at--) {
    let sum = backward[at + 1] ?? 0;
    for (; last >= 0 && starts[last] === at; last--)
      sum = logAdd(sum, (backward[ends[last] ?? 0] ?? 0) + (scores[last] ?? 0));
    backward[at] = sum;
  }
  return scores.map((score, i) =>
    Math.exp((forward[starts[i] ?? 0] ?? 0) + score + (backward[ends[i] ?? 0] ?? 0) - (forward[length] ?? 0)),
  );
}

/** @param {number} a @param {number} b */
function logAdd(a, b) {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Prints precision and character recall for a row of biases. @param {string} name @param {Example[]} examples */
function report(name, examples) {
  for (let by = -1; by <= 2; by += 0.5) {
    let [right, given, covered, wanted] = [0, 0, 0, 0];
    for (const { text, names, candidates, features: seen, gold } of examples) {
      const scores = scoresOf(seen, gold.length, weights).map((score) => score + bias + by);
      const inside = new Uint8Array(text.length);
      for (const i of chooseNames(text, candidates, scores)) {
        given++;
        right += gold[i] ?? 0;
        inside.fill(1, candidates.starts[i], candidates.ends[i]);
      }
      for (const [start, end] of names) {
        wanted += end - start;
        covered += inside.subarray(start, end).reduce((sum, each) => sum + each, 0);
      }
    }
    const figures = `precision ${(right / given).toFixed(4)}, character recall ${(covered / wanted).toFixed(4)}`;
    console.error(`${name}, bias ${bias + by}: ${figures}`);
  }
}

/** @template A @param {A[]} list @param {Random} random */
function shuffled(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = /** @type {A} */ (copy[i]);
    copy[i] = /** @type {A} */ (copy[j]);
    copy[j] = held;
  }
  return copy;
}

/** Weights as bytes, in steps of one scale; the largest are cut to 127 steps. */
function formatWeights() {
  const largest = Float64Array.from(weights, Math.abs).reduce((a, b) => Math.max(a, b), 0);
  const scale = Number((Math.min(largest, 4) / 127).toFixed(5));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  /** @param {string} text */
  const lines = (text) => (text.match(/.{1,96}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n');
  return `// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = ${bias};

/** What one step of a weight is. */
export const SCALE = ${scale};

export const CHARACTERS =
${lines(characters.join(''))};

export const WORDS =
${lines(words.join(' '))};

export const WEIGHTS =
${lines(deflateRawSync(bytes, { level: 9 }).toString('base64'))};
`;
}
