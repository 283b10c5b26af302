import type { Collection } from './claim-columns.ts';
import { comparableTerms } from './comparable-terms.ts';
import { findInitials } from './initials.ts';
import { spellingLikeness } from './letter-grams.ts';
import type { Query } from './query.ts';
import type { Word } from './vocabulary.ts';

/** How close the query comes to the words of a claim, by place: 1 it has it, 0 it has nothing like it. */
export type Closeness = (claim: number) => Float64Array;

/** closed and closure */
export const ONE_ROOT = 0.8;
/** PTA and Parent Teacher Association */
const INITIALS = 0.9;
/** Malinger and Mallinger have 0.67 (who misspells a name rarely begins with another letter); kettle and settle, 0.6, are two words. */
const LEAST_LIKENESS = 0.65;
const LIKENESS = 0.9;
const LEAST_LENGTH = 6;

/** Closeness of one query to one claim, by its number, after another. */
export function createCloseness(query: Query, collection: Collection): Closeness {
  const { claims, scratch } = collection;
  const ofWord = createWordCloseness(query, collection);
  // By number of a word, -1 where it is not known yet.
  const known = scratch.closeness.fill(-1);
  const spelledOut = findSpelledOut(query, collection);
  return (claim) => {
    const { words } = claims[claim]!.sets();
    const closeness = new Float64Array(words.length);
    for (let place = 0; place < words.length; place++) {
      const number = words[place]!;
      if (known[number]! < 0) known[number] = ofWord(number);
      closeness[place] = known[number]!;
    }
    for (const number of spelledOut.get(claim) ?? []) {
      const place = words.indexOf(number);
      if (place >= 0) closeness[place] = Math.max(closeness[place]!, INITIALS);
    }
    return closeness;
  };
}

function createWordCloseness(query: Query, { vocabulary }: Collection): (number: number) => number {
  const long = [...query.all].filter(({ term, isPlain }) => !isPlain && term.length >= LEAST_LENGTH);
  return (number) => {
    const word = vocabulary.words[number]!;
    if (query.all.has(word)) return 1;
    const rooted = query.roots.has(word.root) ? ONE_ROOT : 0;
    const lettered = query.initials.has(word.term) ? INITIALS : 0;
    return Math.max(rooted, lettered, likeness(word, long));
  };
}

function likeness({ term, grams, isPlain, isNumber }: Word, others: readonly Word[]): number {
  if (term.length < LEAST_LENGTH || isPlain || isNumber) return 0;
  let most = 0;
  for (const other of others) {
    if (other.term[0] === term[0] && Math.abs(other.term.length - term.length) < 4)
      most = Math.max(most, spellingLikeness(grams, other.grams));
  }
  return most < LEAST_LIKENESS ? 0 : LIKENESS * most;
}

/** By claim, the words of names in it whose initials the query writes. */
function findSpelledOut(
  { writtenInitials }: Query,
  { claims, byInitials, vocabulary }: Collection,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const initials of writtenInitials) {
    for (const claim of byInitials.get(initials) ?? []) {
      const name = findInitials(claims[claim]!.claim.text).get(initials)?.join(' ') ?? '';
      const numbers = comparableTerms(name).map(({ term }) => vocabulary.look(term).number);
      found.set(claim, [...(found.get(claim) ?? []), ...numbers]);
    }
  }
  return found;
}
