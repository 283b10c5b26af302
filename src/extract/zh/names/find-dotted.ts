import { type Candidates, KIND } from './candidate-kinds.ts';

/** The longest part of a name between dots. */
const MAX_PART = 8;
const MAX_PARTS = 4;
const DOTS = /[·•．]/g;

/** Where the next dot stands at or after `from`; -1 where there is none. */
export function nextDot(line: string, from: number): number {
  DOTS.lastIndex = from;
  return DOTS.exec(line)?.index ?? -1;
}

export function isDot(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2022 || unit === 0xff0e;
}

/** Adds all names that begin at `start` and go over the dot, and further ones: one for each possible end. */
export function addDotted(
  line: string,
  start: number,
  dot: number,
  isForeignPart: Uint8Array,
  found: Candidates,
): void {
  if (dot - start > MAX_PART || partEnd(line, start, dot, isForeignPart) !== dot) return;
  let at = dot;
  for (let part = 0; part < MAX_PARTS; part++) {
    const end = partEnd(line, at + 1, Math.min(line.length, at + 1 + MAX_PART), isForeignPart);
    if (end === at + 1) return;
    if (!isDot(line.charCodeAt(end))) {
      for (let stop = at + 2; stop <= end; stop++) {
        found.starts.push(start);
        found.ends.push(stop);
        found.kinds.push(KIND.dotted);
      }
      return;
    }
    at = end;
  }
}

/** How far from `from` stand only Latin letters and characters of foreign names, at most to `limit`. */
function partEnd(line: string, from: number, limit: number, isForeignPart: Uint8Array): number {
  let at = from;
  while (at < limit && isPart(line.charCodeAt(at), isForeignPart)) at++;
  return at;
}

/** 艾伦·迪金【曾】因……: stands behind names far more often than in them. */
const ONCE = '曾'.charCodeAt(0);

function isPart(unit: number, isForeignPart: Uint8Array): boolean {
  if (unit === ONCE) return false;
  return isForeignPart[unit] === 1 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
