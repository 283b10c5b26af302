#!/usr/bin/env node
// @ts-check
/**
 * Scores what `link` gathers under claims against bench/gold/claims.jsonl, and the two annotators against each other.
 *
 *   node bench/claim-marks.mjs --data DIR     (needs `npm run build`)
 *
 * - claim pairs: pairs of marked statements that share a claim; F1.
 * - stance: of the statements that are rightly together with another, the share that has the marked stance.
 * - false conflicts: of the conflicts between marked statements, those that the marks have neither as a conflict of two
 *   claims nor as one claim asserted and denied; those told as sure and as possible apart.
 *
 * Stories are linked as the one that each is. A found statement is the marked one that is closest (see `closest`).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linkStory } from '../dist/link/index.js';
import { createCodePointMap } from '../dist/text/index.js';
import { extractRow } from './extract-row.mjs';
import { readRows } from './rows.mjs';
import { shareOf, touches } from './spans.mjs';

/** @typedef {{n: number, stance: string}} Appearance */
/** @typedef {{story: number, claims: {appearances: Appearance[]}[], conflicts: [number, number, string][]}} Marks */
/** @typedef {{set: string, reports: string[], statements: {report: string, cue: [number, number] | null, content: [number, number][]}[]}} Drawn */

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) {
  console.error('usage: node bench/claim-marks.mjs --data DIR');
  process.exit(2);
}
const { data } = values;
const GOLD = join(import.meta.dirname, 'gold');
/** @type {Drawn[]} */
const stories = readRows(join(GOLD, 'claim-stories.jsonl'));
const rowsById = new Map(
  ['stories-zh/dev', 'attribution-en/train', 'attribution-en/dev']
    .flatMap((name) => readRows(join(data, `${name}.jsonl.gz`)))
    .map((row) => [row.id, row]),
);
/** @param {string} name @returns {Marks[]} */
const marksOf = (name) => readRows(join(GOLD, `${name}.jsonl`));

const [gold, a, b] = ['claims', 'claims-a', 'claims-b'].map(marksOf);
console.log('annotators', scorePairs(/** @type {Marks[]} */ (a), /** @type {Marks[]} */ (b)));
const found = stories.map(linkDrawn);
console.log(
  'hearsay',
  scorePairs(
    /** @type {Marks[]} */ (gold),
    found.map(({ marks }) => marks),
  ),
);
for (const set of ['stories-zh', 'attribution-en']) {
  const chosen = stories.flatMap((story, index) => (story.set === set ? [index] : []));
  const only = (/** @type {Marks[]} */ list) => chosen.map((index) => /** @type {Marks} */ (list[index]));
  console.log(set, scorePairs(only(/** @type {Marks[]} */ (gold)), only(found.map(({ marks }) => marks))));
}
for (const certainty of ['sure', 'possible']) console.log(certainty, 'conflicts', scoreConflicts(certainty));

/** Links one drawn story, in the form of the marks. @param {Drawn} drawn @param {number} index */
function linkDrawn(drawn, index) {
  const extracted = drawn.reports.map((id) => extractRow(rowsById.get(id)));
  const { claims, conflicts } = linkStory(extracted);
  const numbers = new Map(
    extracted.flatMap(({ report, statements }) => {
      const map = createCodePointMap(report.text);
      /** @param {{start: number, end: number}} span @returns {[number, number]} */
      const codePoints = (span) => {
        const { start, end } = map.toCodePoints(span);
        return [start, end];
      };
      return statements.flatMap(({ id, content, cue }) => {
        const spans = content.map(codePoints);
        const n = closest(drawn, report.id, spans, cue && codePoints(cue));
        return n === undefined ? [] : [/** @type {[string, number]} */ ([id, n])];
      });
    }),
  );
  /** @type {Marks} */
  const marks = {
    story: index + 1,
    claims: claims.map(({ appearances }) => ({
      appearances: appearances.flatMap(({ statement, stance }) => {
        const n = statement === null ? undefined : numbers.get(statement);
        return n === undefined ? [] : [{ n, stance }];
      }),
    })),
    conflicts: [],
  };
  const told = conflicts.map(({ certainty, sides }) => ({
    certainty,
    numbers: sides.flatMap(({ statement }) => (statement === null ? [] : (numbers.get(statement) ?? []))),
  }));
  return { marks, told };
}

/**
 * The number of the marked statement that a found one is: the one whose content is closest, where they share half, and
 * of two with one content the one whose cue the found one's touches; without content, the cue alone tells.
 * @param {Drawn} drawn @param {string} report @param {[number, number][]} content @param {[number, number] | null} cue
 */
function closest(drawn, report, content, cue) {
  /** @type {number | undefined} */
  let best;
  let most = 0;
  for (const [index, marked] of drawn.statements.entries()) {
    if (marked.report !== report) continue;
    const sameCue = touches(marked.cue, cue);
    const isEmpty = marked.content.length === 0 && content.length === 0;
    const share = isEmpty ? Number(sameCue) : shareOf(marked.content, content);
    const closeness = share + Number(sameCue);
    if (share < 0.5 || closeness <= most) continue;
    most = closeness;
    best = index + 1;
  }
  return best;
}

/** Pairs of statements with a claim in common. @param {Marks} marks */
function pairsOf({ claims }) {
  /** @type {Map<string, [string, string]>} */
  const pairs = new Map();
  for (const { appearances } of claims) {
    for (const x of appearances)
      for (const y of appearances) if (x.n < y.n) pairs.set(`${x.n}-${y.n}`, [x.stance, y.stance]);
  }
  return pairs;
}

/** @param {Marks[]} gold @param {Marks[]} found */
function scorePairs(gold, found) {
  const count = { right: 0, marked: 0, told: 0, stances: 0, same: 0 };
  for (const [index, marks] of gold.entries()) {
    const marked = pairsOf(marks);
    const told = pairsOf(/** @type {Marks} */ (found[index]));
    count.marked += marked.size;
    count.told += told.size;
    for (const [pair, stances] of told) {
      const expected = marked.get(pair);
      if (expected === undefined) continue;
      count.right++;
      count.stances += 2;
      count.same += Number(stances[0] === expected[0]) + Number(stances[1] === expected[1]);
    }
  }
  return {
    pair_p: round(count.right / count.told),
    pair_r: round(count.right / count.marked),
    pair_f1: round((2 * count.right) / (count.told + count.marked)),
    stance: round(count.same / count.stances),
  };
}

/** Those told as sure, or as possible. @param {string} wanted */
function scoreConflicts(wanted) {
  let told = 0;
  let right = 0;
  for (const [index, { told: all }] of found.entries()) {
    const marks = /** @type {Marks[]} */ (gold)[index];
    if (marks === undefined) continue;
    for (const { certainty, numbers } of all) {
      if (certainty !== wanted || numbers.length < 2) continue;
      told++;
      if (numbers.some((x) => numbers.some((y) => x !== y && conflicts(marks, x, y)))) right++;
    }
  }
  return { told, false: told - right };
}

/** @param {Marks} marks @param {number} x @param {number} y */
function conflicts({ claims, conflicts }, x, y) {
  const stanceIn = (/** @type {number} */ claim, /** @type {number} */ n) =>
    claims[claim]?.appearances.find((each) => each.n === n)?.stance;
  return (
    conflicts.some(([p, q]) => stanceIn(p, x) !== undefined && stanceIn(q, y) !== undefined) ||
    claims.some((_, claim) => stanceIn(claim, x) === 'asserts' && stanceIn(claim, y) === 'denies')
  );
}

/** @param {number} figure */
function round(figure) {
  return Number(figure.toFixed(3));
}
