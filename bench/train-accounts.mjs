// @ts-check
// Trains how likely two accounts that say yes and no of one matter contradict each other, and writes
// src/link/accounts/pair-weights.ts.
//
//   node bench/train-accounts.mjs --data DIR [--list N] [--noise N] [--dry]     (needs `npm run build`)
//
// Right are the pairs that lie on a contradiction written down in bench/affairs/read; wrong all others there, and all pairs
// in stories of stories-zh and stories-en, in lots of eight and of twenty reports: news in which hardly anybody contradicts
// anybody, and long stories in which many speak of one matter. A logistic regression over the signs of
// src/link/accounts/signs.ts, by Newton's method; deterministic.
//
// Prints, for a row of thresholds, pairs of the affairs told, each affair weighed by weights made without it, how many of them
// are right and how many contradictions they tell, and how many pairs of the noise are told. --list prints the likeliest pairs of the
// affairs in words, --noise those of the stories; --dry writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePair, countRarity } from '../dist/link/accounts/compare-pair.js';
import { pairAccounts } from '../dist/link/accounts/pair-accounts.js';
import { MATTER_RATES } from '../dist/link/accounts/pair-weights.js';
import { readAccounts } from '../dist/link/accounts/read-accounts.js';
import { SIGNS } from '../dist/link/accounts/signs.js';
import { createMember } from '../dist/link/member.js';
import { readAffairs } from './affairs/read-affairs.mjs';
import { accountsOf, placeIn, readAffairRow, touches } from './affairs/score-affair.mjs';
import { extractRow } from './extract-row.mjs';
import { fitLogistic } from './fit-logistic.mjs';
import { readRows } from './rows.mjs';

/** @typedef {import('../src/link/accounts/pair-accounts.ts').OpposedPair} OpposedPair */
/** @typedef {import('../src/link/accounts/account.ts').Account} Account */
/** @typedef {import('../src/link/member.ts').Member} Member */
/** @typedef {{pair: OpposedPair, signs: number[], isRight: boolean, weight: number, group: string, tells: string | null}} Example */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    list: { type: 'string', default: '0' },
    noise: { type: 'string', default: '0' },
    dry: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('usage: node bench/train-accounts.mjs --data DIR [--list N] [--noise N] [--dry]');
  process.exit(2);
}
const { data } = values;
/** What a pair of a story counts, beside one of an affair. 0.2 and 1 change nothing over 0.01. */
const NOISE_WEIGHT = 0.5;
/** Of each lot in turn: small as the affairs are, and as long stories are told. */
const LOT_SIZES = [8, 20];
/** Chinese stories with fewer labelled reports are left out, and every other one of the rest. */
const FEWEST_REPORTS = 4;

const affairs = readAffairs(join(import.meta.dirname, 'affairs'), 'read').map(readAffair);
const noise = readNoise();
const examples = affairs.flat();
const rates = countMatters();
setRates();
console.error(
  `${examples.length} pairs in ${affairs.length} affairs, ${examples.filter(({ isRight }) => isRight).length} right; ${noise.length} in stories`,
);

const model = fitLogistic([...examples, ...noise]);
const left = affairs.flatMap((own) => own.map((example) => ({ example, likelihood: 0 })));
let at = 0;
for (const own of affairs) {
  const without = fitLogistic([...affairs.filter((other) => other !== own).flat(), ...noise]);
  for (const example of own) {
    const entry = left[at++];
    if (entry !== undefined) entry.likelihood = likelihoodOf(without, example);
  }
}
left.sort((a, b) => b.likelihood - a.likelihood);
for (const least of [0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1]) {
  const told = left.filter(({ likelihood }) => likelihood >= least).map(({ example }) => example);
  const right = told.filter(({ isRight }) => isRight);
  const contradictions = new Set(right.map(({ tells }) => tells)).size;
  const wrong = noise.filter((example) => likelihoodOf(model, example) >= least).length;
  console.error(
    `${least}: ${told.length} told, ${right.length} right, ${contradictions} contradictions; noise ${wrong}`,
  );
}
for (const { example, likelihood } of left.slice(0, Number(values.list)))
  console.error(format(example, likelihood));
for (const each of noise
  .map((example) => ({ example, likelihood: likelihoodOf(model, example) }))
  .sort((a, b) => b.likelihood - a.likelihood)
  .slice(0, Number(values.noise)))
  console.error(format(each.example, each.likelihood));
if (!values.dry)
  writeFileSync(join(import.meta.dirname, '../src/link/accounts/pair-weights.ts'), formatWeights());

