// Trains the two chains of src/extract/en/model on attributed statements and writes their weights.
//
//   npm run build && node bench/train-en.mjs TRAIN.jsonl.gz src/extract/en/model/weights.json
//
// TRAIN has rows {id, text, statements: [{source, cue, content}]}, spans as lists of [start, end) in code points: the
// train part of PolNeAR only. `--hold-out` keeps the last tenth apart and shows the exact F1 on it after each
// epoch. The same input gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [trainPath, outPath, ...options] = process.argv.slice(2);
if (trainPath === undefined || outPath === undefined) {
  console.error('usage: node bench/train-en.mjs TRAIN.jsonl[.gz] WEIGHTS.json [--hold-out] [--dist DIR]');
  process.exit(2);
}
const dist = options.includes('--dist')
  ? options[options.indexOf('--dist') + 1]
  : new URL('../dist', import.meta.url).pathname;
/** @param {string} name */
const load = (name) => import(`${dist}/extract/en/model/${name}.js`);
const { countVocabulary } = await load('count-vocabulary');
const { createVocabulary } = await load('vocabulary');
const { collectExamples, readTrainingDocument } = await load('training-documents');
const { forgetRareFeatures, trainChain } = await load('train-chain');
const { CUE_TAG_COUNT, CUE_WIDTH, cueFeatureCount } = await load('cue-features');
const { ROLE_TAG_COUNT, ROLE_WIDTH, roleFeatureCount } = await load('role-features');
const { allowsCueStep, allowsRoleStep } = await load('trained-model');
const { bestTags } = await load('chain');
const { formatWeights } = await load('packed-weights');

/** A word, an ending or a feature that fewer documents show is not learned. */
const MIN_DOCUMENTS = 5;
/** Held-out F1 of cues peaks at 5 epochs (0.702, after 8: 0.697); source and content still gain a little at 6. */
const EPOCHS = { cues: 5, roles: 6 };
const HELD_OUT = options.includes('--hold-out') ? 0.1 : 0;

// Read every document with the rules.
const raw = readFileSync(trainPath);
const lines = (trainPath.endsWith('.gz') ? gunzipSync(raw) : raw).toString().trim().split('\n');
const documents = lines.map((line) => readTrainingDocument(JSON.parse(line)));

// Count words and endings; keep what is common and no name.
const counted = countVocabulary(
  documents.map(({ words }) => words),
  MIN_DOCUMENTS,
);
const vocabulary = createVocabulary(counted.words, counted.suffixes);
console.log(
  `${documents.length} documents, ${counted.words.length} words, ${counted.suffixes.length} endings`,
);

// Write down what each sentence and each cue shows, and how it should be tagged.
const examples = documents.map((document, number) => collectExamples(document, number, vocabulary));

// Train the two chains and write them small.
const model = {
  words: counted.words.join(' '),
  suffixes: counted.suffixes.join(' '),
  cues: trainKind('cues', {
    features: cueFeatureCount(vocabulary),
    tags: CUE_TAG_COUNT,
    width: CUE_WIDTH,
    allows: allowsCueStep,
  }),
  roles: trainKind('roles', {
    features: roleFeatureCount(vocabulary),
    tags: ROLE_TAG_COUNT,
    width: ROLE_WIDTH,
    allows: allowsRoleStep,
  }),
};
writeFileSync(outPath, `${JSON.stringify(model)}\n`);
console.log(`wrote ${outPath}`);

/**
 * @param {'cues' | 'roles'} kind
 * @param {{features: number, tags: number, width: number, allows: (from: number, to: number) => boolean}} shape
 */
function trainKind(kind, shape) {
  const all = examples.flatMap((example) => example[kind]);
  forgetRareFeatures(all, shape.features, MIN_DOCUMENTS);
  const border = Math.floor(documents.length * (1 - HELD_OUT));
  const seen = all.filter(({ document }) => document < border);
  const unseen = all.filter(({ document }) => document >= border);
  const chain = trainChain(seen, {
    ...shape,
    epochs: EPOCHS[kind],
    watch: (/** @type {number} */ epoch, /** @type {any} */ now, /** @type {number} */ wrong) => {
      const shown = unseen.length > 0 ? `, held-out exact F1 ${exactF1(now, unseen, shape.width)}` : '';
      console.log(`${kind}: epoch ${epoch}, ${wrong} of ${seen.length} wrong${shown}`);
    },
  });
  // A byte is fine enough for a weight; only one in a thousand is cut.
  const sizes = chain.weights
    .map(Math.abs)
    .filter((/** @type {number} */ size) => size > 0)
    .sort();
  const scale = 100 / sizes[Math.floor(sizes.length * 0.999)];
  return {
    weights: formatWeights(chain.weights.map((/** @type {number} */ weight) => weight * scale)),
    steps: [...chain.steps].map((step) => (Number.isFinite(step) ? Math.round(step * scale * 100) / 100 : 0)),
    bias: [...chain.bias],
  };
}

/**
 * F1 of whole stretches, for each tag that begins one.
 * @param {any} chain
 * @param {any[]} unseen
 * @param {number} width
 */
function exactF1(chain, unseen, width) {
  return (chain.tags === CUE_TAG_COUNT ? [1] : [1, 3])
    .map((begin) => {
      let [hit, guessed, wanted] = [0, 0, 0];
      for (const { features, target, fixed } of unseen) {
        const right = stretches(target, begin);
        const found = stretches(bestTags(chain, features, width, target.length, fixed), begin);
        wanted += right.size;
        guessed += found.size;
        for (const stretch of found) if (right.has(stretch)) hit++;
      }
      return ((2 * hit) / (guessed + wanted)).toFixed(4);
    })
    .join(' / ');
}

/**
 * @param {Uint8Array} tags
 * @param {number} begin
 */
function stretches(tags, begin) {
  const found = new Set();
  for (let first = 0; first < tags.length; first++) {
    if (tags[first] !== begin) continue;
    let last = first;
    while (tags[last + 1] === begin + 1) last++;
    found.add(`${first}-${last}`);
  }
  return found;
}
