import { rarityOf, type Vocabulary, type Word } from './vocabulary.ts';

/** What is asked of the words of claims over and over, in columns by number of a word. */
export interface WordTable {
  /** 0 to about 9. */
  readonly rarities: Float64Array;
  /** The number of its root: two words with one root have one. */
  readonly roots: Uint32Array;
  /** The number of a root; undefined where no claim has a word of it. */
  readonly rootNumbers: ReadonlyMap<string, number>;
  /** 1 for words of grammar and of the form of claims. */
  readonly isPlain: Uint8Array;
  /** The rarity of any word, also of one that no claim has. */
  readonly rarity: (word: Word) => number;
}

/** `counts`: by number of a word, how many of the claims have it. */
export function createWordTable({ words }: Vocabulary, counts: Uint32Array, claims: number): WordTable {
  const rootNumbers = new Map<string, number>();
  const table = {
    rarities: new Float64Array(words.length),
    roots: new Uint32Array(words.length),
    isPlain: new Uint8Array(words.length),
  };
  for (const { number, share, root, isPlain } of words) {
    const rootNumber = rootNumbers.get(root) ?? rootNumbers.size;
    if (rootNumber === rootNumbers.size) rootNumbers.set(root, rootNumber);
    table.rarities[number] = rarityOf(counts[number]!, claims, share);
    table.roots[number] = rootNumber;
    table.isPlain[number] = isPlain ? 1 : 0;
  }
  return {
    ...table,
    rootNumbers,
    rarity: ({ number, share }) => table.rarities[number] ?? rarityOf(0, claims, share),
  };
}
