#!/usr/bin/env node
// @ts-check
/**
 * Draws the ten stories of bench/gold/claims-*.jsonl and writes a sheet of each for the annotators: its reports, and
 * their statements with numbers. The draw is by digest, so it is the same on every machine.
 *
 *   node bench/gold-claim-sheets.mjs --data DIR --out DIR     (needs `npm run build`)
 *
 * A story is drawn as the reports of its largest incident, one of each origin: copies say nothing new.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLinker } from '../dist/link/index.js';
import { extractRows, readRows } from './rows.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (!values.data || !values.out) {
  console.error('usage: node bench/gold-claim-sheets.mjs --data DIR --out DIR');
  process.exit(2);
}
const { data, out } = values;

const STORIES = { 'stories-zh': 7, 'attribution-en': 3 };
const MOST_REPORTS = 8;
const FEWEST_REPORTS = 4;
/** Of a story with fewer there is little to gather. */
const FEWEST_STATEMENTS = 30;
/** News of one matter: what is further apart is mostly another. */
const MOST_DAYS = 14;
/** Characters of a report that an annotator reads with pleasure. */
/** @type {Record<string, [number, number]>} */
const LENGTHS = { 'stories-zh': [250, 1800], 'attribution-en': [1200, 7000] };
const MOST_STATEMENTS = 60;

mkdirSync(out, { recursive: true });
/** @type {{set: string, reports: string[], statements: {report: string, content: any, source: any, cue: any}[]}[]} */
const drawn = [];
for (const [set, count] of Object.entries(STORIES)) {
  const [least, most] = LENGTHS[set] ?? [0, 0];
  const files = set === 'attribution-en' ? ['train', 'dev'] : ['dev'];
  const rows = files.flatMap((half) => readRows(join(data, set, `${half}.jsonl.gz`)));
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const groups = incidentsOf(rows)
    .map((ids) =>
      ids.map((id) => rowsById.get(id)).filter(({ text }) => text.length >= least && text.length <= most),
    )
    .map(densest)
    .filter((group) => group.length >= FEWEST_REPORTS)
    .sort((a, b) => (order(a[0].id) < order(b[0].id) ? -1 : 1));
  // No two of one story that was labelled so by others.
  const labels = new Set();
  for (const group of groups) {
    const label = group[0].gold?.story ?? group[0].id;
    if (drawn.filter((each) => each.set === set).length >= count || labels.has(label)) continue;
    const story = await drawStory(set, group.slice(0, MOST_REPORTS));
    if (story.statements.length < FEWEST_STATEMENTS) continue;
    labels.add(label);
    drawn.push(story);
  }
}
writeFileSync(
  join(import.meta.dirname, 'gold', 'claim-stories.jsonl'),
  drawn
    .map(
      (story) => `${JSON.stringify(story)}
`,
    )
    .join(''),
);
console.log(
  drawn.map(({ set, reports, statements }) => `${set} ${reports.length} ${statements.length}`).join('\n'),
);

/** The first report of each origin, incident by incident. @param {any[]} rows @returns {string[][]} */
function incidentsOf(rows) {
  const linker = createLinker();
  for (const { id, title, text, published } of rows) {
    const unknown = { outlet: null, site: null, url: null, canonical: null, language: null };
    linker.add({ id, title: title ?? null, text, published: dateOf({ id, published }), ...unknown });
  }
  /** @type {Map<string, Map<string, string>>} */
  const groups = new Map();
  for (const { id, incident, origin } of linker.finish()) {
    const group = groups.get(incident) ?? new Map();
    groups.set(incident, group);
    if (!group.has(origin)) group.set(origin, id);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

/** The stretch of MOST_DAYS that holds most of a group. @param {any[]} group */
function densest(group) {
  const dated = group.map((row) => ({ row, day: Date.parse(dateOf(row).slice(0, 10)) / 86_400_000 }));
  dated.sort((a, b) => a.day - b.day);
  const runs = dated.map(({ day }) => dated.filter((each) => each.day >= day && each.day <= day + MOST_DAYS));
  return runs.reduce((a, b) => (b.length > a.length ? b : a), []).map(({ row }) => row);
}

/** The English set has its dates in its ids only. @param {any} row */
function dateOf({ id, published }) {
  return published ?? /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? '';
}

/** @param {string} set @param {any[]} rows */
async function drawStory(set, rows) {
  const number = String(drawn.length + 1).padStart(2, '0');
  const lines = [];
  const statements = [];
  for await (const { id, statements: found } of extractRows(
    rows.map((row) => ({ id: row.id, title: row.title, text: row.text, published: dateOf(row) })),
  )) {
    const row = rows.find((each) => each.id === id);
    const text = [...row.text];
    const words = (/** @type {any} */ span) => (span === null ? '–' : text.slice(...span).join(''));
    lines.push(`=== report ${id} · ${row.title ?? ''} · ${dateOf(row)}`, row.text, '');
    for (const { source, source_from, cue, content, act } of found) {
      if (statements.length >= MOST_STATEMENTS) break;
      statements.push({ report: id, source, cue, content });
      const said = content.map(words).join(' … ');
      const by = source_from === null ? words(source) : `${words(source)} (= ${words(source_from)})`;
      lines.push(`  #${statements.length} [${act}] ${by} | ${words(cue)} | ${said.replaceAll('\n', ' ')}`);
    }
    lines.push('');
  }
  writeFileSync(join(out, `story-${number}.txt`), `${lines.join('\n')}\n`);
  return { set, reports: rows.map(({ id }) => id), statements };
}

/** @param {string} id */
function order(id) {
  return createHash('sha256').update(`claims:${id}`).digest('hex');
}
