import { bandKeys, compareSketches } from '../text/minhash.ts';
import { bareAddress } from './bare-address.ts';
import type { Imprint } from './imprint.ts';

/** Two reports, by index, that have their words from one another or from one text. */
export interface Copy {
  readonly a: number;
  readonly b: number;
  /** `address`: one page names the other as its original; `whole`: alike from end to end; `cut`: one stands in the other. */
  readonly kind: 'address' | 'whole' | 'cut';
  /** Share of the shorter text's shingles that stand in the longer one. */
  readonly overlap: number;
}

/** More than two reports of one press conference have in common through its quotations; chosen, not tuned. */
const LEAST_WHOLE = 0.5;
/** A few words are alike by chance: under this many shingles nearly all must agree. */
const FEW_SHINGLES = 30;
const LEAST_WHOLE_OF_FEW = 0.8;
/** A cut copy keeps sentences as they are; a fifth is for a new first and last sentence. */
const LEAST_CUT = 0.8;
/** A quotation that is found elsewhere is no cut copy: it has at least the length of two paragraphs, */
const FEWEST_SHINGLES_OF_CUT = 60;
/** and is no mere paragraph of a long article. */
const LEAST_SHARE_OF_CUT = 0.12;
/** In a bucket of forty copies each needs to meet only some of the others: grouping does the rest. */
const MOST_MEETINGS = 6;

/**
 * All pairs of copies among the candidates: reports that share a MinHash band, an address, or that are given as
 * `near`. Each pair once, ascending.
 */
export function findCopies(imprints: readonly Imprint[], near: Iterable<readonly [number, number]>): Copy[] {
  const copies = new Map<number, Copy>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * imprints.length + Math.max(a, b);
  for (const [a, b] of pairsByAddress(imprints)) {
    const { ofFirst, ofSecond } = compareSketches(imprints[a]!.sketch, imprints[b]!.sketch);
    copies.set(keyOf(a, b), { a, b, kind: 'address', overlap: Math.max(ofFirst, ofSecond) });
  }
  const met = new Set<number>();
  const meet = (a: number, b: number): void => {
    const key = keyOf(a, b);
    if (met.has(key) || copies.has(key)) return;
    met.add(key);
    const copy = compareImprints(imprints, Math.min(a, b), Math.max(a, b));
    if (copy !== undefined) copies.set(key, copy);
  };
  for (const [a, b] of pairsByBand(imprints)) meet(a, b);
  for (const [a, b] of near) meet(a, b);
  return [...copies].sort(([x], [y]) => x - y).map(([, copy]) => copy);
}

function compareImprints(imprints: readonly Imprint[], a: number, b: number): Copy | undefined {
  const [first, second] = [imprints[a]!.sketch, imprints[b]!.sketch];
  const { jaccard, ofFirst, ofSecond } = compareSketches(first, second);
  const shorter = Math.min(first.length, second.length);
  const overlap = Math.max(ofFirst, ofSecond);
  if (jaccard >= (shorter < FEW_SHINGLES ? LEAST_WHOLE_OF_FEW : LEAST_WHOLE))
    return { a, b, kind: 'whole', overlap };
  const isCut =
    overlap >= LEAST_CUT &&
    shorter >= FEWEST_SHINGLES_OF_CUT &&
    Math.min(ofFirst, ofSecond) >= LEAST_SHARE_OF_CUT;
  return isCut ? { a, b, kind: 'cut', overlap } : undefined;
}

function* pairsByAddress(imprints: readonly Imprint[]): Generator<readonly [number, number]> {
  const byAddress = new Map<string, number>();
  for (const [index, { url, canonical }] of imprints.entries()) {
    for (const address of new Set([url, canonical].flatMap((given) => (given ? [bareAddress(given)] : [])))) {
      const first = byAddress.get(address);
      if (first === undefined) byAddress.set(address, index);
      else yield [first, index];
    }
  }
}

function* pairsByBand(imprints: readonly Imprint[]): Generator<readonly [number, number]> {
  const buckets = new Map<string, number[]>();
  for (const [index, { sketch }] of imprints.entries()) {
    for (const [band, key] of bandKeys(sketch).entries()) {
      const name = `${band}.${key}`;
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [index]);
      else {
        for (const other of bucket) yield [other, index];
        if (bucket.length < MOST_MEETINGS) bucket.push(index);
      }
    }
  }
}
