#!/usr/bin/env node
// @ts-check
/**
 * What `hearsay match` takes from the start of the process to its end for 200 posts, index included, beside a plain BM25
 * over the same words in a process of its own.
 *
 *   node bench/match-speed.mjs --data DIR [--runs 5]
 *
 * The ways take turns, and the middle run of each counts, by its seconds of the processor: others may use the machine.
 * HEARSAY_BIN names another build, which is then measured too.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';
import { readRows } from './rows.mjs';

const POSTS = 200;
const MOST = 10;
/** Makes any process tell on its last line how long it used the processor, in microseconds. */
const TELL_CPU = `data:text/javascript,process.on('exit',()=>{const {user,system}=process.cpuUsage();console.error('\\n'+(user+system))})`;

const { values } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '5' }, bm25: { type: 'boolean' } },
});
if (!values.data) {
  console.error('usage: node bench/match-speed.mjs --data DIR [--runs N]');
  process.exit(2);
}
const claimsPath = join(values.data, 'claims', 'claims.jsonl.gz');
const posts = ['dev', 'train']
  .flatMap((part) => readRows(join(values.data ?? '', 'claims', `${part}.jsonl`)))
  .slice(0, POSTS);

if (values.bm25) await matchByWords();
else {
  const own = join(import.meta.dirname, '..', 'bin', 'hearsay.js');
  const match = (/** @type {string} */ bin) => [bin, 'match', '--claims', claimsPath, '--top', `${MOST}`];
  const ways = new Map([['hearsay', match(own)]]);
  const other = process.env.HEARSAY_BIN;
  if (other) ways.set(resolve(other), match(resolve(other)));
  ways.set('BM25', [fileURLToPath(import.meta.url), '--data', values.data, '--bm25']);
  const runs = [...Array(Number(values.runs))].flatMap(() => [...ways].map(([way, args]) => run(way, args)));
  const table = [['way', 'posts', 'wall seconds', 'CPU seconds', 'least CPU']];
  for (const way of ways.keys()) {
    const own = runs.filter((each) => each.way === way).sort((a, b) => a.cpu - b.cpu);
    const middle = own[Math.floor(own.length / 2)];
    table.push([
      way,
      `${posts.length}`,
      ...[middle?.wall, middle?.cpu, own[0]?.cpu].map((each) => (each ?? 0).toFixed(2)),
    ]);
  }
  console.log(formatTable(table));
}

/** @param {string} way @param {string[]} args */
function run(way, args) {
  const input = posts.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const began = performance.now();
  const done = spawnSync(process.execPath, ['--import', TELL_CPU, ...args], { input, maxBuffer: 1e9 });
  const wall = (performance.now() - began) / 1000;
  if (done.status !== 0) throw new Error(`${way} failed: ${done.stderr}`);
  return { way, wall, cpu: Number(done.stderr.toString().trim().split('\n').at(-1)) / 1e6 };
}

/** The ten claims of most BM25 for each post, by whole words in small letters. */
async function matchByWords() {
  const wordsOf = (/** @type {string} */ text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const claims = readRows(claimsPath).map(({ id, text, title }) => ({
    id,
    words: wordsOf(`${text} ${title ?? ''}`),
  }));
  const mean = claims.reduce((sum, { words }) => sum + words.length, 0) / claims.length;
  /** @type {Map<string, Map<number, number>>} By word, how often each claim has it. */
  const postings = new Map();
  for (const [claim, { words }] of claims.entries()) {
    for (const word of words) {
      const held = postings.get(word) ?? new Map();
      postings.set(word, held.set(claim, (held.get(claim) ?? 0) + 1));
    }
  }
  for (const { id, text } of posts) {
    const scores = new Float64Array(claims.length);
    for (const word of new Set(wordsOf(text))) {
      const held = postings.get(word) ?? new Map();
      const rarity = Math.log(1 + (claims.length - held.size + 0.5) / (held.size + 0.5));
      for (const [claim, times] of held) {
        const length = (claims[claim]?.words.length ?? 0) / mean;
        scores[claim] = (scores[claim] ?? 0) + (rarity * times * 2.2) / (times + 0.3 + 0.9 * length);
      }
    }
    const ranked = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, MOST);
    console.log(JSON.stringify({ id, ranked: ranked.map((claim) => claims[claim]?.id) }));
  }
}
