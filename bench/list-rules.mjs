#!/usr/bin/env node
// @ts-check
/**
 * Every rule of a language with its hits: over how many reports it fires, how often, and, where statements are marked
 * by hand, in how many statements that are right or wrong. A rule with fewer than three reports has too little support.
 *
 *   node bench/list-rules.mjs --data DIR [--language zh|en] [--weak]
 *
 * Chinese: stories-zh for the hits, attribution-zh and our own marks for right and wrong. English: attribution-en.
 * Right is what score.py links: sources overlap, contents share half of their union. --weak lists only the rules with
 * too little support, and those that never fire. Rules of cues are counted word by word.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RULES_BY_ID } from '../dist/extract/rules.js';
import { formatTable } from './format-table.mjs';
import { readFreshZh } from './gold-rows.mjs';
import { extractRows, readRows } from './rows.mjs';
import { isLinked } from './spans.mjs';

/** Fewer reports than these are an accident of what somebody happened to read. */
const LEAST_REPORTS = 3;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    language: { type: 'string', default: 'zh' },
    weak: { type: 'boolean', default: false },
  },
});
if (!values.data || !['zh', 'en'].includes(values.language)) {
  console.error('usage: node bench/list-rules.mjs --data DIR [--language zh|en] [--weak]');
  process.exit(2);
}
const { data, language, weak } = values;

/** @typedef {{reports: Set<string>, hits: number, right: number, wrong: number}} Support */
/** @type {Map<string, Support>} */
const supports = new Map();
const unmarked =
  language === 'zh'
    ? readRows(join(data, 'stories-zh/dev.jsonl.gz'))
    : readRows(join(data, 'attribution-en/train.jsonl.gz'));
const marked =
  language === 'zh'
    ? [...readRows(join(data, 'attribution-zh/dev.jsonl')), ...readFreshZh(data, true)]
    : readRows(join(data, 'attribution-en/dev.jsonl.gz'));

for await (const out of extractRows(unmarked.map(toRow))) {
  for (const record of recordsOf(out)) count(out.id, record, null);
}
const goldById = new Map(marked.map((row) => [String(row.id), row.statements]));
for await (const out of extractRows(marked.map(toRow))) {
  const gold = goldById.get(String(out.id)) ?? [];
  for (const statement of out.statements) {
    count(
      out.id,
      statement,
      gold.some((/** @type {any} */ each) => isLinked(each, statement)),
    );
  }
}

const listed = [...supports].sort(([a], [b]) => (a < b ? -1 : 1));
const rows = listed
  .filter(([, { reports }]) => !weak || reports.size < LEAST_REPORTS)
  .map(([rule, { reports, hits, right, wrong }]) => [rule, reports.size, hits, right, wrong].map(String));
console.log(formatTable([['rule', 'reports', 'hits', 'right', 'wrong'], ...rows]));

const fired = new Set([...supports.keys()].map((rule) => rule.split(' ')[0]));
const silent = [...RULES_BY_ID.keys()].filter(
  (id) => id.startsWith('en:') === (language === 'en') && !fired.has(id),
);
console.log(silent.length === 0 ? 'Every rule fires.' : `Never fire: ${silent.join(', ')}`);

/** @param {any} row */
function toRow({ id, text, published }) {
  return { id, text, published, language };
}

/** @param {any} out @returns {any[]} */
function recordsOf({ statements, mentions, references, incidents }) {
  return [...statements, ...mentions, ...references, ...incidents];
}

/** @param {string} report @param {any} record @param {boolean | null} isRight null where nobody has marked */
function count(report, { reasons }, isRight) {
  for (const { rule, note } of reasons) {
    const name = note === undefined || !rule.startsWith('frame:') ? rule : `${rule} ${note}`;
    const support = supports.get(name) ?? { reports: new Set(), hits: 0, right: 0, wrong: 0 };
    supports.set(name, support);
    support.reports.add(String(report));
    if (isRight === null) support.hits++;
    else support[isRight ? 'right' : 'wrong']++;
  }
}
