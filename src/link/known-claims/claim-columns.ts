import type { KnownClaim } from '../../model/known-claim.ts';
import { type ClaimSets, createClaimSets } from './claim-sets.ts';
import { eachComparableTerm } from './comparable-terms.ts';
import { findInitials } from './initials.ts';
import { createKin, type Kin } from './kin.ts';
import { createPostings, type Postings } from './postings.ts';
import { createTellings } from './tellings.ts';
import { createVocabulary, rarityOf, type Vocabulary, type Word } from './vocabulary.ts';

/** A claim as it is compared. */
export interface ClaimColumns {
  readonly claim: KnownClaim;
  readonly text: readonly Word[];
  readonly title: readonly Word[];
  /** Made when the claim is first a candidate; few ever are. */
  readonly sets: () => ClaimSets;
}

/** All claims, in columns: whatever a search asks of them, counted once. */
export interface Collection {
  readonly claims: readonly ClaimColumns[];
  readonly vocabulary: Vocabulary;
  /** By number of a word, its rarity, 0 to about 9; `rarity(word)` also answers for words that no claim has. */
  readonly rarities: Float64Array;
  readonly rarity: (word: Word) => number;
  readonly words: Postings;
  readonly kin: Kin;
  readonly gramNumbers: ReadonlyMap<string, number>;
  readonly gramRarities: Float64Array;
  readonly grams: Postings;
  /** Claims by the initials of names in them. */
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  /**
   * A number by claim, three times, and one by word, for one search after another: new ones each time would cost a third of
   * the time.
   */
  readonly scratch: Readonly<Record<'words' | 'letters' | 'scores' | 'closeness', Float64Array>>;
}

/** Counts the words of claims. Linear in their length. */
export function createCollection(known: readonly KnownClaim[]): Collection {
  const vocabulary = createVocabulary();
  const rarity = ({ number, share }: Word): number =>
    number < 0 ? rarityOf(0, claims.length, share) : rarities[number]!;
  const claims: ClaimColumns[] = known.map((claim) => columnsOf(claim, vocabulary, rarity));
  const wordNumbers = claims.map(numbersOf);
  const words = createPostings(wordNumbers, vocabulary.words.length);
  const rarities = Float64Array.from(vocabulary.words, ({ number, share }) =>
    rarityOf(words.counts[number]!, claims.length, share),
  );
  return {
    claims,
    vocabulary,
    rarities,
    rarity,
    words,
    kin: createKin(createTellings(claims, vocabulary.words, words.counts)),
    ...countGrams(wordNumbers, vocabulary),
    byInitials: collectInitials(known),
    scratch: {
      words: new Float64Array(claims.length),
      letters: new Float64Array(claims.length),
      scores: new Float64Array(claims.length),
      closeness: new Float64Array(vocabulary.words.length),
    },
  };
}

/** A claim is a sentence or two; of a longer one the beginning is compared. */
const MOST_CHARACTERS = 2_000;

function columnsOf(claim: KnownClaim, vocabulary: Vocabulary, rarity: (word: Word) => number): ClaimColumns {
  const text: Word[] = [];
  const capitals: number[] = [];
  eachComparableTerm(beginning(claim.text), (term, _, isCapital) => {
    if (isCapital) capitals.push(text.length);
    text.push(vocabulary.add(term));
  });
  const title: Word[] = [];
  eachComparableTerm(beginning(claim.title ?? ''), (term) => title.push(vocabulary.add(term)));
  let sets: ClaimSets | undefined;
  return {
    claim,
    text,
    title,
    sets: () => {
      sets ??= createClaimSets(text, title, capitals, rarity);
      return sets;
    },
  };
}

function beginning(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
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
