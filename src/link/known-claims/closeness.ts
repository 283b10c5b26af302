import type { ClaimColumns, Collection } from './claim-columns.ts';
import { comparableTerms } from './comparable-terms.ts';
import { findInitials } from './initials.ts';
import { spellingLikeness } from './letter-grams.ts';
import type { Query } from './query.ts';
import type { Word } from './vocabulary.ts';

/** How close the query comes to a word of a claim: 1 it has it, 0 it has nothing like it. */
export type Closeness = (word: Word) => number;

/** closed and closure */
export const ONE_ROOT = 0.8;
/** PTA and Parent Teacher Association */
const INITIALS = 0.9;
/** Malinger and Mallinger have 0.67 (who misspells a name rarely begins with another letter); kettle and settle, 0.6, are two words. */
const LEAST_LIKENESS = 0.65;
const LIKENESS = 0.9;
const LEAST_LENGTH = 6;

/** Closeness of one query to the words of one claim after another. */
export function createCloseness(
  query: Query,
  { vocabulary, scratch }: Collection,
): (claim: ClaimColumns) => Closeness {
  // By number of a word, -1 where it is not known yet.
  const known = scratch.closeness.fill(-1);
  for (const { number } of query.all) if (number >= 0) known[number] = 1;
  const long = [...query.all].filter(({ term, isPlain }) => !isPlain && term.length >= LEAST_LENGTH);
  const own: Closeness = (word) => {
    const before = known[word.number]!;
    if (before >= 0) return before;
    const rooted = query.roots.has(word.root) ? ONE_ROOT : 0;
    const lettered = query.initials.has(word.term) ? INITIALS : 0;
    const closeness = Math.max(rooted, lettered, likeness(word, long));
    known[word.number] = closeness;
    return closeness;
  };
  return (claim) => {
    const spelled = spelledOut(claim, query).map((term) => vocabulary.look(term));
    return spelled.length === 0 ? own : (word) => Math.max(own(word), spelled.includes(word) ? INITIALS : 0);
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

/** The terms of names in a claim whose initials the query writes. */
function spelledOut({ claim }: ClaimColumns, { writtenInitials }: Query): string[] {
  if (writtenInitials.size === 0) return [];
  const found = findInitials(claim.text);
  return [...writtenInitials].flatMap((initials) =>
    comparableTerms(found.get(initials)?.join(' ') ?? '').map(({ term }) => term),
  );
}
