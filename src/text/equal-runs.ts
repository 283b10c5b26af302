import { hashPiece, PIECE } from './pieces.ts';
import { foldScript } from './script.ts';
import type { Span } from './span.ts';

/** A text cut into Han characters and words of any other script, as far as passages ask. */
export interface Pieces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By piece a number for how it reads: width, case and traditional or simplified form don't count. */
  readonly hashes: Int32Array;
}

/** Pieces in a row that two texts have in common: `at` in the first, `of` in the second. */
export interface Run {
  readonly at: number;
  readonly of: number;
  readonly length: number;
}

/** Pieces by which a place in the other text is found. */
const SEED = 6;

/** Cuts a text; punctuation and blanks are no pieces. Linear, total. */
export function cutPieces(text: string): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  for (const match of foldScript(text).matchAll(PIECE)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    hashes.push(hashPiece(match[0].normalize('NFKC').toLowerCase()));
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), hashes: Int32Array.from(hashes) };
}

/**
 * The longest runs of `first` that stand in `second` too, of `least` pieces or more, in order and apart from each
 * other. Where words stand in `second` twice, the first place counts. `[]` for none. Linear in both.
 */
export function findRuns(first: Pieces, second: Pieces, least: number): Run[] {
  const placeBySeed = new Map<number, number>();
  for (let of = 0; of + SEED <= second.hashes.length; of++) {
    const seed = seedAt(second, of);
    if (!placeBySeed.has(seed)) placeBySeed.set(seed, of);
  }
  const runs: Run[] = [];
  for (let at = 0; at + SEED <= first.hashes.length; ) {
    const of = placeBySeed.get(seedAt(first, at));
    const length = of === undefined ? 0 : sharedFrom(first, at, second, of);
    if (of !== undefined && length >= least) runs.push({ at, of, length });
    at += length >= least ? length : 1;
  }
  return runs;
}

/** From the beginning of a run's first piece to the end of its last. */
export function spanOfRun({ starts, ends }: Pieces, from: number, length: number): Span {
  return { start: starts[from]!, end: ends[from + length - 1]! };
}

function sharedFrom(first: Pieces, at: number, second: Pieces, of: number): number {
  let length = 0;
  while (
    at + length < first.hashes.length &&
    of + length < second.hashes.length &&
    first.hashes[at + length] === second.hashes[of + length]
  )
    length++;
  return length;
}

function seedAt({ hashes }: Pieces, at: number): number {
  let seed = 0;
  for (let i = at; i < at + SEED; i++) seed = Math.imul(seed ^ hashes[i]!, 0x01000193) + (seed >>> 15);
  return seed;
}
