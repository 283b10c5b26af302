// @ts-check
/**
 * All story sets in one pile, as a newsroom's stream is: reports of every set under `set/id`, so that a set's figure
 * can be compared with its figure alone, and stories can be met across sets and languages.
 */
import { join } from 'node:path';
import { readRows } from './rows.mjs';

export const PILED = /** @type {const} */ (['stories-zh', 'stories-headlines', 'stories-en']);

/** @param {string} data @returns {Record<string, any>[]} */
export function readPile(data) {
  return PILED.flatMap((set) =>
    readRows(join(data, set, 'dev.jsonl.gz')).map((row) => ({ ...row, id: `${set}/${row.id}` })),
  );
}

/**
 * The pile with the marks of bench/gold/bridge.jsonl: `gold.bridge` is null for reports that no mark knows.
 * @param {string} data
 */
export function readBridge(data) {
  const marks = readRows(join(import.meta.dirname, 'gold', 'bridge.jsonl'));
  const marksById = new Map(marks.map((mark) => [mark.id, mark]));
  return readPile(data).map((row) => ({ ...row, gold: { bridge: marksById.get(row.id) ?? null } }));
}

/**
 * BCubed F1 of each set inside the pile, as score.py counts it.
 * @param {readonly any[]} gold @param {readonly {id: string, story: string, incident: string}[]} predictions
 */
export function scorePile(gold, predictions) {
  const found = new Map(predictions.map((each) => [each.id, each]));
  return Object.fromEntries(
    PILED.map((set) => {
      const rows = gold.filter(({ id }) => id.startsWith(`${set}/`));
      const told = rows.map(({ id }) => found.get(id)?.[set === 'stories-en' ? 'incident' : 'story'] ?? id);
      return [
        `${set}_f1`,
        bcubed(
          rows.map((row) => row.gold.story),
          told,
        ),
      ];
    }),
  );
}

/** @param {readonly string[]} gold @param {readonly string[]} told */
function bcubed(gold, told) {
  /** @param {readonly string[]} labels */
  const count = (labels) => {
    const sizes = new Map();
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    return sizes;
  };
  const both = gold.map((label, index) => `${label}\t${told[index]}`);
  const [ofGold, ofTold, ofBoth] = [count(gold), count(told), count(both)];
  let [precision, recall] = [0, 0];
  for (const [index, label] of gold.entries()) {
    precision += ofBoth.get(both[index]) / ofTold.get(told[index]) / gold.length;
    recall += ofBoth.get(both[index]) / ofGold.get(label) / gold.length;
  }
  return (2 * precision * recall) / (precision + recall || 1);
}
