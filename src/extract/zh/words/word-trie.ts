/**
 * Words letter by letter: a step from a node with a UTF-16 unit leads to another node or to none. Nodes are numbered
 * from 1 as they are made, and a word is the number of its last one, so that whatever is known of words stands in
 * columns by that number. Node 0 is the beginning of all words, and stands for "no such word" as a result.
 */
export interface WordTrie {
  /**
   * A table of steps, open addressing, two numbers a step, so that one look at memory brings both: where it begins with
   * the lower bits of its unit, and where it leads with the upper bits. A place whose second number is 0 is free.
   */
  readonly steps: Int32Array;
  /** Nodes made so far, the beginning among them. */
  nodes: number;
}

/** Bits of a node's number; the rest of each number is for the unit, and in the second one for what is known of the node. */
const NODE_BITS = 20;
export const NODE = (1 << NODE_BITS) - 1;
const LOWER_BITS = 12;
const UPPER_UNIT = 0xf << NODE_BITS;
/** What `markTrie` writes beside a node, so that most looks end without a further one: a word ends there; words go on. */
export const ENDS = 1 << 24;
export const GOES_ON = 1 << 25;

/** `steps` is how many can be made at most, under a million; the table is kept half empty. */
export function createWordTrie(steps: number): WordTrie {
  if (steps >= NODE) throw new RangeError(`more steps than a trie can number: ${steps}`);
  const places = 2 ** Math.ceil(Math.log2(steps * 2 + 2));
  return { steps: new Int32Array(places * 2), nodes: 1 };
}

/** The node that a step leads to; 0 where no word goes on so. */
export function stepInTrie(trie: WordTrie, node: number, unit: number): number {
  return markedStep(trie, node, unit) & NODE;
}

/** The same, with `ENDS` and `GOES_ON` among its upper bits if the trie is marked. */
export function markedStep({ steps }: WordTrie, node: number, unit: number): number {
  const mask = steps.length - 1;
  const begins = node | (unit << NODE_BITS);
  const leads = (unit >>> LOWER_BITS) << NODE_BITS;
  for (let place = placeOf(node, unit) & mask; ; place = (place + 2) & mask) {
    const next = steps[place + 1]!;
    if (next === 0) return 0;
    if (steps[place] === begins && (next & UPPER_UNIT) === leads) return next;
  }
}

/** Notes beside each node whether a word ends there (its `count` is not 0) and whether words go on. For a full trie. */
export function markTrie({ steps, nodes }: WordTrie, count: Int32Array): void {
  const goesOn = new Uint8Array(nodes);
  for (let place = 0; place < steps.length; place += 2) {
    if (steps[place + 1] !== 0) goesOn[steps[place]! & NODE] = 1;
  }
  for (let place = 1; place < steps.length; place += 2) {
    const node = steps[place]! & NODE;
    if (node !== 0) steps[place]! |= (count[node] === 0 ? 0 : ENDS) | (goesOn[node] === 1 ? GOES_ON : 0);
  }
}

/** The node that a step leads to, made where there is none yet. */
export function growTrie(trie: WordTrie, node: number, unit: number): number {
  const { steps } = trie;
  const mask = steps.length - 1;
  const begins = node | (unit << NODE_BITS);
  const leads = (unit >>> LOWER_BITS) << NODE_BITS;
  let place = placeOf(node, unit) & mask;
  for (; steps[place + 1] !== 0; place = (place + 2) & mask) {
    if (steps[place] === begins && (steps[place + 1]! & UPPER_UNIT) === leads)
      return steps[place + 1]! & NODE;
  }
  steps[place] = begins;
  steps[place + 1] = leads | trie.nodes;
  return trie.nodes++;
}

/** An even number, from two odd constants that spread neighbouring nodes and units (Knuth's and MurmurHash3's). */
function placeOf(node: number, unit: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 11) & ~1;
}
