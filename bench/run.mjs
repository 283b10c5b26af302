#!/usr/bin/env node
// @ts-check
/**
 * Runs Hearsay's pipes over the public sets and prints what score.py says, beside the references and our own
 * last figures.
 *
 *   npm run bench -- --data DIR [--only NAME[,NAME…]] [--update]
 *
 *   npm run bench -- chats [--count N] [--from SEED] [--stored] [--tell] [--light] [--tilt DEGREES] [--update]
 *
 *   npm run bench -- affairs [--update]
 *
 * The second form draws chats of invented people, reads the images and says how much was read rightly: bench/chats.
 * Its figures have their place in bench/baselines.json too, for as many images as they were made with.
 * `chats-varied` instead takes the images of bench/chats-varied, drawn after real apps, `chats-blind` the 60 of
 * bench/chats-blind, drawn without knowledge of the reader, `chats-other` the odd ones of bench/chats-other, drawn so
 * too, in more looks of more apps (with fonts-roboto, fonts-inter and fonts-noto-color-emoji), `chats-other-read` its even
 * ones, whose errors were looked at. Seconds an image are processor time of the process that recognises, which uses one
 * core, after the models are loaded: what else the machine does slows it a little (caches) and is not counted.
 *
 * The third says what is told of invented affairs: bench/affairs.
 *
 * A set with missing ids counts as failed. A figure that falls more than 0.005 under bench/baselines.json fails
 * the run; --update writes the new figures there. Predictions stay in bench/out/ for error analysis.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';
import { scorePile } from './pile.mjs';
import { readRows } from './rows.mjs';
import { scoreBridge } from './score-bridge.mjs';
import { scoreMarks } from './score-marks.mjs';
import { scoreOrigins } from './score-origins.mjs';
import { SETS } from './sets.mjs';

const HERE = import.meta.dirname;
const OUT = join(HERE, 'out');
const HEARSAY = resolve(process.env.HEARSAY_BIN ?? join(HERE, '..', 'bin', 'hearsay.js'));
const BASELINES = join(HERE, 'baselines.json');
const TOLERANCE = 0.005;
/** Measures of our own; all others are score.py's. @type {Record<string, (gold: any, predictions: any) => Record<string, number>>} */
const OWN_SCORERS = { marks: scoreMarks, origins: scoreOrigins, pile: scorePile, bridge: scoreBridge };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    from: { type: 'string', default: '0' },
    stored: { type: 'boolean', default: false },
    tell: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    tilt: { type: 'string', default: '0' },
    data: { type: 'string' },
    only: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
});
/** @type {Record<string, Record<string, number>>} */
const baselines = existsSync(BASELINES) ? JSON.parse(readFileSync(BASELINES, 'utf8')) : {};
const [set] = positionals;
if (set?.startsWith('chats')) {
  const { CHAT_SETS, runChats } = await import('./chats/run-chats.mjs');
  const name = /** @type {keyof typeof CHAT_SETS} */ (set);
  if (!CHAT_SETS[name]) {
    console.error(`no such set: ${set}; there are ${Object.keys(CHAT_SETS).join(', ')}`);
    process.exit(2);
  }
  const { from, stored, tell, light } = values;
  const tilt = Number(values.tilt);
  const count = Number(values.count ?? CHAT_SETS[name].count);
  const figures = await runChats({ set: name, count, from: Number(from), stored, tell, light, tilt });
  process.exit(
    keepFigures(
      [set, ...(light ? ['light'] : []), ...(tilt === 0 ? [] : [`tilt-${tilt}`])].join('-'),
      count,
      figures,
    ) || values.update
      ? 0
      : 1,
  );
}
if (set === 'affairs') {
  const { runAffairs } = await import('./affairs/run-affairs.mjs');
  const kept = ['read', 'unread'].map((half) => {
    const { count, figures } = runAffairs(half);
    return keepFigures(`affairs-${half}`, count, figures);
  });
  process.exit(kept.every(Boolean) || values.update ? 0 : 1);
}
if (!values.data || !existsSync(join(values.data, 'score.py'))) {
  console.error(
    'usage: npm run bench -- --data DIR [--only NAME,…] [--update]   DIR holds score.py and the sets',
  );
  process.exit(2);
}
const data = values.data;
const only = values.only?.split(',');
const unknown = only?.filter((name) => !SETS.some((set) => set.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`no such set: ${unknown.join(', ')}; there are ${SETS.map((set) => set.name).join(', ')}`);
  process.exit(2);
}

mkdirSync(OUT, { recursive: true });
/** @type {string[][]} */
const table = [['set', 'figure', 'reference', 'goal', 'last', 'now', '', 'seconds', 'MB/s']];
let failed = 0;

