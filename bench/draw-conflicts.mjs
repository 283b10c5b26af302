#!/usr/bin/env node
// @ts-check
/**
 * Draws conflicts for somebody to judge who knows no rule: of every labelled story lots of reports at random, each
 * linked as one story, and of what is told there whatever is not in bench/gold/conflicts.jsonl.
 *
 *   node bench/draw-conflicts.mjs --data DIR --seed N [--sets stories-zh,stories-en] [--lots 3] [--size 30]
 *     [--without SHEET.jsonl]… [--out SHEET.jsonl] [--text SHEET.txt]
 *   node bench/draw-conflicts.mjs --data DIR --judged [--seed N] [--size 30]     (both need `npm run build`)
 *
 * - `--without`: an earlier sheet, whose conflicts are left out too; may be given several times.
 * - `--out`: a conflict a line, as in bench/gold/conflicts.jsonl, and in `shown` what a reader has to see of each side.
 *   It holds words of the sets, so it does not belong in the repository. `--text`: the same to read.
 * - `--judged`: of the judged conflicts, how many are still told where the reports of their sides are linked with
 *   `--size` other reports of the story, by draw, as sure or as possible.
 * - `--certainty sure`: only what is told as that. The sheet to read never says which.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../dist/link/group-by.js';
import { linkStory } from '../dist/link/index.js';
import { countStillTold } from './conflicts/count-still-told.mjs';
import { describeSides } from './conflicts/describe-sides.mjs';
import { drawLots } from './conflicts/draw-lots.mjs';
import { formatSheet } from './conflicts/format-sheet.mjs';
import { createKnownConflicts } from './conflicts/known-conflicts.mjs';
import { extractRow } from './extract-row.mjs';
import { readRows } from './rows.mjs';

/** @typedef {import('./conflicts/known-conflicts.mjs').Side} Side */
/** @typedef {import('./conflicts/count-still-told.mjs').Judged} Judged */
/** @typedef {import('./conflicts/describe-sides.mjs').SideShown} SideShown */
/** @typedef {{set: string, kind: string, certainty: string, story: string, sides: Side[], shown: SideShown[]}} Drawn */
/** @typedef {{id: string, title: string | null, text: string, published: string | null, gold: {story: string}}} Row */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seed: { type: 'string' },
    sets: { type: 'string', default: 'stories-zh,stories-en' },
    lots: { type: 'string', default: '3' },
    size: { type: 'string', default: '30' },
    without: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    text: { type: 'string' },
    certainty: { type: 'string' },
    judged: { type: 'boolean', default: false },
  },
});
/** Of `--judged`, where no other is given. */
const SEED_OF_JUDGED = 1;
const seed = Number(values.seed ?? (values.judged ? SEED_OF_JUDGED : Number.NaN));
const [lots, size] = [Number(values.lots), Number(values.size)];
if (!values.data || ![seed, lots, size].every(Number.isInteger) || lots < 1 || size < 1) {
  console.error('usage: node bench/draw-conflicts.mjs --data DIR (--seed N | --judged)');
  process.exit(2);
}
const { data } = values;

const sets = values.sets.split(',');
/** @type {Map<string, Row[]>} */
const rowsBySet = new Map(sets.map((set) => [set, readRows(join(data, set, 'dev.jsonl.gz'))]));
/** @type {Judged[]} */
const judged = readRows(join(import.meta.dirname, 'gold', 'conflicts.jsonl')).filter(({ set }) =>
  sets.includes(set),
);
/** @type {Map<Row, ReturnType<typeof extractRow>>} */
const extractedByRow = new Map();

if (values.judged) {
  console.table(countStillTold(judged, stillTold));
} else {
  const drawn = sets.flatMap(drawSet);
  const lines = drawn.map((conflict) => `${JSON.stringify(conflict)}\n`).join('');
  if (values.out === undefined) process.stdout.write(lines);
  else writeFileSync(values.out, lines);
  if (values.text !== undefined) writeFileSync(values.text, formatSheet(drawn));
  console.error(countKinds(drawn));
}

/** What is told in the lots of a set and is not known. @param {string} set @returns {Drawn[]} */
function drawSet(set) {
  const known = createKnownConflicts(textsOf(set));
  /** @type {{set: string, sides: Side[]}[]} */
  const before = [...judged, ...values.without.flatMap(readRows)];
  for (const conflict of before) if (conflict.set === set) known.add(conflict.sides);
  return storiesOf(set).flatMap((rows) =>
    drawLots(rows, { seed, lots, size }).flatMap((lot) =>
      linkLot(lot).flatMap(({ kind, certainty, sides, shown }) => {
        if (known.has(sides) || (values.certainty ?? certainty) !== certainty) return [];
        known.add(sides);
        return [{ set, kind, certainty, story: /** @type {Row} */ (rows[0]).gold.story, sides, shown }];
      }),
    ),
  );
}

/**
 * As what a judged conflict is told among the reports of its sides and others of the story.
 * @param {Judged} conflict @returns {import('./conflicts/count-still-told.mjs').Told}
 */
function stillTold({ set, sides }) {
  const reports = new Set(sides.map(([report]) => report));
  const story = storiesOf(set).find((rows) => rows.some(({ id }) => reports.has(id))) ?? [];
  const others = story.filter(({ id }) => !reports.has(id));
  /** @type {Row[][]} */
  const [lot = []] = drawLots(others, { seed, lots: 1, size });
  const known = createKnownConflicts(textsOf(set));
  known.add(sides);
  const linked = story.filter((row) => reports.has(row.id) || lot.includes(row));
  const told = linkLot(linked).filter((each) => known.shares(each.sides));
  return told.find(({ certainty }) => certainty === 'sure')?.certainty ?? told[0]?.certainty ?? null;
}

/** The conflicts that are told of reports as one story. @param {readonly Row[]} lot */
function linkLot(lot) {
  const extracted = lot.map(extractOnce);
  const extractedById = new Map(extracted.map((each) => [each.report.id, each]));
  const { conflicts, claims } = linkStory(extracted);
  return conflicts.map((conflict) => ({
    kind: conflict.kind,
    certainty: conflict.certainty,
    sides: conflict.sides.map(({ report, span }) => /** @type {Side} */ ([report, span.start, span.end])),
    shown: describeSides(conflict, claims, extractedById),
  }));
}

/** @param {Row} row */
function extractOnce(row) {
  const extracted = extractedByRow.get(row) ?? extractRow(row);
  extractedByRow.set(row, extracted);
  return extracted;
}

/** The reports of each label. @param {string} set @returns {Row[][]} */
function storiesOf(set) {
  return groupBy(rowsBySet.get(set) ?? [], ({ gold }) => gold.story);
}

/** @param {string} set @returns {(report: string) => string} */
function textsOf(set) {
  const texts = new Map((rowsBySet.get(set) ?? []).map(({ id, text }) => [id, text]));
  return (report) => texts.get(report) ?? '';
}

/** @param {readonly Drawn[]} drawn */
function countKinds(drawn) {
  const counts = groupBy(drawn, ({ set, kind, certainty }) => `${set} ${kind} ${certainty}`).map(
    (group) => `${group[0]?.set} ${group[0]?.kind} ${group[0]?.certainty} ${group.length}`,
  );
  return [`${drawn.length} conflicts`, ...counts].join('\n');
}
