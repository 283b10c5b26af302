// @ts-check
/** The reports that bench/gold/ marks, and how their sheets cut them into sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../dist/text/index.js';

/** @typedef {{id: string, set: string, title?: string, published?: string, text: string}} GoldRow */

/** The marked reports in the order of reports.json. @param {string} data @returns {GoldRow[]} */
export function readGoldRows(data) {
  const reports = JSON.parse(readFileSync(join(import.meta.dirname, 'gold', 'reports.json'), 'utf8'));
  const sets = new Map();
  return reports.map((/** @type {{set: string, id: string}} */ { set, id }) => {
    if (!sets.has(set)) {
      const text = gunzipSync(readFileSync(join(data, set, 'dev.jsonl.gz'))).toString('utf8');
      sets.set(
        set,
        new Map(
          text
            .trim()
            .split('\n')
            .map((line) => [JSON.parse(line).id, JSON.parse(line)]),
        ),
      );
    }
    return { ...sets.get(set).get(id), set };
  });
}

/** Sentences of a text, paragraph by paragraph, in UTF-16 units. @param {string} text */
export function sentencesOf(text) {
  const found = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    found.push(...splitSentences(text, { start: index, end: index + line.length }));
  }
  return found;
}
