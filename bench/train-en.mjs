// Trains the two chains of src/extract/en/model on attributed statements and writes their weights.
//
//   npm run build && node bench/train-en.mjs TRAIN.jsonl.gz src/extract/en/model/weights.json
//
// TRAIN has rows {id, text, statements: [{source, cue, content}]}, spans as lists of [start, end) in code points
// (the train part of PolNeAR only). Averaged structured perceptron; the order of rows is shuffled with a fixed
// seed, so that the same input gives the same weights. What is seen in fewer than `MIN_DOCUMENTS` documents, and every
// word that is mostly written with a capital (a name), is left out.
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
const load = (path) => import(`${dist}/extract/${path}.js`);
const { createPassage } = await load('passage');
const { wordsOf } = await load('en/passage-words');
const { ruleDrafts } = await load('en/find-statements');
const { GIVEN_NAMES, PINYIN_FAMILY_NAMES } = await load('en/given-names');
const { PLACES } = await load('en/place-words');
const { createVocabulary } = await load('en/model/vocabulary');
const { unitsOf } = await load('en/model/units');
const { CUE_TAG_COUNT, CUE_WIDTH, cueFeatureCount, readCueFeatures } = await load('en/model/cue-features');
const { ROLE_TAG_COUNT, ROLE_WIDTH, readRoleFeatures, roleFeatureCount } =
  await load('en/model/role-features');
const { readCueOfUnits, roleTagsOf, unitsIn, windowOf } = await load('en/model/cue-window');
const { ruleTags } = await load('en/model/refine-statements');
const { bestTags, closeSteps } = await load('en/model/chain');
const { allowsCueStep, allowsRoleStep } = await load('en/model/trained-model');
const { formatWeights } = await load('en/model/packed-weights');

const MIN_DOCUMENTS = 5;
const EPOCHS = { cues: 5, roles: 6 };
/** A tenth is kept apart to see when training no longer helps; the written model sees all. */
const HELD_OUT = options.includes('--hold-out') ? 0.1 : 0;

const raw = readFileSync(trainPath);
const rows = (trainPath.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

// Read every document with the rules.
const documents = rows.map(readDocument);

// Count words and endings by documents; keep what is common and no name.
const { words: known, suffixes } = countVocabulary(documents);
const vocabulary = createVocabulary(known, suffixes);
console.log(`${documents.length} documents, ${known.length} words, ${suffixes.length} endings`);

// Write down what each sentence and each cue shows, and what it should be tagged.
const examples = { cues: [], roles: [] };
for (const [number, document] of documents.entries()) collect(document, number);
console.log(`${examples.cues.length} sentences, ${examples.roles.length} cues`);

const border = Math.floor(documents.length * (1 - HELD_OUT));
const cues = train('cues', cueFeatureCount(vocabulary), CUE_TAG_COUNT, CUE_WIDTH, allowsCueStep);
const roles = train('roles', roleFeatureCount(vocabulary), ROLE_TAG_COUNT, ROLE_WIDTH, allowsRoleStep);
const model = { words: known.join(' '), suffixes: suffixes.join(' '), cues, roles };
writeFileSync(outPath, `${JSON.stringify(model)}\n`);
console.log(`wrote ${outPath}`);

function readDocument(row) {
  const { text } = row;
  const offsets = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) offsets.push(unit);
  offsets.push(text.length);
  const toSpan = ([start, end]) => ({ start: offsets[start], end: offsets[end] });
  const blocks = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ role: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const passage = createPassage({ text, blocks, published: null, language: 'en' });
  const words = wordsOf(passage);
  const statements = row.statements.map((statement) => ({
    source: (statement.source ?? []).map(toSpan),
    cue: (statement.cue ?? []).map(toSpan),
    content: (statement.content ?? []).map(toSpan),
  }));
  return { passage, words, drafts: ruleDrafts(passage), statements };
}

