#!/usr/bin/env node
/**
 * Makes `src/text/word-rarity.ts`: how rare common English words are in news, in document frequencies.
 *
 *     node scripts/make-word-rarity.mjs TRAIN.jsonl.gz     (JSON Lines with `text`; needs `npm run build`)
 *
 * It was made from the training part of PolNeAR (Newell, Margolin, Ruths, LREC 2018; 839 news articles).
 * Only counts leave it: stems that stand in 5 or more documents and are written small in at least a fifth of
 * them, so that no name gets in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stemEnglish } from '../dist/text/stem-english.js';

const LEAST_DOCUMENTS = 5;
const MOST_CAPITALISED = 0.8;
/** Steps of half a nat keep the table small and its diffs readable. */
const STEP = 0.5;

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: make-word-rarity.mjs TRAIN.jsonl.gz');
  process.exit(2);
}
const texts = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => String(JSON.parse(line).text));

/** @type {Map<string, {documents: number, capitalised: number}>} stem → in how many texts, and only capitalised */
const counts = new Map();
for (const text of texts) {
  /** @type {Map<string, boolean>} stem → seen written small */
  const small = new Map();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)) {
    if (word.length < 2 || /^\p{N}/u.test(word)) continue;
    const stem = stemEnglish(word.toLowerCase());
    small.set(stem, (small.get(stem) ?? false) || !/^\p{Lu}/u.test(word));
  }
  for (const [stem, isSmall] of small) {
    const count = counts.get(stem) ?? { documents: 0, capitalised: 0 };
    count.documents++;
    if (!isSmall) count.capitalised++;
    counts.set(stem, count);
  }
}

/** @type {Map<number, string[]>} rarity → stems */
const stemsByRarity = new Map();
for (const [stem, { documents, capitalised }] of counts) {
  if (documents < LEAST_DOCUMENTS || capitalised > documents * MOST_CAPITALISED) continue;
  const rarity = Math.round(Math.log(texts.length / documents) / STEP) * STEP;
  stemsByRarity.set(rarity, [...(stemsByRarity.get(rarity) ?? []), stem]);
}
const rows = [...stemsByRarity]
  .sort(([a], [b]) => a - b)
  .map(([rarity, stems]) => `  [\n    ${rarity},\n${linesOf(stems.sort())},\n  ],\n`);
writeFileSync(
  new URL('../src/text/word-rarity.ts', import.meta.url),
  `/**
 * How rare common English stems are in news: natural logarithm of documents over documents that have one.
 * Made by scripts/make-word-rarity.mjs from the training part of PolNeAR (LREC 2018); counts only, no names.
 */
export const WORD_RARITY: readonly (readonly [rarity: number, stems: string])[] = [
${rows.join('')}];
`,
);
console.log(`${[...stemsByRarity.values()].flat().length} stems of ${texts.length} texts`);

/** @param {string[]} stems */
function linesOf(stems) {
  /** @type {string[]} */
  const lines = [''];
  for (const stem of stems) {
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + stem.length > 96) lines.push(stem);
    else lines[last] = `${lines[last]} ${stem}`.trim();
  }
  const quote = /** @param {string} line */ (line) =>
    line.includes("'") ? JSON.stringify(line) : `'${line}'`;
  return lines
    .map((line, index) => `    ${quote(index < lines.length - 1 ? `${line} ` : line)}`)
    .join(' +\n');
}
