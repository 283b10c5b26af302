import type { KnownClaim } from '../../model/known-claim.ts';
import { type ClaimSets, createClaimSets, type NumberedClaim } from './claim-sets.ts';
import { eachComparableTerm } from './comparable-terms.ts';
import { createGramPostings, type GramPostings } from './gram-postings.ts';
import { collectInitials } from './initials.ts';
import { createKin, type Kin } from './kin.ts';
import { createPostings, type Documents, type Postings } from './postings.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { createTellings } from './tellings.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTable, type WordTable } from './word-table.ts';
import { numberWordings } from './wordings.ts';

/** A claim as it is compared. */
export interface ClaimColumns extends NumberedClaim {
  readonly claim: KnownClaim;
  /** Claims with one number are worded alike. */
  readonly wording: number;
  /** Made when the claim is first a candidate; few ever are. */
  readonly sets: () => ClaimSets;
}

/** All claims, in columns: whatever a search asks of them, counted once. */
export interface Collection {
  readonly claims: readonly ClaimColumns[];
  readonly vocabulary: Vocabulary;
  readonly table: WordTable;
  readonly words: Postings;
  readonly grams: GramPostings;
  readonly kin: Kin;
  /** Claims by the initials of names in them. */
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  readonly scratch: Scratch;
}

/** A claim is a sentence or two; of a longer one the beginning is compared. */
const MOST_CHARACTERS = 2_000;

/** Counts the words of claims. Linear in their length. */
export function createCollection(known: readonly KnownClaim[]): Collection {
  const vocabulary = createVocabulary();
  const numbered = known.map((claim) => numberWords(claim, vocabulary));
  const documents = joinDocuments(numbered);
  const words = createPostings(documents, vocabulary.words.length);
  const table = createWordTable(vocabulary, words.counts, known.length);
  const scratch = createScratch(known.length, vocabulary.words.length, table.rootNumbers.size);
  const wordings = numberWordings(numbered.map(({ text }) => text));
  const toColumns = (each: NumberedClaim, at: number): ClaimColumns => {
    let sets: ClaimSets | undefined;
    return {
      ...each,
      claim: known[at]!,
      wording: wordings[at]!,
      sets: () => {
        sets ??= createClaimSets(each, vocabulary.words, table, scratch.places);
        return sets;
      },
    };
  };
  return {
    claims: numbered.map(toColumns),
    vocabulary,
    table,
    words,
    grams: createGramPostings(documents, vocabulary),
    kin: createKin(createTellings(numbered, table, words.counts)),
    // Titles are left out: every other one is written with capitals throughout.
    byInitials: collectInitials(known.map(({ text }) => beginning(text))),
    scratch,
  };
}

function numberWords(claim: KnownClaim, { add }: Vocabulary): NumberedClaim {
  const text: number[] = [];
  const capitals: number[] = [];
  eachComparableTerm(beginning(claim.text), ({ term, isCapital }) => {
    if (isCapital) capitals.push(text.length);
    text.push(add(term));
  });
  const title: number[] = [];
  eachComparableTerm(beginning(claim.title ?? ''), ({ term }) => title.push(add(term)));
  return { text, title, capitals };
}

function beginning(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
}

function joinDocuments(claims: readonly NumberedClaim[]): Documents {
  const ends = new Uint32Array(claims.length);
  let length = 0;
  for (const [at, { text, title }] of claims.entries()) {
    length += text.length + title.length;
    ends[at] = length;
  }
  const terms = new Uint32Array(length);
  let to = 0;
  for (const { text, title } of claims) {
    for (const word of text) terms[to++] = word;
    for (const word of title) terms[to++] = word;
  }
  return { terms, ends };
}
