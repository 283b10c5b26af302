// @ts-check
/** Keeps the conflicts that are known, and says of another whether it is one of them. */

/** @typedef {[report: string, start: number, end: number]} Side UTF-16 offsets */
/** @typedef {{side: Side, passage: string}} Placed */

/** Letters of context by which a side in a copy of the report is the same side. */
const CONTEXT = 12;

/** @param {(report: string) => string} textOf */
export function createKnownConflicts(textOf) {
  /** @type {Placed[][]} */
  const known = [];
  const place = (/** @type {readonly Side[]} */ sides) =>
    sides.map((side) => ({ side, passage: passageOf(textOf(side[0]), side) }));
  return {
    /** @param {readonly Side[]} sides */
    add(sides) {
      known.push(place(sides));
    },
    /** Whether two sides are shared with one that is known, or every side lies in some that is. @param {readonly Side[]} sides */
    has(sides) {
      const placed = place(sides);
      return (
        known.some((each) => sharesTwo(placed, each)) ||
        placed.every((side) => known.some((each) => each.some((other) => isSameSide(side, other))))
      );
    },
    /** Whether two sides are shared with one that is known. @param {readonly Side[]} sides */
    shares(sides) {
      const placed = place(sides);
      return known.some((each) => sharesTwo(placed, each));
    },
  };
}

/** @param {readonly Placed[]} a @param {readonly Placed[]} b */
function sharesTwo(a, b) {
  return countIn(a, b) >= 2 && countIn(b, a) >= 2;
}

/** @param {readonly Placed[]} sides @param {readonly Placed[]} others */
function countIn(sides, others) {
  return sides.filter((side) => others.some((other) => isSameSide(side, other))).length;
}

/** @param {Placed} a @param {Placed} b */
function isSameSide(a, b) {
  const [report, start, end] = a.side;
  const touches = report === b.side[0] && start < b.side[2] && b.side[1] < end;
  return touches || a.passage === b.passage;
}

/** The letters of a side and those around it. @param {string} text @param {Side} side */
function passageOf(text, [, start, end]) {
  const letters = (/** @type {string} */ part) => [...part.replaceAll(/[^\p{L}\p{N}]/gu, '')];
  const before = letters(text.slice(Math.max(0, start - 4 * CONTEXT), start)).slice(-CONTEXT);
  const after = letters(text.slice(end, end + 4 * CONTEXT)).slice(0, CONTEXT);
  return [...before, '|', ...letters(text.slice(start, end)), '|', ...after].join('');
}
