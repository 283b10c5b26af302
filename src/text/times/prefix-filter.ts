import type { FirstSigns } from './first-signs.ts';

/** Tells of an offset whether one of a fixed set of strings may begin there: sometimes wrongly yes, never wrongly no. */
export type PrefixFilter = (text: string, at: number) => boolean;

/** Bits of a table: a string of the set ends here, or goes on. */
const ENDS = 1;
const GOES_ON = 2;
/** Strings that share a place in a table cost a look too many, never a match. */
const SIZE = 1 << 14;

/** For strings of up to three UTF-16 units; of longer ones the first three count. */
export function createPrefixFilter(signs: FirstSigns): PrefixFilter {
  const first = new Uint8Array(0x10000);
  const second = new Uint8Array(SIZE);
  const third = new Uint8Array(SIZE);
  const isAny = signs.has('');
  for (const sign of signs) {
    const [a, b, c] = [sign.charCodeAt(0), sign.charCodeAt(1), sign.charCodeAt(2)];
    first[a]! |= sign.length === 1 ? ENDS : GOES_ON;
    if (sign.length > 1) second[mix(a, b)]! |= sign.length === 2 ? ENDS : GOES_ON;
    if (sign.length > 2) third[mix(mix(a, b), c)] = ENDS;
  }
  return (text, at) => {
    const a = text.charCodeAt(at);
    const one = first[a] ?? 0;
    if (one !== GOES_ON) return one !== 0 || isAny;
    const pair = mix(a, text.charCodeAt(at + 1));
    const two = second[pair]!;
    if (two !== GOES_ON) return two !== 0;
    return third[mix(pair, text.charCodeAt(at + 2))] === ENDS;
  };
}

function mix(a: number, b: number): number {
  return (Math.imul(a, 0x9e3b) ^ b ^ (b >> 5)) & (SIZE - 1);
}
