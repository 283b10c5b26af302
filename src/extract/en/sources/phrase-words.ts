import { hasBit, WORD, type Words } from '../words/find-words.ts';

/** In words: no phrase is looked for further than this from where it ends or begins. */
export const LONGEST_PHRASE = 60;

export function isPronoun(words: Words, i: number): boolean {
  return /^(?:i|he|she|we|they|it|you|who|him|her|them|me|us)$/.test(words.lower[i]!);
}

/** True where a noun phrase can begin at word `i`. */
export function startsPhrase(words: Words, i: number): boolean {
  if (hasBit(words, i, WORD.mark | WORD.quote | WORD.auxiliary | WORD.conjunction)) return false;
  if (
    hasBit(
      words,
      i,
      WORD.capital | WORD.determiner | WORD.possessive | WORD.subject | WORD.object | WORD.number,
    )
  )
    return true;
  return hasBit(words, i, WORD.word) && !hasBit(words, i, WORD.preposition | WORD.subordinator | WORD.adverb);
}
