import { createPostings, type Documents, type Postings } from './postings.ts';
import { rarityOf, type Vocabulary, type Word } from './vocabulary.ts';

/** Which claim holds which run of four letters. */
export interface GramPostings {
  readonly postings: Postings;
  /** By number of a run. */
  readonly rarities: Float64Array;
  /** The numbers of a word's runs, those that no claim has left out. */
  readonly numbersOf: (word: Word) => readonly number[];
}

/** Counts the runs of letters of all claims, given by the numbers of their words. */
export function createGramPostings(documents: Documents, { words }: Vocabulary): GramPostings {
  const numbers = new Map<string, number>();
  const shares: number[] = [];
  const byWord = words.map(({ grams, share }) =>
    grams.map((gram) => {
      const number = numbers.get(gram) ?? numbers.size;
      if (number === numbers.size) numbers.set(gram, number);
      // The letters of a word are as common as the commonest word that has them.
      shares[number] = Math.max(shares[number] ?? 0, share);
      return number;
    }),
  );
  const postings = createPostings(spellOut(documents, byWord), numbers.size);
  return {
    postings,
    rarities: Float64Array.from(shares, (share, number) =>
      rarityOf(postings.counts[number]!, documents.ends.length, share),
    ),
    numbersOf: (word) => byWord[word.number] ?? word.grams.flatMap((gram) => numbers.get(gram) ?? []),
  };
}

/** The runs of letters in place of the words. */
function spellOut({ terms, ends }: Documents, byWord: readonly (readonly number[])[]): Documents {
  let length = 0;
  for (let at = 0; at < terms.length; at++) length += byWord[terms[at]!]!.length;
  const spelt = { terms: new Uint32Array(length), ends: new Uint32Array(ends.length) };
  let to = 0;
  for (let claim = 0, at = 0; claim < ends.length; claim++) {
    for (const end = ends[claim]!; at < end; at++) {
      const grams = byWord[terms[at]!]!;
      for (let gram = 0; gram < grams.length; gram++) spelt.terms[to++] = grams[gram]!;
    }
    spelt.ends[claim] = to;
  }
  return spelt;
}
