// @ts-check
// Trains the ranking of known claims, and writes src/link/known-claims/match-weights.ts.
//
//   node bench/train-match.mjs TRAIN.jsonl CLAIMS.jsonl.gz COMPILED [--without SIGN,SIGN…] [--signs] [--check SET.jsonl] [--dry]
//
// TRAIN is the part called train of a set of posts with the claim that each repeats ({text, gold}); COMPILED is the
// folder that tsc wrote src/ to. First a log-linear choice among the candidates of each post, by full gradients;
// deterministic. Then slope and bias of "none of them", with each post seen twice: as it is, and with its claim taken
// out of the collection, when none is right; so scores are chances where every other post repeats no known claim. (One
// choice for both ranks worse by 0.009.) The signs are those of src/link/known-claims/signs.ts: no word and no name has a
// weight.
//
// Always prints figures over five folds (posts of one claim in one fold), and for a row of thresholds what share of
// the first hits over it is right. --without leaves signs out, --signs prints what each is worth by leaving it out,
// --check measures another set; --dry writes nothing.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readRows } from './rows.mjs';

/**
 * @typedef {{rows: Float64Array[], claims: number[], right: number, twins: boolean[], post: number}} Choice   `right` is -1 where none is right
 * @typedef {{choices: Choice[], golds: string[]}} Examples
 */

const EPOCHS = 150;
const RATE = 0.05;
/** Strength of the pull to zero, in units of a sign's spread. 0.001 to 0.02 make no difference over 0.001. */
const PULL = 0.005;
const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    signs: { type: 'boolean', default: false },
    check: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const [trainPath, claimsPath, compiled] = positionals;
if (trainPath === undefined || claimsPath === undefined || compiled === undefined) {
  console.error('usage: node bench/train-match.mjs TRAIN.jsonl CLAIMS.jsonl.gz COMPILED [options]');
  process.exit(2);
}
/** @param {string} file */
const room = (file) => import(pathToFileURL(resolve(compiled, 'link/known-claims', file)).href);
const { compareIds } = await room('compare-ids.js');
const { rankClaims } = await room('rank-claims.js');
const { createCollection } = await room('claim-columns.js');
const { createQuery } = await room('query.js');
const { findCandidates } = await room('find-candidates.js');
const { createPairs } = await room('pair.js');
const { SIGNS } = await room('signs.js');

/** @type {string[]} */
const names = SIGNS.map((/** @type {{name: string}} */ { name }) => name);
const left = new Set(values.without.split(','));
const used = names.map((_, sign) => sign).filter((sign) => !left.has(names[sign] ?? ''));
const claims = readRows(claimsPath)
  .map(({ id, text, title }) => ({ id: String(id), text, title: title ?? null }))
  .sort((a, b) => compareIds(a.id, b.id));

const collection = createCollection(claims);
const places = new Map(claims.map(({ id }, place) => [id, place]));
const train = describe(readRows(trainPath));

const folds = foldsOf(train.golds);
console.error(`folds: ${formatFigures(overFolds(used))}`);
if (values.signs) {
  for (const sign of used)
    console.error(
      `without ${names[sign]}: ${formatFigures(overFolds(used.filter((each) => each !== sign)))}`,
    );
}
const weights = trainWeights(train.choices, used);
if (values.check !== undefined) {
  const checked = describe(readRows(values.check));
  console.error(`check: ${formatFigures(measure(checked, checked.choices, weights))}`);
}
if (!values.dry) writeFileSync(join('src/link/known-claims/match-weights.ts'), formatWeights());

