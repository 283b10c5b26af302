// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../rows.mjs';

/** @typedef {{report: string, words: string}} Told words as they stand in the report */
/** @typedef {{a: Told, b: Told, a_also?: Told[], b_also?: Told[], kind: string, why: string}} Contradiction */
/** @typedef {{a: Told, b: Told, a_also?: Told[], b_also?: Told[], why: string}} Trap */
/** @typedef {{claim: Told, standing: string, by: Told | null, why: string}} WrittenStanding */
/** @typedef {{id: string, title: string, text: string, published: string, language: string}} Row */
/**
 * @typedef {{name: string, rows: Row[], contradictions: Contradiction[], not_contradictions: Trap[],
 *   standings: WrittenStanding[]}} Affair
 */

/**
 * The affairs of one half, by name.
 * @param {string} folder @param {string} half @returns {Affair[]}
 */
export function readAffairs(folder, half) {
  const names = readdirSync(join(folder, half)).sort();
  return names.map((name) => {
    const place = join(folder, half, name);
    const truth = JSON.parse(readFileSync(join(place, 'truth.json'), 'utf8'));
    return { name, rows: readRows(join(place, 'reports.jsonl')), ...truth };
  });
}
