// Trains the weights that tell the acts of English statements, and writes them.
//
//   npm run build && node bench/train-en-acts.mjs TRAIN.jsonl.gz src/extract/en/acts/act-weights.json
//
// TRAIN is the train part of PolNeAR, whose statements bench/gold/acts-en-train.jsonl labels; the lines of bench/invented
// that may be read are learned from as well. `--folds` shows instead how many acts are right on a fifth that is kept
// apart, five times over. The same input gives the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInvented } from './gold-rows.mjs';
import { readRows } from './rows.mjs';
import { touches } from './spans.mjs';

const [trainPath, outPath, ...options] = process.argv.slice(2);
if (trainPath === undefined || outPath === undefined) {
  console.error('usage: node bench/train-en-acts.mjs TRAIN.jsonl[.gz] WEIGHTS.json [--folds] [--dist DIR]');
  process.exit(2);
}
const dist = options.includes('--dist')
  ? options[options.indexOf('--dist') + 1]
  : new URL('../dist', import.meta.url).pathname;
/** @param {string} path */
const load = (path) => import(`${dist}/${path}.js`);
const { ACTS } = await load('model/statement');
const { createCodePointMap } = await load('text/index');
const { readSeenStatements } = await load('extract/en/acts/training-acts');
const { actSigns } = await load('extract/en/acts/act-signs');
const { readActWeights, weighAct } = await load('extract/en/acts/act-weights');
const { trainLogLinear } = await load('extract/en/model/train-log-linear');
const { formatWeights } = await load('extract/en/model/packed-weights');
const { loadModel } = await load('extract/en/model/model');

/** @typedef {{document: string, signs: string[], label: number}} Example */

/** A sign that fewer documents show is not learned. */
const MIN_DOCUMENTS = 5;
/** Of 2, 5, 8 and 12 the decay moves what is right on the folds by 0.002; more epochs gain nothing. */
const TRAINING = { classes: ACTS.length, epochs: 12, decay: 5 };
/** A weight of 127 is as strong as they get: the strongest is some 3. */
const SCALE = 32;
/** The articles of PolNeAR are politics, more than half opinion; an invented one about everyday matters counts this often. */
const INVENTED_TIMES = 3;
const FOLDS = 5;

// Read every labelled row as Hearsay does, and keep the statements that it finds by the same cue.
const labels = new Map(
  readRows(join(import.meta.dirname, 'gold', 'acts-en-train.jsonl')).map(({ id, acts }) => [id, acts]),
);
const labelled = readRows(trainPath)
  .filter(({ id }) => labels.has(id))
  .map((row) => ({
    ...row,
    statements: labels
      .get(row.id)
      .map((/** @type {[number, string]} */ [number, act]) => ({ ...row.statements[number], act })),
  }));
const invented = readInvented('en', true);
const inventedIds = new Set(invented.map(({ id }) => id));
const examples = [...labelled, ...invented].flatMap(examplesOf);
console.log(`${labelled.length} documents, ${invented.length} invented, ${examples.length} statements`);

if (options.includes('--folds')) showFolds();
else {
  const { signs, packed } = train(examples);
  writeFileSync(outPath, `${JSON.stringify(packed, null, 2)}\n`);
  console.log(`wrote ${outPath}: ${signs} signs`);
}

/** @param {any} row @returns {Example[]} */
function examplesOf(row) {
  const found = readSeenStatements(row.text);
  const codePoints = createCodePointMap(row.text);
  return row.statements.flatMap((/** @type {any} */ { cue, content, act }) => {
    const marked = cue?.length > 0 ? cue : content;
    const at = found.findIndex((/** @type {any} */ { cue, content }) => {
      const span = codePoints.toCodePoints(cue ?? content[0]);
      return touches(marked, [span.start, span.end]);
    });
    if (at < 0) return [];
    const [{ seen }] = found.splice(at, 1);
    const signs = actSigns(seen, loadModel().vocabulary.has);
    return [{ document: row.id, signs, label: ACTS.indexOf(act) }];
  });
}

/** @param {Example[]} examples */
function train(examples) {
  /** @type {Map<string, Set<string>>} */
  const documents = new Map();
  for (const { document, signs } of examples) {
    for (const sign of signs) documents.set(sign, (documents.get(sign) ?? new Set()).add(document));
  }
  const common = examples.map(({ signs, label }) => ({
    label,
    signs: signs.filter((sign) => (documents.get(sign)?.size ?? 0) >= MIN_DOCUMENTS),
  }));
  const repeated = common.flatMap((example, at) =>
    Array.from({ length: inventedIds.has(examples[at]?.document ?? '') ? INVENTED_TIMES : 1 }, () => example),
  );
  const { signs, weights } = trainLogLinear(repeated, TRAINING);
  const packed = {
    signs: signs.join(' '),
    weights: formatWeights(weights.map((/** @type {number} */ weight) => weight * SCALE)),
  };
  return { signs: signs.length, packed };
}

function showFolds() {
  const names = [...new Set(examples.map(({ document }) => document))];
  const foldOf = new Map(names.map((name, index) => [name, index % FOLDS]));
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = readActWeights(
      train(examples.filter((each) => foldOf.get(each.document) !== fold)).packed,
    );
    const apart = examples.filter((each) => foldOf.get(each.document) === fold);
    right += apart.filter(({ signs, label }) => ACTS.indexOf(weighAct(signs, weights)) === label).length;
  }
  console.log(`${(right / examples.length).toFixed(3)} of the acts right on statements kept apart`);
}
