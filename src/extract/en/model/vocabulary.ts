import { WORD } from '../words/find-words.ts';
import { CATEGORIES } from './categories.ts';

/** The words and endings that the chains know by number. No names: see `bench/train-en.mjs`. */
export interface Vocabulary {
  /** How many word numbers there are: the classes of unknown words first, then the known words. */
  readonly size: number;
  readonly suffixes: number;
  readonly quotation: number;
  /** Whether a word is known, in small letters. */
  readonly has: (form: string) => boolean;
  numberOf(form: string, category: number): number;
  suffixOf(form: string, bits: number): number;
}

/** Endings tell past, gerund, plural, adverb of words that the vocabulary lacks. */
export const SUFFIX_LENGTH = 3;

export function createVocabulary(words: readonly string[], suffixes: readonly string[]): Vocabulary {
  const numbersByWord = new Map(words.map((word, i) => [word, CATEGORIES + i]));
  const numbersBySuffix = new Map(suffixes.map((suffix, i) => [suffix, i + 1]));
  return {
    size: CATEGORIES + words.length,
    suffixes: suffixes.length + 1,
    quotation: 1,
    has: (form) => numbersByWord.has(form),
    numberOf: (form, category) => numbersByWord.get(form) ?? category,
    suffixOf: (form, bits) =>
      bits & WORD.capital || !(bits & WORD.word) ? 0 : (numbersBySuffix.get(form.slice(-SUFFIX_LENGTH)) ?? 0),
  };
}
