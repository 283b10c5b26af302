// @ts-check
/** @typedef {import('./known-conflicts.mjs').Side} Side */
/** @typedef {{draw: number, set: string, kind: string, sides: Side[], real: boolean}} Judged */

/** @typedef {'sure' | 'possible' | null} Told as what it is told still; null for not at all */

/**
 * How many judged conflicts are still told, real and false ones, as sure or as possible, by draw.
 * @param {readonly Judged[]} judged @param {(conflict: Judged) => Told} stillTold
 */
export function countStillTold(judged, stillTold) {
  /** @type {Map<number, {real: number, realSure: number, realPossible: number, false: number, falseSure: number, falsePossible: number}>} */
  const byDraw = new Map();
  for (const conflict of judged) {
    const none = { real: 0, realSure: 0, realPossible: 0, false: 0, falseSure: 0, falsePossible: 0 };
    const count = byDraw.get(conflict.draw) ?? none;
    byDraw.set(conflict.draw, count);
    const told = stillTold(conflict);
    count[conflict.real ? 'real' : 'false']++;
    if (told === 'sure') count[conflict.real ? 'realSure' : 'falseSure']++;
    if (told === 'possible') count[conflict.real ? 'realPossible' : 'falsePossible']++;
  }
  return [...byDraw].map(([draw, count]) => ({ draw, ...count }));
}
