import { type TaggedWord, tagChineseWords } from '../text/terms.ts';

/** A word as the tagger cuts it, with where it stands. */
export interface PlacedWord extends TaggedWord {
  readonly start: number;
  readonly end: number;
}

/** The words of a Chinese clause in their order, each where it stands in it; one that the tagger writes otherwise is left out. */
export function placedWords(clause: string): PlacedWord[] {
  let at = 0;
  return tagChineseWords(clause).flatMap((tagged) => {
    const start = clause.indexOf(tagged.word, at);
    if (start < 0) return [];
    at = start + tagged.word.length;
    return [{ ...tagged, start, end: at }];
  });
}
