import { compareSketches } from '../../text/sketch.ts';
import { findChatCopies } from '../chats/find-chat-copies.ts';
import type { Imprint } from '../stories/imprint.ts';
import { bareAddress } from './bare-address.ts';
import { findOverlaps } from './find-overlaps.ts';

/** Two reports, by index, that have their words from one another or from one text. */
export interface Copy {
  readonly a: number;
  readonly b: number;
  /**
   * `address`: one page names the other as its original; `whole`: alike from end to end; `cut`: one stands in the
   * other; `messages`: two exports of one chat; `part`: a passage stands in both, and neither is a copy by that.
   */
  readonly kind: 'address' | 'whole' | 'cut' | 'messages' | 'part';
  /** Share of the first text's shingles that stand in the second, and of the second's in the first. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** More than two reports of one press conference have in common through its quotations; chosen, not tuned. */
const LEAST_WHOLE = 0.5;
/** A few words are alike by chance: under this many shingles nearly all must agree. */
const FEW_SHINGLES = 30;
const LEAST_WHOLE_OF_FEW = 0.8;
/** A cut copy keeps sentences as they are; a fifth is for a new first and last sentence. */
const LEAST_CUT = 0.8;
/** Below the headline of the other so much is enough: a mirror's chaff, and lines that broken markup changed, are the rest. */
const LEAST_CUT_BELOW_ONE_HEADLINE = 0.55;
/** A quotation that is found elsewhere is no cut copy: it has at least the length of two paragraphs, */
const FEWEST_SHINGLES_OF_CUT = 60;
/** and is no mere paragraph of a long article. */
const LEAST_SHARE_OF_CUT = 0.12;
/** Two sentences of a long report. Less is a stock phrase. */
const LEAST_PART = 0.02;

/** All pairs of reports that share an address or a good part of their text. Each pair once, ascending. */
export function findCopies(imprints: readonly Imprint[]): Copy[] {
  const copies = new Map<number, Copy>();
  const keyOf = (a: number, b: number): number => a * imprints.length + b;
  for (const [a, b] of pairsByAddress(imprints)) {
    const { ofFirst, ofSecond } = compareSketches(imprints[a]!.sketch, imprints[b]!.sketch);
    copies.set(keyOf(a, b), { a, b, kind: 'address', ofFirst, ofSecond });
  }
  for (const [a, b] of findOverlaps(imprints.map(({ sketch }) => sketch))) {
    if (copies.has(keyOf(a, b))) continue;
    const copy = compareImprints(imprints, a, b);
    if (copy !== undefined) copies.set(keyOf(a, b), copy);
  }
  for (const copy of findChatCopies(imprints)) {
    if (copies.get(keyOf(copy.a, copy.b))?.kind === 'whole') continue;
    copies.set(keyOf(copy.a, copy.b), { ...copy, kind: 'messages' });
  }
  return [...copies].sort(([x], [y]) => x - y).map(([, copy]) => copy);
}

function compareImprints(imprints: readonly Imprint[], a: number, b: number): Copy | undefined {
  const [first, second] = [imprints[a]!.sketch, imprints[b]!.sketch];
  const { jaccard, ofFirst, ofSecond } = compareSketches(first, second);
  const shorter = Math.min(first.length, second.length);
  if (jaccard >= (shorter < FEW_SHINGLES ? LEAST_WHOLE_OF_FEW : LEAST_WHOLE))
    return { a, b, kind: 'whole', ofFirst, ofSecond };
  const most = Math.max(ofFirst, ofSecond);
  if (shorter < FEWEST_SHINGLES_OF_CUT || most < LEAST_PART) return undefined;
  const { headline } = imprints[a]!;
  const least =
    headline !== null && headline === imprints[b]!.headline ? LEAST_CUT_BELOW_ONE_HEADLINE : LEAST_CUT;
  const isCut = most >= least && Math.min(ofFirst, ofSecond) >= LEAST_SHARE_OF_CUT;
  return { a, b, kind: isCut ? 'cut' : 'part', ofFirst, ofSecond };
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