/** @param {{text: string, gold: string}[]} posts @returns {Examples} */
function describe(posts) {
  /** @type {Choice[]} */
  const choices = [];
  for (const [post, { text, gold }] of posts.entries()) {
    const query = createQuery(text, collection);
    const candidates = findCandidates(query, collection);
    const right = places.get(gold) ?? -1;
    // A collection holds some claims twice, under two ids; such twins are no wrong answers.
    const { wording } = collection.claims[right];
    /** @param {{claim: number}} candidate */
    const isOther = ({ claim }) => collection.claims[claim].wording !== wording;
    for (const kept of [candidates, candidates.filter(isOther)]) {
      const rows = createPairs(query, kept, collection).map((/** @type {any} */ pair) =>
        Float64Array.from(SIGNS, (/** @type {any} */ sign) => sign.of(pair)),
      );
      const found = kept.map((/** @type {{claim: number}} */ { claim }) => claim);
      const twins = kept.map((/** @type {any} */ each) => !isOther(each) && each.claim !== right);
      choices.push({ rows, claims: found, right: found.indexOf(right), twins, post });
    }
  }
  return { choices, golds: posts.map(({ gold }) => gold) };
}

/** @param {string[]} golds */
function foldsOf(golds) {
  const foldByGold = new Map([...new Set(golds)].map((gold, place) => [gold, place % FOLDS]));
  return golds.map((gold) => foldByGold.get(gold));
}

/** @param {number[]} signs */
function overFolds(signs) {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const table = trainWeights(
      train.choices.filter(({ post }) => folds[post] !== fold),
      signs,
    );
    return measure(
      train,
      train.choices.filter(({ post }) => folds[post] === fold),
      table,
    );
  });
  return parts.reduce((sum, part) => ({
    posts: sum.posts + part.posts,
    precision: sum.precision + part.precision,
    first: sum.first + part.first,
    hits: [...sum.hits, ...part.hits],
  }));
}

/** Weights by sign, and last the bias of every claim. @param {Choice[]} choices @param {number[]} signs */
function trainWeights(choices, signs) {
  const ranked = fitRanking(choices, signs);
  const [slope = 1, bias = 0] = fitScale(choices, ranked);
  return Float64Array.from([...ranked.map((weight) => weight * slope), bias]);
}

/** @param {Choice[]} choices @param {number[]} signs */
function fitRanking(choices, signs) {
  const spreads = spreadsOf(choices, signs);
  const scaled = choices
    .filter(({ right }) => right >= 0)
    .map(({ rows, right, twins }) => ({
      right: right - twins.slice(0, right).filter(Boolean).length,
      rows: rows
        .filter((_, at) => !twins[at])
        .map((row) => Float64Array.from(signs, (sign, at) => (row[sign] ?? 0) / (spreads[at] ?? 1))),
    }));
  const fitted = descend(new Float64Array(signs.length), (current, gradient) => {
    for (const { rows, right } of scaled) {
      const chances = chancesOf(
        rows.map((row) => scoreOf(row, current, 0)),
        -Infinity,
      );
      for (const [at, row] of rows.entries()) {
        const wrong = ((chances[at] ?? 0) - (at === right ? 1 : 0)) / scaled.length;
        for (let sign = 0; sign < row.length; sign++)
          gradient[sign] = (gradient[sign] ?? 0) + wrong * (row[sign] ?? 0);
      }
    }
    for (let sign = 0; sign < current.length; sign++)
      gradient[sign] = (gradient[sign] ?? 0) + PULL * (current[sign] ?? 0);
  });
  const whole = new Float64Array(names.length);
  for (const [at, sign] of signs.entries()) whole[sign] = (fitted[at] ?? 0) / (spreads[at] ?? 1);
  return whole;
}

/** Slope and bias that make chances of scores. @param {Choice[]} choices @param {Float64Array} ranked */
function fitScale(choices, ranked) {
  const scored = choices.map(({ rows, right, twins }) => ({
    right: right - twins.slice(0, Math.max(0, right)).filter(Boolean).length,
    scores: rows.filter((_, at) => !twins[at]).map((row) => scoreOf(row, ranked, 0)),
  }));
  return descend(Float64Array.of(1, -10), (current, gradient) => {
    const slope = current[0] ?? 1;
    const bias = current[1] ?? 0;
    for (const { scores, right } of scored) {
      const chances = chancesOf(
        scores.map((score) => slope * score + bias),
        0,
      );
      for (const [at, score] of scores.entries()) {
        const wrong = ((chances[at] ?? 0) - (at === right ? 1 : 0)) / scored.length;
        gradient[0] = (gradient[0] ?? 0) + wrong * score;
        gradient[1] = (gradient[1] ?? 0) + wrong;
      }
    }
  });
}

