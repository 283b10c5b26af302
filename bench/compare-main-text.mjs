#!/usr/bin/env node
// @ts-check
/**
 * Repeats the comparison that docs/decisions/0005 rests on: plain Readability over linkedom beside our own
 * reading of the same pages. Prints word F1 as score.py gives it, and pages per second of one core.
 *
 *   node bench/compare-main-text.mjs --data DIR [--set NAME]    after `npm run build`; NAME is a main-text set
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** @typedef {{id: string, url?: string, html: string}} Page */

const { values } = parseArgs({
  options: { data: { type: 'string' }, set: { type: 'string', multiple: true } },
});
if (!values.data) {
  console.error('usage: node bench/compare-main-text.mjs --data DIR [--set NAME]   DIR holds score.py');
  process.exit(2);
}
const data = values.data;
const OUT = join(import.meta.dirname, 'out');
const BUILT = new URL('../dist/read/html/read-html.js', import.meta.url).href;
/** @type {{readHtml: (html: string, place: {url: string | null}) => import('../src/model/report.ts').Reading}} */
const { readHtml } = await import(BUILT);

/** @type {Record<string, (page: Page) => string>} */
const READERS = {
  readability: ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  hearsay: ({ html, url }) => {
    const { text, blocks } = readHtml(html, { url: url ?? null });
    const body = blocks.filter(({ role }) => role !== 'title' && role !== 'caption');
    return body.map(({ start, end }) => text.slice(start, end)).join('\n');
  },
};

mkdirSync(OUT, { recursive: true });
for (const set of values.set ?? ['zh-pages', 'wcxb-dev']) {
  const gold = join(data, 'main-text', `${set}.jsonl.gz`);
  /** @type {Page[]} */
  const pages = gunzipSync(readFileSync(gold))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [name, read] of Object.entries(READERS)) {
    const before = performance.now();
    const rows = pages.map((page) => JSON.stringify({ id: page.id, text: readOrNothing(read, page) }));
    const rate = pages.length / ((performance.now() - before) / 1000);
    const file = join(OUT, `compare-${set}-${name}.jsonl`);
    writeFileSync(file, `${rows.join('\n')}\n`);
    const score = execFileSync('python3', [join(data, 'score.py'), 'main-text', gold, file]).toString();
    const f1 = /\bf1=([\d.]+)/.exec(score)?.[1] ?? 'none';
    console.log(`${set}  ${name}  f1 ${f1}  ${rate.toFixed(1)} pages/s`);
  }
}

/** A page that a reader fails on counts as read empty. @param {(page: Page) => string} read @param {Page} page */
function readOrNothing(read, page) {
  try {
    return read(page);
  } catch {
    return '';
  }
}
