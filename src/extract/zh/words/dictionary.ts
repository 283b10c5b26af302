import { dict } from '@node-rs/jieba/dict.js';
import {
  createWordTrie,
  GOES_ON,
  growTrie,
  markedStep,
  markTrie,
  NODE,
  stepInTrie,
  type WordTrie,
} from './word-trie.ts';

/** jieba's own dictionary, as columns by the number of a word in `trie`; 0 in `count` where a number is none. */
export interface Dictionary {
  readonly trie: WordTrie;
  /** By the first unit of a word: the node that it leads to; most looks into the dictionary end here. */
  readonly first: Int32Array;
  /** A bit for each two units that a longer word may begin with (`pairBit`); most looks beyond the first end here. */
  readonly pairs: Uint8Array;
  /** How often the word was seen in the corpus that the dictionary was counted in. */
  readonly count: Int32Array;
  /** Place of its weight in `weights`: the many words share some 4,000 counts, and a small table stays at hand. */
  readonly rank: Uint16Array;
  /** By rank: the natural logarithm of the word's share of all words, below 0; 0 at place 0, for what is no word. */
  readonly weights: Float64Array;
  /** The weight of a character that the dictionary lacks: that of a word seen once. */
  readonly unknown: number;
  /** Place of its part of speech in `tags` (ICTCLAS: n, nr, ns, v, vn, d, p, uj, x …). */
  readonly tag: Uint8Array;
  readonly tags: readonly string[];
  /** By UTF-16 unit and `SHAPE`: logarithm of how often a character of words at that place is this one. */
  readonly shapes: Float64Array;
}

/** Where a character stands in its word. */
export const SHAPE = { first: 0, middle: 1, last: 2, alone: 3 } as const;

let loaded: Dictionary | undefined;

/** Read on first use, in 0.1 s, so that a desk of English reports need not wait for it. */
export function dictionary(): Dictionary {
  loaded ??= readDictionary(dict);
  return loaded;
}

/** The number of a word; 0 for none. */
export function numberOfWord(known: Dictionary, word: string): number {
  return numberOfStretch(known, word, 0, word.length);
}

/** The number of the word that a stretch of a text is; 0 for none. */
export function numberOfStretch(
  { trie, first, count }: Dictionary,
  text: string,
  start: number,
  end: number,
): number {
  if (start >= end) return 0;
  let node = first[text.charCodeAt(start)]!;
  for (let at = start + 1; at < end && node !== 0; at++) {
    const step = markedStep(trie, node, text.charCodeAt(at));
    if (at + 1 < end && (step & GOES_ON) === 0) return 0;
    node = step & NODE;
  }
  return count[node] === 0 ? 0 : node;
}

/** Bits of the table of pairs: of 150,000 pairs that words begin with a twelfth of its bits are set. */
const PAIR_BITS = 21;

/** Where the bit of two units stands, in a table of bytes: `pairs[bit >> 3] >> (bit & 7)`. */
export function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** The dictionary of jieba 2.0.3 has 0.098: words share their beginnings, and a line has counts and tags besides. */
const NODES_PER_BYTE = 0.1;

/** Far above the 16 characters of its longest word; of a longer one only the first would count as shapes. */
const LONGEST = 64;