function countVocabulary(all) {
  const documentsByWord = new Map();
  const documentsBySuffix = new Map();
  const small = new Map();
  const capital = new Map();
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { words } of all) {
    const seen = new Set();
    const seenSuffixes = new Set();
    for (let i = 0; i < words.count; i++) {
      const form = words.lower[i];
      const opens = words.sentenceFirst[words.sentence[i]] === i;
      const isCapital = /^\p{Lu}/u.test(words.text.slice(words.start[i], words.end[i]));
      if (!opens) add(isCapital ? capital : small, form);
      if (isCapital && !opens) continue;
      seen.add(form);
      if (/^[a-z]{4,}$/.test(form)) seenSuffixes.add(form.slice(-3));
    }
    for (const form of seen) add(documentsByWord, form);
    for (const suffix of seenSuffixes) add(documentsBySuffix, suffix);
  }
  const isName = (form) =>
    (capital.get(form) ?? 0) > 0.2 * ((small.get(form) ?? 0) + (capital.get(form) ?? 0)) ||
    GIVEN_NAMES.has(form) ||
    PINYIN_FAMILY_NAMES.has(form) ||
    PLACES.has(form);
  const common = (map) =>
    [...map]
      .filter(([, count]) => count >= MIN_DOCUMENTS)
      .map(([key]) => key)
      .sort();
  return {
    words: common(documentsByWord).filter(
      (form) => !/[\s\d]/.test(form) && /^[\p{L}'’-]+$|^[,.:;()—–?!-]$/u.test(form) && !isName(form),
    ),
    suffixes: common(documentsBySuffix),
  };
}

function collect({ passage, words, drafts, statements }, number) {
  const units = unitsOf(words, passage, vocabulary);
  const rules = ruleTags(words, units, drafts);
  const gold = new Uint8Array(units.count);
  for (const statement of statements) {
    if (statement.cue.length !== 1) continue;
    const range = unitsIn(words, units, statement.cue[0]);
    // A cue inside a quotation is one unit with it and cannot be told.
    if (range === undefined || units.category[range.first] === 1) continue;
    if (!gold.subarray(range.first, range.last + 1).some((tag) => tag > 0)) {
      gold.fill(2, range.first, range.last + 1);
      gold[range.first] = 1;
    }
    const { from, to } = windowOf(units, range);
    const draft = drafts.find(
      (candidate) => candidate.cue.start < statement.cue[0].end && statement.cue[0].start < candidate.cue.end,
    );
    const hint = draft === undefined ? new Uint8Array(to - from) : roleTagsOf(words, units, draft, from, to);
    const features = readRoleFeatures(units, hint, readCueOfUnits(words, units, range), vocabulary, from, to);
    const target = roleTagsOf(
      words,
      units,
      { source: statement.source[0] ?? null, content: statement.content },
      from,
      to,
    );
    const fixed = new Int8Array(to - from).fill(-1);
    for (let i = range.first; i <= range.last; i++) {
      if (i < from || i >= to) continue;
      fixed[i - from] = 0;
      target[i - from] = 0;
    }
    mend(target);
    examples.roles.push({ number, features, target, fixed });
  }
  for (let sentence = 0; sentence < units.sentenceFirst.length; sentence++) {
    const from = units.sentenceFirst[sentence];
    const to = units.sentenceFirst[sentence + 1] ?? units.count;
    examples.cues.push({
      number,
      features: readCueFeatures(units, rules, vocabulary, from, to),
      target: gold.slice(from, to),
      fixed: null,
    });
  }
}

/** What the cue cuts off begins anew. */
function mend(target) {
  for (let i = 0; i < target.length; i++) {
    if (!allowsRoleStep(i === 0 ? 0 : target[i - 1], target[i])) target[i] -= 1;
  }
}

