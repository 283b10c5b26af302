import { createWordTrie, growTrie, stepInTrie } from './word-trie.ts';

/** A word of the list, where it stands. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a fixed list: from left to right, the longest at each place, none inside another. */
export interface WordFinder {
  find(text: string, start: number, end: number): FoundWord[];
  /** The longest word that begins exactly at `offset`; undefined if none does. */
  at(text: string, offset: number, end: number): string | undefined;
}

/** Places of the table of beginnings, and of the table of pairs. */
const PLACE_BITS = 12;
const MASK = (1 << PLACE_BITS) - 1;
/** What the table of beginnings says of a unit: words of several units begin with it, or it is a word alone. */
const BEGINS = 1;
const ALONE = 2;

/**
 * One look at a table per character tells whether a word may begin with it, one more whether with it and the next, and
 * one a further character where it leads, so that the cost hardly grows with the list.
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const list = [...new Set(words)].filter((word) => word !== '');
  const trie = createWordTrie(list.reduce((sum, word) => sum + word.length, 0));
  /** By node: the word that ends there. */
  const wordsByNode: (string | undefined)[] = [undefined];
  for (const word of list) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      node = growTrie(trie, node, word.charCodeAt(at));
      if (node === wordsByNode.length) wordsByNode.push(undefined);
    }
    wordsByNode[node] = word;
  }
  /** By the last bits of a unit; a table of all units is too dear for a list of a report's names. */
  const begins = new Uint8Array(1 << PLACE_BITS);
  /** By two units (`pairPlace`): 1 where a word may begin with them. */
  const pairs = new Uint8Array(1 << PLACE_BITS);
  for (const word of list) {
    begins[word.charCodeAt(0) & MASK]! |= word.length === 1 ? ALONE : BEGINS;
    if (word.length > 1) pairs[pairPlace(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  const mayBegin = (text: string, offset: number, end: number): boolean => {
    const unit = text.charCodeAt(offset);
    const known = begins[unit & MASK]!;
    if (known === 0 || (known & ALONE) !== 0) return known !== 0;
    return offset + 1 < end && pairs[pairPlace(unit, text.charCodeAt(offset + 1))] === 1;
  };

  const at = (text: string, offset: number, end: number): string | undefined => {
    if (offset >= end) return undefined;
    let node = stepInTrie(trie, 0, text.charCodeAt(offset));
    let longest: string | undefined;
    for (let next = offset + 1; node !== 0; next++) {
      longest = wordsByNode[node] ?? longest;
      if (next >= end) break;
      node = stepInTrie(trie, node, text.charCodeAt(next));
    }
    return longest;
  };

  return {
    at,
    find(text, start, end) {
      const found: FoundWord[] = [];
      for (let offset = start; offset < end; ) {
        const word = mayBegin(text, offset, end) ? at(text, offset, end) : undefined;
        if (word === undefined) {
          offset++;
        } else {
          found.push({ word, start: offset, end: offset + word.length });
          offset += word.length;
        }
      }
      return found;
    },
  };
}

function pairPlace(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PLACE_BITS);
}
