#!/usr/bin/env node
// @ts-check
/**
 * Draws steps of standing (confirmed, denied, disputed, concluded, retracted) for somebody to judge who knows no rule: of
 * every labelled story one lot of reports at random, linked as one story.
 *
 *   node bench/draw-standings.mjs --data DIR --seed N [--sets stories-zh,stories-en] [--size 12] [--most 80]
 *     [--out STEPS.jsonl] [--text SHEET.txt]
 *   node bench/draw-standings.mjs --data DIR --judged [--size 12]     (both need `npm run build`)
 *
 * - what bench/gold/standings.jsonl has already is left out; of one story and state at most three are drawn.
 * - `--out`: a step a line, as in bench/gold/standings.jsonl without `right`. `--text`: the same to read; it holds words of
 *   the sets, so it does not belong in the repository.
 * - `--judged`: of the judged steps, how many are still told in the lots of their seeds, by draw.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../dist/link/group-by.js';
import { linkStory } from '../dist/link/index.js';
import { sliceSpan } from '../dist/text/index.js';
import { drawLots } from './conflicts/draw-lots.mjs';
import { extractRow } from './extract-row.mjs';
import { readRows } from './rows.mjs';

/** @typedef {{report: string, start: number, state: string, claim: [report: string, start: number, end: number]}} Step */
/** @typedef {Step & {set: string, story: string, sheet: string}} Drawn */
/** @typedef {Step & {draw: number, seed: number, set: string, right: boolean, ownMatter: boolean}} Judged */
/** @typedef {{id: string, title: string | null, text: string, published: string | null, gold: {story: string}}} Row */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seed: { type: 'string' },
    sets: { type: 'string', default: 'stories-zh,stories-en' },
    size: { type: 'string', default: '12' },
    most: { type: 'string', default: '80' },
    out: { type: 'string' },
    text: { type: 'string' },
    judged: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? 0);
const size = Number(values.size);
const most = Number(values.most);
if (!values.data || (!values.seed && !values.judged) || ![seed, size, most].every(Number.isInteger)) {
  console.error('usage: node bench/draw-standings.mjs --data DIR (--seed N | --judged)');
  process.exit(2);
}
const data = values.data;
const MOVED = new Set(['confirmed', 'denied', 'disputed', 'concluded', 'retracted']);
/** Of one story and state; a lot of one matter would be most of the sheet else. */
const MOST_OF_ONE = 3;
/** Characters of context before and after. */
const CONTEXT = 100;
/** @type {Judged[]} */
const judged = readRows(join(import.meta.dirname, 'gold', 'standings.jsonl'));

/** Neither right nor a body's own word told again. @param {Judged} step */
const isWrong = ({ right, ownMatter }) => !right && !ownMatter;

if (values.judged) {
  const seeds = [...new Set(judged.map((each) => each.seed))];
  const told = new Set(seeds.flatMap((each) => drawSteps(each).map((step) => `${each} ${keyOf(step)}`)));
  const rows = groupBy(judged, ({ draw }) => draw).map((steps) => {
    const count = (/** @type {(step: Judged) => boolean} */ is) => steps.filter(is).length;
    const isTold = (/** @type {Judged} */ step) => told.has(`${step.seed} ${keyOf(step)}`);
    return {
      draw: steps[0]?.draw,
      right: count(({ right }) => right),
      'right, still told': count((step) => step.right && isTold(step)),
      own: count(({ ownMatter }) => ownMatter),
      'own, still told': count((step) => step.ownMatter && isTold(step)),
      wrong: count(isWrong),
      'wrong, still told': count((step) => isWrong(step) && isTold(step)),
    };
  });
  console.table(rows);
} else {
  const known = new Set(judged.map(keyOf));
  const drawn = takeFew(drawSteps(seed).filter((step) => !known.has(keyOf(step)))).slice(0, most);
  const lines = drawn.map(({ sheet, story, ...step }) => `${JSON.stringify(step)}\n`).join('');
  if (values.out === undefined) process.stdout.write(lines);
  else writeFileSync(values.out, lines);
  if (values.text) writeFileSync(values.text, drawn.map(({ sheet }, n) => `### ${n}\n${sheet}\n`).join('\n'));
}

/** Every step that is told in one lot of each story. @param {number} of @returns {Drawn[]} */
function drawSteps(of) {
  return values.sets.split(',').flatMap((set) => {
    /** @type {Row[]} */
    const rows = readRows(join(data, set, 'dev.jsonl.gz'));
    return groupBy(rows, ({ gold }) => gold.story).flatMap((story) =>
      drawLots(story, { seed: of, lots: 1, size }).flatMap((lot) => stepsOf(set, lot)),
    );
  });
}

/** @param {string} set @param {readonly Row[]} lot @returns {Drawn[]} */
function stepsOf(set, lot) {
  const extracted = lot.map(extractRow);
  const textOf = (/** @type {string} */ id) =>
    extracted.find(({ report }) => report.id === id)?.report.text ?? '';
  return linkStory(extracted).claims.flatMap(({ words, standing }) =>
    standing.steps
      .filter(({ state }) => MOVED.has(state))
      .map(({ report, span, body, state }) => ({
        set,
        story: lot[0]?.gold.story ?? '',
        report,
        start: span.start,
        state,
        claim: [words.report, words.span.start, words.span.end],
        sheet: [
          `CLAIM: ${inContext(textOf(words.report), words.span)}`,
          `TOLD AS: ${state}, by the words of: ${body === null ? '(nobody named)' : sliceSpan(textOf(report), body)}`,
          `THOSE WORDS: ${inContext(textOf(report), span)}`,
        ].join('\n'),
      })),
  );
}

/** @param {string} text @param {{start: number, end: number}} span */
function inContext(text, { start, end }) {
  const parts = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ];
  const [before, words, after] = parts.map((part) => part.replaceAll(/\s+/gu, ' '));
  return `${before}【${words}】${after}`;
}

/** @param {readonly Drawn[]} steps */
function takeFew(steps) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return steps.filter(({ story, state }) => {
    const count = (taken.get(`${story} ${state}`) ?? 0) + 1;
    taken.set(`${story} ${state}`, count);
    return count <= MOST_OF_ONE;
  });
}

/** @param {Step} step */
function keyOf({ report, start, state, claim }) {
  return [report, start, state, ...claim].join(' ');
}