/** Goes down a convex slope (Adam, Kingma and Ba 2015). @param {Float64Array} current @param {(current: Float64Array, gradient: Float64Array) => void} addGradient */
function descend(current, addGradient) {
  const size = current.length;
  const [means, squares] = [new Float64Array(size), new Float64Array(size)];
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradient = new Float64Array(size);
    addGradient(current, gradient);
    const rate = RATE * Math.min(1, 2 * (1 - epoch / EPOCHS) + 0.02);
    for (let at = 0; at < size; at++) {
      const one = gradient[at] ?? 0;
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * one;
      squares[at] = 0.98 * (squares[at] ?? 0) + 0.02 * one * one;
      const spread = Math.sqrt((squares[at] ?? 0) / (1 - 0.98 ** epoch)) + 1e-8;
      current[at] = (current[at] ?? 0) - (rate * (means[at] ?? 0)) / (1 - 0.9 ** epoch) / spread;
    }
  }
  return current;
}

/** @param {Choice[]} choices @param {number[]} signs */
function spreadsOf(choices, signs) {
  return signs.map((sign) => {
    let [count, sum, squares] = [0, 0, 0];
    for (const { rows } of choices)
      for (const row of rows) {
        const value = row[sign] ?? 0;
        count++;
        sum += value;
        squares += value * value;
      }
    return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) || 1;
  });
}

/** @param {ArrayLike<number>} row @param {Float64Array} table @param {number} bias */
function scoreOf(row, table, bias) {
  let score = bias;
  for (let at = 0; at < row.length; at++) score += (row[at] ?? 0) * (table[at] ?? 0);
  return score;
}

/** Beside "none of them". @param {number[]} scores @param {number} none */
function chancesOf(scores, none) {
  const highest = Math.max(none, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(none - highest));
  return powers.map((power) => power / all);
}

/** @param {Examples} examples @param {Choice[]} choices @param {Float64Array} table */
function measure({ golds }, choices, table) {
  const figures = { posts: 0, precision: 0, first: 0, hits: /** @type {[number, boolean][]} */ ([]) };
  /** @type {Set<number>} */
  const seen = new Set();
  for (const { rows, claims: found, right, twins, post } of choices) {
    const bias = table[names.length] ?? 0;
    const scored = rows.map((row, at) => ({ claim: found[at] ?? 0, score: scoreOf(row, table, bias) }));
    /** @type {{claim: number, chance: number}[]} */
    const ranked = rankClaims(scored, collection.claims);
    const order = ranked.map(({ claim }) => found.indexOf(claim));
    const [first] = order;
    if (first !== undefined)
      figures.hits.push([ranked[0]?.chance ?? 0, first === right || twins[first] === true]);
    if (seen.has(post) || golds[post] === undefined) continue;
    seen.add(post);
    figures.posts++;
    const place = order.indexOf(right);
    if (right >= 0 && place < 5) figures.precision += 1 / (place + 1);
    if (right >= 0 && place === 0) figures.first++;
  }
  return figures;
}

/** @param {ReturnType<typeof measure>} figures */
function formatFigures({ posts, precision, first, hits }) {
  const rows = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((least) => {
    const over = hits.filter(([chance]) => chance >= least);
    const right = over.filter(([, isRight]) => isRight).length;
    return `${least}: ${(right / over.length).toFixed(3)} right, ${(right / posts).toFixed(3)} of posts`;
  });
  const head = `MAP@5 ${(precision / posts).toFixed(4)}, first ${(first / posts).toFixed(4)}`;
  return values.signs ? head : `${head}\n  ${rows.join('\n  ')}`;
}

function formatWeights() {
  const rows = used.map((sign) => `  '${names[sign]}': ${(weights[sign] ?? 0).toFixed(3)},`);
  return `// Written by bench/train-match.mjs; do not edit.

/** By sign (src/link/known-claims/signs.ts), what it adds to a claim's score. */
export const MATCH_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** Added to the score of every claim; that of "none of them" is 0. */
export const BIAS = ${(weights[names.length] ?? 0).toFixed(3)};
`;
}
