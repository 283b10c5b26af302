// @ts-check
/** The reports that bench/gold/ marks, with their marks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodePointMap } from '../dist/text/index.js';
import { pronounsOf } from './gold-pronouns.mjs';
import { readRows } from './rows.mjs';

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
 * Draws of fresh Chinese articles with their statements, and which rows, counted from 0, those who write rules have read.
 * @type {readonly {name: string, isRead: (row: number) => boolean}[]}
 */
const FRESH = [
  { name: 'statements-zh', isRead: () => true },
  { name: 'statements-zh-2', isRead: () => true },
  { name: 'statements-zh-3', isRead: (row) => row % 2 === 0 },
  { name: 'statements-zh-4', isRead: (row) => row >= 12 },
  { name: 'statements-zh-5', isRead: (row) => row % 2 === 0 || row >= 56 },
];

/**
 * The fresh articles of all draws, in the form of attribution-zh: those that were read while rules were made, or those
 * whose misses nobody has seen.
 * @param {string} data @param {boolean} read
 */
export function readFreshZh(data, read) {
  const texts = new Map(readRows(join(data, 'stories-zh', 'dev.jsonl.gz')).map((row) => [row.id, row]));
  return FRESH.flatMap(({ name, isRead }) =>
    readRows(join(import.meta.dirname, 'gold', `${name}.jsonl`))
      .filter((_, row) => isRead(row) === read)
      .map((row) => ({ ...texts.get(row.id), ...row })),
  );
}

/**
 * Invented sentences and articles of a language with their statements: every other line of each file, those that were read
 * while rules were made, or those that nobody has read.
 * @param {string} language @param {boolean} read
 */
export function readInvented(language, read) {
  const folder = join(import.meta.dirname, 'invented');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`))
    .sort()
    .flatMap((name) => readRows(join(folder, name)).filter((_, row) => (row % 2 === 0) === read));
}

/**
 * The statements of attribution-en's dev half of which bench/gold/acts-en.jsonl tells act and kind of speaker; the others are left out.
 * @param {string} data
 */
export function readActsEn(data) {
  const rows = new Map(readRows(join(data, 'attribution-en', 'dev.jsonl.gz')).map((row) => [row.id, row]));
  return readRows(join(import.meta.dirname, 'gold', 'acts-en.jsonl')).map(({ id, acts }) => {
    const row = rows.get(id);
    const statements = acts.map((/** @type {[number, string, string]} */ [number, act, speaker]) => ({
      ...row.statements[number],
      act,
      speaker,
    }));
    return { ...row, statements };
  });
}
