#!/usr/bin/env node
// @ts-check
/**
 * Draws the 50 reports of bench/gold/ and writes a sheet of each for the annotators: numbered sentences, numbered
 * pronouns. The draw is by digest, so it is the same on every machine.
 *
 *   node bench/gold-sheets.mjs --data DIR --out DIR     (needs `npm run build`)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pronounsOf } from './gold-pronouns.mjs';
import { readGoldRows } from './gold-rows.mjs';
import { sentencesOf } from './gold-sentences.mjs';
import { readRows } from './rows.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (!values.data || !values.out) {
  console.error('usage: node bench/gold-sheets.mjs --data DIR --out DIR');
  process.exit(2);
}
const { data, out } = values;

/** Reports of one language: 15 drawn from all, 10 from those that seem to recall other cases. */
const DRAWS = [
  {
    set: 'stories-zh',
    least: 400,
    most: 2500,
    recalls: /此前(?:也|，)?曾|无独有偶|类似(?:事件|案件|情况)|早在(?:20|19)\d\d年|不是第一次|据媒体报道/,
    without: 'attribution-zh/dev.jsonl',
  },
  {
    set: 'attribution-en',
    least: 1500,
    most: 9000,
    recalls:
      /similar (?:case|incident|attack|claim|episode)|earlier (?:this|in the) (?:year|month)|last (?:year|month)|in a previous|not the first time|previously|(?:\bin|since) (?:19|20)\d\d/i,
    without: null,
  },
];
const DRAWN = 15;
const RECALLING = 10;

mkdirSync(out, { recursive: true });
/** @type {{set: string, id: string}[]} */
const reports = [];
for (const draw of DRAWS) {
  const barred = new Set(draw.without === null ? [] : readRows(join(data, draw.without)).map(({ id }) => id));
  const rows = readRows(join(data, draw.set, 'dev.jsonl.gz'))
    .filter(({ id, text }) => !barred.has(id) && text.length >= draw.least && text.length <= draw.most)
    .sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
  const first = rows.slice(0, DRAWN);
  const chosen = [
    ...first,
    ...rows
      .slice(DRAWN)
      .filter(({ text }) => draw.recalls.test(text))
      .slice(0, RECALLING),
  ];
  for (const [index, { id }] of chosen.entries()) {
    reports.push({ set: draw.set, id });
    const name = `${draw.set}-${String(index + 1).padStart(2, '0')}.txt`;
    writeFileSync(join(out, name), sheetOf({ ...chosen[index], set: draw.set }));
  }
}
writeFileSync(join(import.meta.dirname, 'gold', 'reports.json'), `${JSON.stringify(reports, null, 1)}\n`);
console.log(`${readGoldRows(data).length} sheets`);

/** @param {string} id */
function order(id) {
  return createHash('sha256').update(`gold:${id}`).digest('hex');
}

/** @param {import('./gold-rows.mjs').GoldRow} row */
function sheetOf(row) {
  const numbers = new Map(pronounsOf(row).map(({ start }, index) => [start, index + 1]));
  const lines = sentencesOf(row.text).map(({ start, end }, index) => {
    let line = '';
    let from = start;
    for (const pronoun of pronounsOf(row).filter((each) => each.start >= start && each.end <= end)) {
      const word = row.text.slice(pronoun.start, pronoun.end);
      line += `${row.text.slice(from, pronoun.start)}⟦${numbers.get(pronoun.start)}:${word}⟧`;
      from = pronoun.end;
    }
    return `[${index + 1}] ${(line + row.text.slice(from, end)).replaceAll('\n', ' ')}`;
  });
  const head = [`id: ${row.id}`, `title: ${row.title ?? ''}`, `published: ${row.published ?? 'unknown'}`];
  return [...head, '', ...lines, ''].join('\n');
}
