// @ts-check
/** @typedef {import('./known-conflicts.mjs').Side} Side */
/** @typedef {{draw: number, set: string, kind: string, sides: Side[], real: boolean}} Judged */

/**
 * How many judged conflicts are still told, real and false ones, by draw.
 * @param {readonly Judged[]} judged @param {(conflict: Judged) => boolean} isStillTold
 */
export function countStillTold(judged, isStillTold) {
  /** @type {Map<number, {real: number, realTold: number, false: number, falseTold: number}>} */
  const byDraw = new Map();
  for (const conflict of judged) {
    const count = byDraw.get(conflict.draw) ?? { real: 0, realTold: 0, false: 0, falseTold: 0 };
    byDraw.set(conflict.draw, count);
    const told = Number(isStillTold(conflict));
    count[conflict.real ? 'real' : 'false']++;
    count[conflict.real ? 'realTold' : 'falseTold'] += told;
  }
  return [...byDraw].map(([draw, count]) => ({ draw, ...count }));
}
