import { dictionary, numberOfWord } from '../words/dictionary.ts';
import type { LineColumns } from './line-columns.ts';

/** Words and characters that are features by themselves where they stand beside a candidate. */
export interface NameVocabulary {
  readonly words: number;
  readonly characters: number;
  /** The number of word `word` of a line, from 1; 0 for others and for what lies outside the line. */
  wordNumber(columns: LineColumns, word: number): number;
  /** By UTF-16 unit, from 1; 0 for others. */
  readonly characterNumbers: Uint16Array;
}

export function createVocabulary(words: readonly string[], characters: readonly string[]): NameVocabulary {
  const known = dictionary();
  const byNumber = new Uint16Array(known.count.length);
  const byUnit = new Uint16Array(0x10000);
  for (const [index, word] of words.entries()) {
    const number = numberOfWord(known, word);
    if (number > 0) byNumber[number] = index + 1;
    else if (word.length === 1) byUnit[word.charCodeAt(0)] = index + 1;
  }
  const characterNumbers = new Uint16Array(0x10000);
  for (const [index, character] of characters.entries())
    characterNumbers[character.charCodeAt(0)] = index + 1;
  return {
    words: words.length + 1,
    characters: characters.length + 1,
    characterNumbers,
    wordNumber({ line, count, starts, numbers }, word) {
      if (word < 0 || word >= count) return 0;
      const number = numbers[word]!;
      if (number > 0) return byNumber[number]!;
      const start = starts[word]!;
      return starts[word + 1]! - start === 1 ? byUnit[line.charCodeAt(start)]! : 0;
    },
  };
}
