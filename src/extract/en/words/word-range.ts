import type { Words } from './find-words.ts';

/** Word numbers, both inside. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

export function sentenceFirst(words: Words, i: number): number {
  return words.sentenceFirst[words.sentence[i]!]!;
}

export function sentenceLast(words: Words, i: number): number {
  return words.sentenceLast[words.sentence[i]!]!;
}