function train(kind, featureCount, tags, width, allows) {
  const all = examples[kind];
  forgetRare(all, featureCount);
  const seen = all.filter((example) => example.number < border);
  const unseen = all.filter((example) => example.number >= border);
  const size = featureCount * tags;
  const weights = new Float32Array(size);
  const sums = new Float32Array(size);
  const steps = closeSteps(tags, new Float64Array(tags * tags), allows);
  const stepSums = new Float64Array(tags * tags);
  const chain = { tags, weights, steps, bias: new Float64Array(tags) };
  let turn = 1;
  let random = 12345;
  for (let epoch = 0; epoch < EPOCHS[kind]; epoch++) {
    for (let i = seen.length - 1; i > 0; i--) {
      random = (Math.imul(random, 1103515245) + 12345) >>> 0;
      const j = Math.floor((random / 2 ** 32) * (i + 1));
      [seen[i], seen[j]] = [seen[j], seen[i]];
    }
    let wrong = 0;
    for (const example of seen) {
      turn++;
      const { features, target, fixed } = example;
      const guess = bestTags(chain, features, width, target.length, fixed);
      let equal = true;
      for (let place = 0; place < target.length; place++) {
        const before = [place === 0 ? 0 : target[place - 1], place === 0 ? 0 : guess[place - 1]];
        if (guess[place] === target[place] && before[0] === before[1]) continue;
        equal = false;
        change(steps, stepSums, before[0] * tags + target[place], turn, 1);
        change(steps, stepSums, before[1] * tags + guess[place], turn, -1);
        if (guess[place] === target[place]) continue;
        for (let k = place * width; k < (place + 1) * width; k++) {
          if (features[k] < 0) continue;
          change(weights, sums, features[k] * tags + target[place], turn, 1);
          change(weights, sums, features[k] * tags + guess[place], turn, -1);
        }
      }
      if (!equal) wrong++;
    }
    const averaged = average(weights, sums, turn);
    const shown = { ...chain, weights: averaged, steps: average(steps, stepSums, turn) };
    console.log(
      kind,
      'epoch',
      epoch + 1,
      'wrong',
      wrong,
      HELD_OUT > 0 ? `held-out exact ${exactOf(shown, unseen, width)}` : '',
    );
  }
  const mean = average(weights, sums, turn);
  const meanSteps = average(steps, stepSums, turn);
  // Bytes are fine enough: the 99.9th percentile becomes 127.
  const sizes = mean
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const scale = 100 / sizes[Math.floor(sizes.length * 0.999)];
  return {
    weights: formatWeights(mean.map((weight) => weight * scale)),
    steps: [...meanSteps].map((weight) =>
      Number.isFinite(weight) ? Math.round(weight * scale * 100) / 100 : 0,
    ),
    bias: new Array(tags).fill(0),
  };
}

function change(weights, sums, index, turn, by) {
  weights[index] += by;
  sums[index] += by * turn;
}

function average(weights, sums, turn) {
  return weights.map((weight, i) => weight - sums[i] / turn);
}

/** A feature that fewer than `MIN_DOCUMENTS` documents show is struck out of every example. */
function forgetRare(all, featureCount) {
  const documentsOf = new Uint16Array(featureCount);
  const lastDocument = new Int32Array(featureCount).fill(-1);
  for (const { features, number } of all) {
    for (const feature of features) {
      if (lastDocument[feature] === number) continue;
      lastDocument[feature] = number;
      documentsOf[feature]++;
    }
  }
  for (const { features } of all) {
    for (let k = 0; k < features.length; k++) if (documentsOf[features[k]] < MIN_DOCUMENTS) features[k] = -1;
  }
}

/** F1 of exact spans on examples that were not trained on, by the first tag of each kind. */
function exactOf(chain, unseen, width) {
  const begins = chain.tags === 3 ? [1] : [1, 3];
  return begins
    .map((begin) => {
      let hit = 0;
      let guessed = 0;
      let gold = 0;
      for (const { features, target, fixed } of unseen) {
        const a = runs(target, begin);
        const b = runs(bestTags(chain, features, width, target.length, fixed), begin);
        gold += a.size;
        guessed += b.size;
        for (const run of b) if (a.has(run)) hit++;
      }
      return ((2 * hit) / (gold + guessed)).toFixed(4);
    })
    .join(' / ');
}

function runs(tags, begin) {
  const found = new Set();
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== begin) continue;
    let last = i;
    while (tags[last + 1] === begin + 1) last++;
    found.add(`${i}-${last}`);
  }
  return found;
}