for (const set of SETS.filter(({ name }) => !only || only.includes(name))) {
  const rows = set.readGold ? set.readGold(data) : readRows(join(data, set.gold));
  const { seconds, megabytes, predictions } = await predict(set, rows);
  const ownScore = OWN_SCORERS[set.scorer];
  const { figures, missing } =
    ownScore === undefined
      ? score(set, goldFile(set, rows), predictions)
      : { figures: ownScore(rows, readRows(predictions)), missing: 0 };
  for (const [figure, { reference, goal }] of Object.entries(set.figures)) {
    const now = figures[figure] ?? 0;
    const last = baselines[set.name]?.[figure];
    const fell = last !== undefined && now < last - TOLERANCE;
    if (fell || missing > 0) failed++;
    table.push([
      set.name,
      figure,
      show(reference),
      show(goal),
      show(last),
      show(now),
      missing > 0 ? `${missing} ids missing` : fell ? 'fell' : now >= goal ? 'reached' : '',
      seconds.toFixed(1),
      (megabytes / seconds).toFixed(2),
    ]);
    if (values.update && missing === 0) {
      baselines[set.name] = { ...baselines[set.name], [figure]: Number(now.toFixed(4)) };
    }
  }
}

console.log(formatTable(table));
if (values.update) writeFileSync(BASELINES, `${JSON.stringify(baselines, null, 2)}\n`);
process.exit(failed > 0 && !values.update ? 1 : 0);

/**
 * Whether no figure fell under what it was for as many images or affairs; another count is held against nothing.
 * @param {string} set @param {number} images @param {readonly { name: string, now: number }[]} figures
 */
function keepFigures(set, images, figures) {
  if (values.from !== '0') return true;
  const last = baselines[set]?.images === images ? baselines[set] : {};
  const fallen = figures.filter(({ name, now }) => now < (last[name] ?? 0) - TOLERANCE);
  for (const { name, now } of fallen) console.log(`fell: ${set} ${name} ${show(last[name])} to ${show(now)}`);
  if (values.update) {
    const kept = Object.fromEntries(figures.map(({ name, now }) => [name, Number(now.toFixed(4))]));
    baselines[set] = { images, ...kept };
    writeFileSync(BASELINES, `${JSON.stringify(baselines, null, 2)}\n`);
  }
  return fallen.length === 0;
}

/** @param {number | null | undefined} figure */
function show(figure) {
  return figure === null || figure === undefined ? '–' : figure.toFixed(3);
}

/**
 * Sends the rows through the pipe and writes what score.py takes.
 * @param {import('./sets.mjs').BenchSet} set @param {import('./sets.mjs').Row[]} rows
 */
async function predict(set, rows) {
  const input = rows.map((row) => `${JSON.stringify(set.toRow(row))}\n`).join('');
  const predictions = join(OUT, `${set.name}.jsonl`);
  const file = createWriteStream(predictions);
  const began = performance.now();
  const pipe = spawn(process.execPath, [HEARSAY, ...set.pipe], {
    cwd: data,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  pipe.stdin.on('error', () => {});
  pipe.stdin.end(input);
  for await (const line of createInterface({ input: pipe.stdout })) {
    file.write(`${JSON.stringify(set.toPrediction(JSON.parse(line)))}\n`);
  }
  const seconds = (performance.now() - began) / 1000;
  await new Promise((resolve) => file.end(resolve));
  return { seconds, megabytes: Buffer.byteLength(input) / 1e6, predictions };
}

/**
 * Our own marks hold no texts: score.py gets them joined.
 * @param {import('./sets.mjs').BenchSet} set @param {import('./sets.mjs').Row[]} rows
 */
function goldFile(set, rows) {
  if (!set.readGold) return join(data, set.gold);
  const file = join(OUT, `${set.name}.gold.jsonl`);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

/**
 * What score.py prints is `key=value` pairs; a line that begins with role=… names its figures with that role.
 * @param {import('./sets.mjs').BenchSet} set @param {string} gold @param {string} predictions
 */
function score(set, gold, predictions) {
  const run = spawnSync('python3', [join(data, 'score.py'), set.scorer, gold, predictions], {
    encoding: 'utf8',
  });
  if (run.error || run.status !== 0) throw new Error(`score.py failed: ${run.error?.message ?? run.stderr}`);
  const missing = Number(run.stdout.match(/^warning: (\d+) of/m)?.[1] ?? 0);
  /** @type {Record<string, number>} */
  const figures = {};
  for (const line of run.stdout.split('\n')) {
    const pairs = [...line.matchAll(/(\w+)=(\S+)/g)];
    const role = pairs[0]?.[1] === 'role' ? `${pairs[0][2]}_` : '';
    for (const [, key, value] of pairs) figures[`${role}${key}`] = Number(value);
  }
  return { figures, missing };
}
