#!/usr/bin/env node
// @ts-check
/**
 * How fast `hearsay extract` is, beside jieba's tagging of the same texts in the same run; whether its memory is flat
 * over all reports; and what bad input costs.
 *
 *   node bench/speed.mjs --data DIR [--only speed,memory,bad] [--bytes 1000000,10000000]
 *
 * MB are millions of UTF-8 bytes of the texts alone. "warm" is one thread on its second pass, "process" the whole
 * program with its start, from a file to nowhere. HEARSAY_BIN names another build.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { BAD_TEXTS, badText } from './bad-texts.mjs';
import { formatTable } from './format-table.mjs';
import { readRows } from './rows.mjs';

const HEARSAY = process.env.HEARSAY_BIN ?? join(import.meta.dirname, '..', 'bin', 'hearsay.js');
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: 'speed,memory,bad' },
    bytes: { type: 'string', default: '1000000,10000000' },
  },
});
if (!values.data) {
  console.error('usage: node bench/speed.mjs --data DIR [--only speed,memory,bad] [--bytes N,N]');
  process.exit(2);
}
const data = values.data;
const folder = mkdtempSync(join(tmpdir(), 'hearsay-speed-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @type {Record<string, () => Promise<string[][]>>} */
const PARTS = { speed: measureSpeed, memory: measureMemory, bad: measureBadInput };
for (const part of values.only.split(',')) {
  const measure = PARTS[part];
  if (measure === undefined) throw new RangeError(`no such part: ${part}`);
  console.log(`\n${formatTable(await measure())}`);
}

async function measureSpeed() {
  const sets = {
    'stories-zh': readRows(join(data, 'stories-zh/dev.jsonl.gz')),
    'attribution-en': ['train', 'dev'].flatMap((half) =>
      readRows(join(data, `attribution-en/${half}.jsonl.gz`)),
    ),
  };
  const runRows = await loadRunRows();
  const jieba = Jieba.withDict(dict);
  const table = [['set', 'MB', 'jieba tag', 'warm', 'ratio', 'process', 'ratio', '--jobs 2', '2 jobs / 1']];
  for (const [name, rows] of Object.entries(sets)) {
    const texts = rows.map(({ text }) => text.toWellFormed());
    const lines = rows.map(toLine);
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const tag = () => texts.map((text) => jieba.tag(text, true).length);
    const tagged = megabytes / (await secondsOf(tag, 2));
    const warm = megabytes / (await secondsOf(() => runRows(toBatch(lines)), 3));
    const one = megabytes / (await run(['extract', '--jobs', '1', file])).seconds;
    const two = megabytes / (await run(['extract', '--jobs', '2', file])).seconds;
    table.push([
      name,
      ...[megabytes, tagged, warm, warm / tagged, one, one / tagged, two, two / one].map((each) =>
        each.toFixed(2),
      ),
    ]);
  }
  return table;
}

/** The same mix of reports in each part: dealt out like cards. */
async function measureMemory() {
  const rows = ['stories-zh', 'stories-headlines', 'stories-en'].flatMap((set) =>
    readRows(join(data, set, 'dev.jsonl.gz')),
  );
  const dealt = [0, 2, 1, 3].flatMap((hand) => rows.filter((_, index) => index % 4 === hand));
  const table = [['reports', 'peak MB', 'seconds']];
  for (const share of [4, 2, 1]) {
    const part = dealt.slice(0, Math.ceil(dealt.length / share));
    const file = join(folder, `reports-${share}.jsonl`);
    writeFileSync(file, part.map((row) => `${toLine(row)}\n`).join(''));
    const { seconds, peak } = await run(['extract', '--jobs', '1', file]);
    table.push([String(part.length), (peak / 1000).toFixed(0), seconds.toFixed(1)]);
  }
  return table;
}

async function measureBadInput() {
  const runRows = await loadRunRows();
  const sizes = values.bytes.split(',').map(Number);
  const table = [['bad input', 'read as', ...sizes.map((bytes) => `${bytes / 1e6} MB, seconds`)]];
  for (const { name, piece, language } of BAD_TEXTS) {
    for (const readAs of language === null ? ['zh-Hans', 'en'] : [language]) {
      const seconds = [];
      for (const bytes of sizes) {
        const line = JSON.stringify({
          id: name,
          text: badText(piece, bytes),
          published: '2023-07-20',
          language: readAs,
        });
        seconds.push((await secondsOf(() => runRows(toBatch([line])), 1)).toFixed(2));
      }
      table.push([name, readAs, ...seconds]);
    }
  }
  return table;
}

/** @param {any} row */
function toLine({ id, title, text, published }) {
  return JSON.stringify({ id, title, text: text || title, published });
}

/** @param {readonly string[]} lines */
function toBatch(lines) {
  return { pipe: 'extract', offsets: 'utf16', lines, first: 1 };
}

/** @returns {Promise<(batch: ReturnType<typeof toBatch>) => Promise<unknown>>} */
async function loadRunRows() {
  const path = join(dirname(HEARSAY), '..', 'dist', 'cli', 'pipes', 'run-rows.js');
  return (await import(pathToFileURL(path).href)).default;
}

/** Seconds of the fastest of so many runs. @param {() => unknown} act @param {number} runs */
async function secondsOf(act, runs) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await act();
    fastest = Math.min(fastest, (performance.now() - began) / 1000);
  }
  return fastest;
}

/**
 * Runs the program; its output goes nowhere.
 * @param {string[]} args
 * @returns {Promise<{seconds: number, peak: number}>} peak in KB
 */
async function run(args) {
  const report = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href;
  const began = performance.now();
  const program = spawn(process.execPath, ['--import', report, HEARSAY, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => program.on('close', resolve));
  if (code !== 0) throw new Error(`hearsay ${args.join(' ')}: ${code}\n${said}`);
  return { seconds: (performance.now() - began) / 1000, peak: Number(/peak (\d+)/.exec(said)?.[1]) };
}
