#!/usr/bin/env node
// @ts-check
/**
 * What linking costs from text to result as reports grow in number, beside a plain TF-IDF single pass over the same
 * reports in the same run.
 *
 *   node bench/link-speed.mjs --data DIR [--sizes 1000,3000,10000]
 *
 * All story sets in one pile, dealt out like cards, so that each size holds the same mix. Every size is a process of
 * its own. Seconds are of the processor, not of the clock, its helper threads included: others may use the machine.
 * "last thousand" is what the last thousand of all reports cost each, over what each of the first three thousand cost:
 * a difference of two long runs, so those sizes run in five rounds, turn about, and the round in the middle counts.
 * HEARSAY_BIN names another build.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';
import { linkBySinglePass } from './link-by-single-pass.mjs';
import { readRows } from './rows.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '1000,3000,10000' },
    // For the processes that this one starts.
    way: { type: 'string' },
    size: { type: 'string' },
  },
});
if (!values.data) {
  console.error('usage: node bench/link-speed.mjs --data DIR [--sizes N,N]');
  process.exit(2);
}
/** An odd number, for the one in the middle. */
const ROUNDS = 5;
const rows = dealOut(values.data);

if (values.way !== undefined) {
  const { link } = await loadWay(values.way);
  const given = rows.slice(0, Number(values.size));
  const before = process.cpuUsage();
  const groups = link(given);
  const { user, system } = process.cpuUsage(before);
  console.log(
    JSON.stringify({ groups, seconds: (user + system) / 1e6, kilobytes: process.resourceUsage().maxRSS }),
  );
} else {
  const sizes = values.sizes.split(',').map(Number);
  const compared = [3000, rows.length - 1000, rows.length];
  const all = [...new Set([...sizes, ...compared])].sort((a, b) => a - b);
  const table = [['reports', 'way', 'groups', 'CPU seconds', 'reports/s', 'peak MB']];
  for (const way of ['hearsay', 'single pass']) {
    // Turn about, since a machine is fast in one minute and slow in the next: a round compares its own runs.
    /** @type {Run[][]} */
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(compared.map((size) => runAlone(way, size)));
    for (const size of all) {
      const at = compared.indexOf(size);
      const runs = at < 0 ? [runAlone(way, size)] : rounds.map((runs) => /** @type {Run} */ (runs[at]));
      const { groups, seconds, kilobytes } = /** @type {Run} */ (
        runs.sort((a, b) => a.seconds - b.seconds)[0]
      );
      table.push([
        String(size),
        way,
        String(groups),
        seconds.toFixed(1),
        (size / seconds).toFixed(0),
        (kilobytes / 1024).toFixed(0),
      ]);
    }
    const ratios = rounds.map((runs) => {
      const [few, most, whole] = runs.map(({ seconds }) => seconds);
      return ((whole ?? 0) - (most ?? 0)) / 1000 / ((few ?? 0) / 3000);
    });
    ratios.sort((a, b) => a - b);
    table.push(['last thousand', way, '', (ratios[(ROUNDS - 1) / 2] ?? 0).toFixed(2), '', '']);
  }
  console.log(formatTable(table));
}

/** @typedef {{groups: number, seconds: number, kilobytes: number}} Run */

/** @param {string} way @param {number} size @returns {Run} */
function runAlone(way, size) {
  const args = [
    fileURLToPath(import.meta.url),
    '--data',
    values.data ?? '',
    '--way',
    way,
    '--size',
    `${size}`,
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${way} failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** @param {string} way @returns {Promise<{link: (rows: any[]) => number}>} */
async function loadWay(way) {
  const bin = process.env.HEARSAY_BIN ?? join(import.meta.dirname, '..', 'bin', 'hearsay.js');
  const dist = join(dirname(bin), '..', 'dist');
  /** @param {string} file */
  const load = (file) => import(pathToFileURL(join(dist, file)).href);
  if (way !== 'hearsay') {
    const { textToTerms } = await load('text/terms.js');
    return { link: (given) => linkBySinglePass(given, textToTerms) };
  }
  const { createLinker } = await load('link/link-reports.js');
  return {
    link: (given) => {
      const linker = createLinker();
      for (const { id, title, text, published } of given) {
        const rest = { outlet: null, site: null, url: null, canonical: null, language: null };
        linker.add({ id, title, text, published, ...rest });
      }
      return new Set(linker.finish().map((/** @type {any} */ { story }) => story)).size;
    },
  };
}

/** The story sets in one pile, each spread evenly over it. @param {string} data */
function dealOut(data) {
  return ['stories-zh', 'stories-headlines', 'stories-en']
    .flatMap((name) => {
      const set = readRows(join(data, name, 'dev.jsonl.gz'));
      // By a step that meets each row once, since the sets lie in order of their labels.
      const step = 7919;
      return set.map((_, index) => {
        const { id, title, text, published } = set[(index * step) % set.length];
        return { at: index / set.length, row: { id: `${name}-${id}`, title, text, published } };
      });
    })
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
