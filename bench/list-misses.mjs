#!/usr/bin/env node
// @ts-check
/**
 * What kinds of statement are missed, made up or told wrongly, with counts: the ground of docs/errors.md.
 *
 *   node bench/list-misses.mjs --data DIR [--set NAME] [--examples N]
 *
 * NAME is attribution-zh (as it stands), attribution-en or fresh-zh-read; what fresh-zh misses stays unread. --examples prints the texts of the first N of each
 * kind, for reading on the screen only.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.mjs';
import { extractRows, readRows } from './rows.mjs';
import { SETS } from './sets.mjs';
import { charactersOf, isLinked, shareOf, touches } from './spans.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'attribution-zh' },
    examples: { type: 'string', default: '0' },
  },
});
const set = SETS.find(({ name, scorer }) => name === values.set && scorer === 'attribution');
if (!values.data || set === undefined) {
  console.error(
    'usage: node bench/list-misses.mjs --data DIR [--set attribution-zh|attribution-en|fresh-zh-read] [--examples N]',
  );
  process.exit(2);
}
const rows = set.readGold ? set.readGold(values.data) : readRows(join(values.data, set.gold));
const rowById = new Map(rows.map((row) => [String(row.id), row]));

/** @type {Map<string, string[]>} */
const kinds = new Map();
let right = 0;
for await (const out of extractRows(rows.map(set.toRow))) {
  const { text, statements: gold } = /** @type {any} */ (rowById.get(String(out.id)));
  const points = [...text];
  const left = [...out.statements];
  const missed = [];
  for (const marked of gold) {
    const at = left.findIndex((found) => isLinked(marked, found));
    if (at < 0) missed.push(marked);
    else {
      const [found] = left.splice(at, 1);
      right++;
      if (marked.act && marked.act !== found.act)
        add(`act: ${marked.act} told as ${found.act}`, points, marked);
      if (marked.speaker && marked.speaker !== found.speaker)
        add(`speaker: ${marked.speaker} told as ${found.speaker}`, points, marked);
    }
  }
  for (const marked of missed) {
    const near =
      left.find((found) => touches(marked.cue, found.cue)) ??
      left.find((found) => shareOf(marked.content, found.content) > 0.2);
    if (near !== undefined) left.splice(left.indexOf(near), 1);
    add(kindOfMiss(marked, near), points, marked);
  }
  for (const found of left) add(`made up: ${found.reasons[0].rule}`, points, found);
}
console.log(`${right} statements are right`);
const listed = [...kinds].sort(([, a], [, b]) => b.length - a.length);
console.log(formatTable([['kind', 'count'], ...listed.map(([kind, { length }]) => [kind, String(length)])]));
for (const [kind, examples] of Number(values.examples) > 0 ? listed : []) {
  console.log(`\n## ${kind}`);
  for (const example of examples.slice(0, Number(values.examples))) console.log(`- ${example}`);
}

/** @param {any} marked @param {any} near */
function kindOfMiss(marked, near) {
  if (near === undefined) {
    if (marked.cue === null) return 'missed: quotation, turn or heading without a cue';
    return charactersOf(marked.content).size === 0 ? 'missed: declined answer' : 'missed: cue not taken';
  }
  if (!touches(marked.source, near.source)) {
    if (marked.source === null) return 'source given where none stands';
    return near.source === null ? 'source not found' : 'another source';
  }
  const [want, got] = [charactersOf(marked.content).size, charactersOf(near.content).size];
  if (got === 0) return 'content not found';
  return shareOf(marked.content, near.content) === 0
    ? 'another content'
    : got < want
      ? 'content too short'
      : 'content too long';
}

/** @param {string} kind @param {string[]} points @param {any} statement */
function add(kind, points, { source, cue, content }) {
  const words = (/** @type {any} */ spans) => [...charactersOf(spans)].map((at) => points[at]).join('');
  const example = `${words(source)} | ${words(cue)} | ${words(content)}`.replaceAll('\n', ' ');
  kinds.set(kind, [...(kinds.get(kind) ?? []), example]);
}