/** @param {import('./affairs/read-affairs.mjs').Affair} affair @returns {Example[]} */
function readAffair(affair) {
  const members = affair.rows
    .map(readAffairRow)
    .map((extracted) => createMember(extracted, extracted.report.id, true));
  const placeOf = placeIn(new Map(members.map(({ report }) => [report.id, report.text])));
  /** @param {Account} account @param {readonly import('./affairs/read-affairs.mjs').Told[]} told */
  const isAt = ({ member, span }, told) =>
    told.some((each) => touches({ report: member.report.id, ...span }, placeOf(each)));
  const written = affair.contradictions.map(accountsOf);
  return pairsOf(members).map((example) => {
    const { denying, affirming } = example.pair;
    const told = written.findIndex(
      ([a, b]) => (isAt(denying, a) && isAt(affirming, b)) || (isAt(denying, b) && isAt(affirming, a)),
    );
    return {
      ...example,
      isRight: told >= 0,
      weight: 1,
      group: affair.name,
      tells: told < 0 ? null : `${affair.name} ${told}`,
    };
  });
}

/** Of 1,000 opposed pairs of the stories, how many are of each matter. @returns {Map<string, number>} */
function countMatters() {
  const counts = new Map();
  for (const { pair } of noise) {
    if (!pair.no.matter.startsWith('=')) counts.set(pair.no.matter, (counts.get(pair.no.matter) ?? 0) + 1);
  }
  return new Map([...counts].map(([matter, count]) => [matter, (count / noise.length) * 1000]));
}

/** The signs of all examples once more, with the rates just counted. */
function setRates() {
  for (const key of Object.keys(MATTER_RATES)) delete (/** @type {any} */ (MATTER_RATES)[key]);
  Object.assign(
    MATTER_RATES,
    Object.fromEntries([...rates].map(([matter, rate]) => [matter, Number(rate.toFixed(1))])),
  );
  const place = SIGNS.findIndex(({ name }) => name === 'often-in-news');
  for (const example of [...examples, ...noise])
    example.signs[place] = SIGNS[place]?.of(/** @type {any} */ (example.pair)) ?? 0;
}

/** @returns {Example[]} */
function readNoise() {
  return ['stories-zh', 'stories-en'].flatMap((set) => {
    /** @type {Map<string, any[]>} */
    const stories = new Map();
    for (const row of readRows(join(data, set, 'dev.jsonl.gz'))) {
      stories.set(row.gold.story, [...(stories.get(row.gold.story) ?? []), row]);
    }
    const chosen = [...stories].filter(([, rows]) => rows.length >= FEWEST_REPORTS);
    return chosen.flatMap(([story, rows], index) => {
      if (set === 'stories-zh' && index % 2 === 1) return [];
      const size = LOT_SIZES[(index >> 1) % LOT_SIZES.length] ?? 0;
      // Spread over the story, so that not only its first day is read.
      const step = Math.max(1, Math.floor(rows.length / size));
      const lot = rows.filter((_, place) => place % step === 0).slice(0, size);
      const members = lot.map((row) => createMember(extractRow(row), row.id, true));
      return pairsOf(members).map((example) => ({
        ...example,
        isRight: false,
        weight: NOISE_WEIGHT,
        group: `${set} ${story}`,
        tells: null,
      }));
    });
  });
}

/** @param {Member[]} members */
function pairsOf(members) {
  const accounts = members.flatMap((member) => readAccounts(member));
  const pairs = pairAccounts(accounts);
  const rarityOf = countRarity(pairs);
  return pairs.map((pair) => {
    const compared = comparePair(pair, rarityOf);
    return { pair, signs: SIGNS.map(({ of }) => of(compared)) };
  });
}

/** @param {number[]} weights the bias last @param {Example} example */
function likelihoodOf(weights, { signs }) {
  const sum = signs.reduce((all, value, index) => all + value * (weights[index] ?? 0), weights.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** @param {Example} example @param {number} likelihood */
function format({ pair, isRight, group }, likelihood) {
  /** @param {Account} account */
  const words = ({ member, span, source }) =>
    `${member.report.id}: ${member.report.text.slice(span.start, span.end)}${source === '' ? '' : ` [${source}]`}`;
  return `${isRight ? '+' : '-'} ${likelihood.toFixed(2)} ${group} ${pair.no.matter}\n    ${words(pair.denying)}\n    ${words(pair.affirming)}`;
}

function formatWeights() {
  const rows = SIGNS.map(
    ({ name }, index) => `  ${/-/.test(name) ? `'${name}'` : name}: ${(model[index] ?? 0).toFixed(2)},`,
  );
  return `// Written by bench/train-accounts.mjs; do not edit.

/** By sign (src/link/accounts/signs.ts), what it adds to how likely two accounts contradict each other. */
export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** Of a pair without any sign. */
export const BIAS = ${(model.at(-1) ?? 0).toFixed(2)};

/** Of 1,000 opposed pairs in news, where hardly anybody contradicts anybody, how many are of each matter of the list. */
export const MATTER_RATES: Readonly<Record<string, number>> = {
${[...rates]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([matter, rate]) => `  ${/-/.test(matter) ? `'${matter}'` : matter}: ${rate.toFixed(1)},`)
  .join('\n')}
};
`;
}
