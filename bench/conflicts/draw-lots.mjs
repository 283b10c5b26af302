// @ts-check
/**
 * Draws reports of a story at random. The draw is by digest, so it is the same on every machine, and of one story the
 * same whatever else is drawn.
 */
import { createHash } from 'node:crypto';

/**
 * Deals lots from the shuffled reports of one story, and shuffles anew where too few are left for a lot. A story that
 * has no more than one lot is that lot. Each lot is in the order of the set.
 * @template {{id: string}} R
 * @param {readonly R[]} rows @param {{seed: number, lots: number, size: number}} how @returns {R[][]}
 */
export function drawLots(rows, { seed, lots, size }) {
  if (rows.length <= size) return [[...rows]];
  /** @type {R[][]} */
  const drawn = [];
  /** @type {R[]} */
  let pile = [];
  for (let shuffles = 0; drawn.length < lots; ) {
    if (pile.length < size) pile = shuffle(rows, `${seed}:${shuffles++}`);
    const lot = new Set(pile.splice(0, size));
    drawn.push(rows.filter((row) => lot.has(row)));
  }
  return drawn;
}

/** @template {{id: string}} R @param {readonly R[]} rows @param {string} key @returns {R[]} */
function shuffle(rows, key) {
  const placed = rows.map((row) => ({ row, place: digestOf(`conflicts:${key}:${row.id}`) }));
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return placed.map(({ row }) => row);
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
