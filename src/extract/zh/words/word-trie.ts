/**
 * Words letter by letter: a step from a node with a UTF-16 unit leads to another node or to none. Nodes are numbered
 * from 1 as they are made, and a word is the number of its last one, so that whatever is known of words stands in
 * columns by that number. Node 0 is the beginning of all words, and stands for "no such word" as a result.
 */
export interface WordTrie {
  /** A table of steps, open addressing: where one begins, with which unit, and where it leads (0 for a free place). */
  readonly from: Int32Array;
  readonly unit: Uint16Array;
  readonly to: Int32Array;
  /** Nodes made so far, the beginning among them. */
  nodes: number;
}

/** `steps` is how many can be made at most; the table is kept half empty. */
export function createWordTrie(steps: number): WordTrie {
  const size = 2 ** Math.ceil(Math.log2(steps * 2 + 2));
  return { from: new Int32Array(size), unit: new Uint16Array(size), to: new Int32Array(size), nodes: 1 };
}

/** The node that a step leads to; 0 where no word goes on so. */
export function stepInTrie(trie: WordTrie, node: number, unit: number): number {
  const { from, unit: units, to } = trie;
  const mask = to.length - 1;
  for (let place = placeOf(node, unit) & mask; ; place = (place + 1) & mask) {
    const next = to[place]!;
    if (next === 0 || (from[place] === node && units[place] === unit)) return next;
  }
}

/** The node that a step leads to, made where there is none yet. */
export function growTrie(trie: WordTrie, node: number, unit: number): number {
  const mask = trie.to.length - 1;
  let place = placeOf(node, unit) & mask;
  while (trie.to[place] !== 0) {
    if (trie.from[place] === node && trie.unit[place] === unit) return trie.to[place]!;
    place = (place + 1) & mask;
  }
  trie.from[place] = node;
  trie.unit[place] = unit;
  trie.to[place] = trie.nodes;
  return trie.nodes++;
}

/** Two odd constants that spread neighbouring nodes and units (Knuth's and MurmurHash3's). */
function placeOf(node: number, unit: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 12;
}
