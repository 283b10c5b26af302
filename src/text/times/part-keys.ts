import type { TimeParts } from './time-parts.ts';

/**
 * Which parts are said, as bits of two numbers: there are more parts than one number has bits. Rules ask for a dozen
 * keys at a time.
 */
export interface PartKeys {
  readonly low: number;
  readonly high: number;
}

/** Bits of a number that stay whole numbers of the fast kind. */
const BITS = 30;
const bitsByKey = new Map<string, number>();

export const NO_KEYS: PartKeys = { low: 0, high: 0 };

export function keysOf(keys: readonly (keyof TimeParts)[]): PartKeys {
  let [low, high] = [0, 0];
  for (const key of keys) {
    const bit = bitOf(key);
    if (bit < BITS) low |= 1 << bit;
    else high |= 1 << (bit - BITS);
  }
  return { low, high };
}

export function keysOfParts(parts: TimeParts): PartKeys {
  let [low, high] = [0, 0];
  for (const key in parts) {
    const bit = bitOf(key);
    if (bit < BITS) low |= 1 << bit;
    else high |= 1 << (bit - BITS);
  }
  return { low, high };
}

/** True where both hold one key, whichever it is. */
export function sharesKey(a: PartKeys, b: PartKeys): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}

export function uniteKeys(a: PartKeys, b: PartKeys): PartKeys {
  return { low: a.low | b.low, high: a.high | b.high };
}

/** Keys are numbered as they are met; a RangeError where there are too many of them. */
function bitOf(key: string): number {
  const known = bitsByKey.get(key);
  if (known !== undefined) return known;
  const bit = bitsByKey.size;
  if (bit >= 2 * BITS) throw new RangeError(`more than ${2 * BITS} parts of a time: ${key}`);
  bitsByKey.set(key, bit);
  return bit;
}
