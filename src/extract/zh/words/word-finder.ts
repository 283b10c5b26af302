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

const BEGINNINGS = 4096;

/**
 * One look at a table per character tells whether a word may begin there, and one a further character where it
 * leads, so that the cost hardly grows with the list.
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
  /** By the last bits of a unit: 1 where a word may begin with it. A table of all units is too dear for a list of a report's names. */
  const begins = new Uint8Array(BEGINNINGS);
  for (const word of list) begins[word.charCodeAt(0) & (BEGINNINGS - 1)] = 1;

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
        const word =
          begins[text.charCodeAt(offset) & (BEGINNINGS - 1)] === 0 ? undefined : at(text, offset, end);
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
