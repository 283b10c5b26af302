import { termRarity } from '../../text/term-rarity.ts';
import { letterGrams } from './letter-grams.ts';
import { isPlainWord } from './plain-words.ts';
import { rootOf } from './root-of.ts';

/** What is known of a term by itself. */
export interface Word {
  readonly term: string;
  /** Its number in the vocabulary; -1 where no claim has it. */
  readonly number: number;
  readonly root: string;
  readonly grams: readonly string[];
  readonly isPlain: boolean;
  readonly isNumber: boolean;
  readonly isYear: boolean;
  /** The share of news reports that hold it, as far as known. */
  readonly share: number;
}

export interface Vocabulary {
  readonly words: readonly Word[];
  readonly has: (term: string) => boolean;
  /** The number of a term, in order of first appearance. */
  readonly add: (term: string) => number;
  /** The word of a term, which is not kept where no claim has it. */
  readonly look: (term: string) => Word;
}

/** The words of all claims. */
export function createVocabulary(): Vocabulary {
  const words: Word[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    has: (term) => numbers.has(term),
    add: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = words.length;
      words.push(wordOf(term, number));
      numbers.set(term, number);
      return number;
    },
    look: (term) => words[numbers.get(term) ?? -1] ?? wordOf(term, -1),
  };
}

function wordOf(term: string, number: number): Word {
  return {
    term,
    number,
    root: rootOf(term),
    grams: letterGrams(term),
    isPlain: isPlainWord(term),
    isNumber: /^\p{N}/u.test(term),
    isYear: /^(?:19|20)\d\d$/.test(term),
    share: Math.exp(-termRarity(term)),
  };
}

/**
 * A collection of ten claims cannot tell which words are rare, so each term counts as seen in as many reports of
 * known news too. With 10,000 claims the collection itself decides.
 */
const KNOWN_REPORTS = 1_000;

/** BM25's rarity of a term that `count` of `claims` hold and that stands in a `share` of news reports. */
export function rarityOf(count: number, claims: number, share: number): number {
  const seen = count + KNOWN_REPORTS * share;
  const all = claims + KNOWN_REPORTS;
  return Math.log(1 + Math.max(0, all - seen + 0.5) / (seen + 0.5));
}
