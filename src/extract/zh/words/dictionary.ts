import { dict } from '@node-rs/jieba/dict.js';
import { createWordTrie, growTrie, stepInTrie, type WordTrie } from './word-trie.ts';

/** jieba's own dictionary, as columns by the number of a word in `trie`; 0 in `count` where a number is none. */
export interface Dictionary {
  readonly trie: WordTrie;
  /** By the first unit of a word: the node that it leads to; most looks into the dictionary end here. */
  readonly first: Int32Array;
  /** How often the word was seen in the corpus that the dictionary was counted in. */
  readonly count: Int32Array;
  /** Natural logarithm of its share of all words, below 0; 0 for what is no word. */
  readonly weight: Float64Array;
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
export function numberOfWord({ trie, first, count }: Dictionary, word: string): number {
  let node = first[word.charCodeAt(0)] ?? 0;
  for (let at = 1; at < word.length && node !== 0; at++) node = stepInTrie(trie, node, word.charCodeAt(at));
  return count[node] === 0 ? 0 : node;
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
  const seenAs = new Float64Array(0x40000);
  const units = new Uint16Array(LONGEST);
  let total = 0;
  for (let at = 0; at < bytes.length; ) {
    let node = 0;
    let length = 0;
    while (bytes[at] !== BLANK) {
      const lead = bytes[at]!;
      const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      let point = size === 1 ? lead : lead & (0xff >> (size + 1));
      for (let next = at + 1; next < at + size; next++) point = (point << 6) | (bytes[next]! & 0x3f);
      at += size;
      if (point > 0xffff) {
        node = growTrie(trie, node, 0xd800 + ((point - 0x10000) >> 10));
        node = growTrie(trie, node, 0xdc00 + ((point - 0x10000) & 0x3ff));
      } else {
        node = growTrie(trie, node, point);
        units[length++] = point;
      }
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
  const weight = new Float64Array(trie.nodes);
  const unknown = -Math.log(total);
  for (let node = 1; node < trie.nodes; node++)
    weight[node] = count[node] === 0 ? 0 : Math.log(count[node]!) + unknown;
  return {
    trie,
    first: Int32Array.from({ length: 0x10000 }, (_, unit) => stepInTrie(trie, 0, unit)),
    count: count.slice(0, trie.nodes),
    weight,
    unknown,
    tag: tag.slice(0, trie.nodes),
    tags,
    shapes: sharesOf(seenAs),
  };
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
