// @ts-check
/** The reports that bench/gold/ marks, with their marks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodePointMap } from '../dist/text/index.js';
import { pronounsOf } from './gold-pronouns.mjs';
import { readRows } from './rows.mjs';

/** @typedef {'statements-zh' | 'statements-zh-2' | 'statements-zh-3' | 'statements-zh-4'} FreshName */
/** @typedef {{id: string, set: string, title?: string, published?: string, text: string}} GoldRow */

/** The marked reports in the order of reports.json. @param {string} data @returns {GoldRow[]} */
export function readGoldRows(data) {
  const reports = JSON.parse(readFileSync(join(import.meta.dirname, 'gold', 'reports.json'), 'utf8'));
  const sets = new Map();
  return reports.map((/** @type {{set: string, id: string}} */ { set, id }) => {
    if (!sets.has(set)) {
      sets.set(set, new Map(readRows(join(data, set, 'dev.jsonl.gz')).map((row) => [row.id, row])));
    }
    return { ...sets.get(set).get(id), set };
  });
}

/**
 * The marks of one file of bench/gold/ for one language, with the pronouns that its sheets number.
 * @param {string} data @param {string} name @param {string} language
 * @returns {(import('./score-marks.mjs').Marks & GoldRow)[]}
 */
export function readMarkedRows(data, name, language) {
  const marks = readRows(join(import.meta.dirname, 'gold', `${name}.jsonl`));
  const marksById = new Map(marks.map((each) => [each.id, each]));
  return readGoldRows(data)
    .filter(({ set }) => set.endsWith('-zh') === (language === 'zh'))
    .map((row) => {
      const marks = marksById.get(row.id);
      if (marks === undefined) throw new RangeError(`bench/gold/${name}.jsonl lacks ${row.id}`);
      const codePoints = createCodePointMap(row.text);
      const pronouns = pronounsOf(row).map((span) => {
        const { start, end } = codePoints.toCodePoints(span);
        return /** @type {[number, number]} */ ([start, end]);
      });
      return { ...row, ...marks, pronouns };
    });
}

/**
 * Fresh Chinese articles with their statements, in the form of attribution-zh: draws of 24, 18, 30 and 24.
 * @param {string} data @param {FreshName} name
 */
export function readFreshZh(data, name) {
  const texts = new Map(readRows(join(data, 'stories-zh', 'dev.jsonl.gz')).map((row) => [row.id, row]));
  return readRows(join(import.meta.dirname, 'gold', `${name}.jsonl`)).map((row) => ({
    ...texts.get(row.id),
    ...row,
  }));
}
