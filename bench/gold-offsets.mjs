#!/usr/bin/env node
// @ts-check
/**
 * Turns what an annotator wrote (exact words and sentence numbers) into offsets, so that no text of others is kept.
 * Words that are not in their sentence, or numbers that are not on the sheet, are listed and fail the run.
 *
 *   node bench/gold-offsets.mjs --data DIR --marks FILE.jsonl --out FILE.jsonl
 *
 * A line of marks: {"id", "incidents": [{"main": BOOL, "sentences": [FIRST, LAST]}],
 *   "references": [{"n": NUMBER, "names": [WORDS…]} or {"at": [SENTENCE, WORDS], "names": [WORDS…]}],
 *   "chain": [{"cue": [SENTENCE, WORDS], "kind": "addressee" | "medium", "via": [SENTENCE, WORDS]}]}
 * where [SENTENCE, WORDS, 2] means the second time that the words stand in the sentence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCodePointMap } from '../dist/text/index.js';
import { pronounsOf } from './gold-pronouns.mjs';
import { readGoldRows } from './gold-rows.mjs';
import { sentencesOf } from './gold-sentences.mjs';

/** @typedef {{start: number, end: number}} Span */

const { values } = parseArgs({
  options: { data: { type: 'string' }, marks: { type: 'string' }, out: { type: 'string' } },
});
if (!values.data || !values.marks || !values.out) {
  console.error('usage: node bench/gold-offsets.mjs --data DIR --marks FILE --out FILE');
  process.exit(2);
}
const rows = new Map(readGoldRows(values.data).map((row) => [row.id, row]));
/** @type {string[]} */
const wrong = [];
const lines = readFileSync(values.marks, 'utf8').trim().split('\n');
const marked = lines.map((line, index) => {
  const marks = JSON.parse(line);
  const row = rows.get(marks.id);
  if (row === undefined) {
    wrong.push(`line ${index + 1}: no such report: ${marks.id}`);
    return null;
  }
  return offsetsOf(row, marks);
});
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
writeFileSync(values.out, `${marked.map((each) => JSON.stringify(each)).join('\n')}\n`);
console.log(`${marked.length} reports`);

/** @param {import('./gold-rows.mjs').GoldRow} row @param {Record<string, any>} marks */
function offsetsOf(row, marks) {
  const { text } = row;
  const sentences = sentencesOf(text);
  const numbered = pronounsOf(row);
  const codePoints = createCodePointMap(text);
  const pair = (/** @type {Span} */ span) => {
    const { start, end } = codePoints.toCodePoints(span);
    return [start, end];
  };
  const say = (/** @type {string} */ what) => void wrong.push(`${marks.id}: ${what}`);

  /** @param {[number, string, number?]} place @returns {Span | undefined} */
  const spanAt = ([number, words, nth = 1]) => {
    const sentence = sentences[number - 1];
    let start = sentence === undefined ? -1 : sentence.start - 1;
    for (let seen = 0; sentence !== undefined && seen < nth; seen++) start = text.indexOf(words, start + 1);
    if (sentence === undefined || words === '' || start < 0 || start >= sentence.end) {
      say(`not in sentence ${number}: ${words}`);
      return undefined;
    }
    return { start, end: start + words.length };
  };
  /** @param {string} words @returns {Span[]} */
  const everywhere = (words) => {
    const found = [];
    for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + words.length)) {
      found.push({ start: at, end: at + words.length });
    }
    if (found.length === 0) say(`nowhere in the text: ${words}`);
    return found;
  };

  const incidents = marks.incidents.flatMap((/** @type {any} */ { main, sentences: [first, last] }) => {
    const [from, to] = [sentences[first - 1], sentences[last - 1]];
    if (from === undefined || to === undefined || last < first) say(`no sentences ${first} to ${last}`);
    return from && to ? [{ main, span: pair({ start: from.start, end: to.end }) }] : [];
  });
  const references = marks.references.flatMap((/** @type {any} */ { n, at, names }) => {
    const span = at === undefined ? numbered[n - 1] : spanAt(at);
    if (span === undefined) {
      say(`no pronoun ${n ?? at}`);
      return [];
    }
    return [{ span: pair(span), names: names.flatMap(everywhere).map(pair) }];
  });
  const chain = marks.chain.flatMap((/** @type {any} */ { cue, kind, via }) => {
    const spans = [spanAt(cue), spanAt(via)];
    return spans[0] && spans[1] ? [{ kind, cue: pair(spans[0]), via: pair(spans[1]) }] : [];
  });
  const last = numbered.at(-1);
  return { id: marks.id, incidents, references, pronouns_to: last === undefined ? 0 : pair(last)[1], chain };
}
