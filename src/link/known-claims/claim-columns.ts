import type { KnownClaim } from '../../model/known-claim.ts';
import { comparableTerms } from './comparable-terms.ts';
import { findInitials } from './initials.ts';
import { createPostings, type Postings } from './postings.ts';
import { createVocabulary, rarityOf, type Vocabulary, type Word } from './vocabulary.ts';
import { sortWords, type WordSets } from './word-sets.ts';

/** A claim as it is compared. */
export interface ClaimColumns {
  readonly claim: KnownClaim;
  readonly text: readonly Word[];
  readonly title: readonly Word[];
  /** Made when the claim is first a candidate; few ever are. */
  readonly sets: () => ClaimSets;
}

/** The words of a claim, each once. */
export interface ClaimSets extends WordSets {
  /** The terms of its text in order: claims that have them alike are worded alike. */
  readonly wording: string;
  readonly textWords: readonly Word[];
  readonly titleWords: readonly Word[];
  /** The words of both. */
  readonly words: readonly Word[];
  readonly has: ReadonlySet<Word>;
  readonly roots: ReadonlySet<string>;
}

/** All claims, in columns: whatever a search asks of them, counted once. */
export interface Collection {
  readonly claims: readonly ClaimColumns[];
  readonly vocabulary: Vocabulary;
  /** By number of a word, its rarity, 0 to about 9; `rarity(word)` also answers for words that no claim has. */
  readonly rarities: Float64Array;
  readonly rarity: (word: Word) => number;
  readonly words: Postings;
  readonly gramNumbers: ReadonlyMap<string, number>;
  readonly gramRarities: Float64Array;
  readonly grams: Postings;
  /** Claims by the initials of names in them. */
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  /** A number by claim, three times, for one search after another: new ones each time would cost a third of the time. */
  readonly scratch: Readonly<Record<'words' | 'letters' | 'scores', Float64Array>>;
}

/** Counts the words of claims. Linear in their length. */
export function createCollection(known: readonly KnownClaim[]): Collection {
  const vocabulary = createVocabulary();
  const claims = known.map((claim) => columnsOf(claim, vocabulary));
  const wordNumbers = claims.map(numbersOf);
  const words = createPostings(wordNumbers, vocabulary.words.length);
  const rarities = Float64Array.from(vocabulary.words, ({ number, share }) =>
    rarityOf(words.counts[number]!, claims.length, share),
  );
  return {
    claims,
    vocabulary,
    rarities,
    rarity: ({ number, share }) => (number < 0 ? rarityOf(0, claims.length, share) : rarities[number]!),
    words,
    ...countGrams(wordNumbers, vocabulary),
    byInitials: collectInitials(known),
    scratch: {
      words: new Float64Array(claims.length),
      letters: new Float64Array(claims.length),
      scores: new Float64Array(claims.length),
    },
  };
}

/** A claim is a sentence or two; of a longer one the beginning is compared. */
const MOST_CHARACTERS = 2_000;

function columnsOf(claim: KnownClaim, vocabulary: Vocabulary): ClaimColumns {
  const terms = comparableTerms(beginning(claim.text));
  const text = terms.map(({ term }) => vocabulary.add(term));
  const capitals = terms.flatMap(({ isCapital }, at) => (isCapital ? at : []));
  const title = comparableTerms(beginning(claim.title ?? '')).map(({ term }) => vocabulary.add(term));
  let sets: ClaimSets | undefined;
  return {
    claim,
    text,
    title,
    sets: () => {
      sets ??= setsOf(text, title, capitals);
      return sets;
    },
  };
}

function beginning(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
}

/** `capitals`: the places of words of the text that have one. */
function setsOf(text: readonly Word[], title: readonly Word[], capitals: readonly number[]): ClaimSets {
  const has = new Set([...text, ...title]);
  const capitalAt = new Set(capitals);
  return {
    textWords: [...new Set(text)],
    titleWords: [...new Set(title)],
    words: [...has],
    has,
    roots: new Set([...has].map(({ root }) => root)),
    wording: text.map(({ term }) => term).join(' '),
    ...sortWords(text, (at) => capitalAt.has(at)),
  };
}

function numbersOf({ text, title }: ClaimColumns): Uint32Array {
  const numbers = new Uint32Array(text.length + title.length);
  for (const [at, { number }] of text.entries()) numbers[at] = number;
  for (const [at, { number }] of title.entries()) numbers[text.length + at] = number;
  return numbers;
}

/** The letters of a word are as common as the commonest word that has them. */
function countGrams(wordNumbers: readonly Uint32Array[], { words }: Vocabulary) {
  const gramNumbers = new Map<string, number>();
  const shares: number[] = [];
  const gramsByWord = words.map(({ grams, share }) =>
    grams.map((gram) => {
      const number = gramNumbers.get(gram) ?? gramNumbers.size;
      gramNumbers.set(gram, number);
      shares[number] = Math.max(shares[number] ?? 0, share);
      return number;
    }),
  );
  const documents = wordNumbers.map((numbers) => {
    const length = numbers.reduce((sum, number) => sum + gramsByWord[number]!.length, 0);
    const document = new Uint32Array(length);
    let at = 0;
    for (const number of numbers) for (const gram of gramsByWord[number]!) document[at++] = gram;
    return document;
  });
  const grams = createPostings(documents, gramNumbers.size);
  const gramRarities = Float64Array.from(shares, (share, number) =>
    rarityOf(grams.counts[number]!, wordNumbers.length, share),
  );
  return { gramNumbers, gramRarities, grams };
}

function collectInitials(known: readonly KnownClaim[]): Map<string, number[]> {
  const byInitials = new Map<string, number[]>();
  for (const [number, { text }] of known.entries()) {
    // Titles are left out: every other one is written with capitals throughout.
    for (const initials of findInitials(text.slice(0, MOST_CHARACTERS)).keys()) {
      const claims = byInitials.get(initials);
      if (claims === undefined) byInitials.set(initials, [number]);
      else claims.push(number);
    }
  }
  return byInitials;
}