/** Lines `word count tag` in UTF-8, read byte by byte, without a string for each. */
function readDictionary(bytes: Uint8Array): Dictionary {
  const most = Math.ceil(bytes.length * NODES_PER_BYTE);
  const trie = createWordTrie(most);
  const count = new Int32Array(most);
  const tag = new Uint8Array(most);
  const tags = [''];
  const placesByTag = new Map<number, number>();
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  const seenAs = new Float64Array(0x40000);
  const units = new Uint16Array(LONGEST);
  let total = 0;
  for (let at = 0; at < bytes.length; ) {
    let node = 0;
    let head = 0;
    let begins = 0;
    let length = 0;
    while (bytes[at] !== BLANK) {
      const lead = bytes[at]!;
      const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      let point = size === 1 ? lead : lead & (0xff >> (size + 1));
      for (let next = at + 1; next < at + size; next++) point = (point << 6) | (bytes[next]! & 0x3f);
      at += size;
      const isPair = point > 0xffff;
      const unit = isPair ? 0xd800 + ((point - 0x10000) >> 10) : point;
      if (node === 0) begins = unit;
      else if (node === head) setPair(pairs, begins, unit);
      node = growTrie(trie, node, unit);
      if (head === 0) head = node;
      if (isPair) node = growTrie(trie, node, 0xdc00 + ((point - 0x10000) & 0x3ff));
      else units[length++] = point;
    }
    let seen = 0;
    for (at++; bytes[at] !== BLANK; at++) seen = seen * 10 + bytes[at]! - 0x30;
    let key = 0;
    const start = ++at;
    for (; at < bytes.length && bytes[at] !== LINE_FEED; at++) key = (key << 8) | bytes[at]!;
    let place = placesByTag.get(key);
    if (place === undefined) {
      place = tags.push(String.fromCharCode(...bytes.subarray(start, at))) - 1;
      placesByTag.set(key, place);
    }
    at++;
    if (length === 1) seenAs[units[0]! * 4 + SHAPE.alone]! += seen;
    for (let i = 0; length > 1 && i < length; i++) {
      const shape = i === 0 ? SHAPE.first : i === length - 1 ? SHAPE.last : SHAPE.middle;
      seenAs[units[i]! * 4 + shape]! += seen;
    }
    total += seen - count[node]!;
    count[node] = seen;
    tag[node] = place;
  }
  markTrie(trie, count);
  const first = new Int32Array(0x10000);
  for (let unit = 0; unit < first.length; unit++) first[unit] = stepInTrie(trie, 0, unit);
  const unknown = -Math.log(total);
  const { rank, weights } = rankCounts(count, trie.nodes, unknown);
  return {
    trie,
    first,
    pairs,
    count: count.slice(0, trie.nodes),
    rank,
    weights,
    unknown,
    tag: tag.slice(0, trie.nodes),
    tags,
    shapes: sharesOf(seenAs),
  };
}

function setPair(pairs: Uint8Array, first: number, second: number): void {
  const bit = pairBit(first, second);
  pairs[bit >> 3]! |= 1 << (bit & 7);
}

/** Counts that the 16 bits of a rank tell apart. */
const MOST_RANKS = 0x10000;
const SMALL = 1000;

function rankCounts(
  count: Int32Array,
  nodes: number,
  unknown: number,
): { rank: Uint16Array; weights: Float64Array } {
  const rank = new Uint16Array(nodes);
  // Nearly all counts are small, and have their rank in a list; a map of all takes three times as long.
  const rankByCount: number[] = [];
  const rankByLargeCount = new Map<number, number>();
  const weights = [0];
  for (let node = 1; node < nodes; node++) {
    const seen = count[node]!;
    if (seen === 0) continue;
    let own = seen < SMALL ? rankByCount[seen] : rankByLargeCount.get(seen);
    if (own === undefined) {
      own = weights.push(Math.log(seen) + unknown) - 1;
      if (seen < SMALL) rankByCount[seen] = own;
      else rankByLargeCount.set(seen, own);
    }
    rank[node] = own;
  }
  if (weights.length > MOST_RANKS)
    throw new RangeError(`more counts than a rank can number: ${weights.length}`);
  return { rank, weights: Float64Array.from(weights) };
}

/** Added to each count, so that no character is impossible anywhere. */
const NEVER_SEEN = 0.1;

function sharesOf(seenAs: Float64Array): Float64Array {
  const totals = new Float64Array(4);
  for (let i = 0; i < seenAs.length; i++) totals[i & 3]! += seenAs[i]!;
  const unseen = totals.map((total) => Math.log(NEVER_SEEN / total));
  for (let i = 0; i < seenAs.length; i++) {
    const seen = seenAs[i]!;
    seenAs[i] = seen === 0 ? unseen[i & 3]! : Math.log((seen + NEVER_SEEN) / totals[i & 3]!);
  }
  return seenAs;
}
