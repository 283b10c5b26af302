import { tellsWhen } from './ends-subject.ts';
import { isNominal } from './phrase-verbs.ts';
import type { PhraseWord } from './phrase-words.ts';
import { isAdverb, isPreposition } from './trim-phrase.ts';

/** Where who acts begins in 刘某被【晚报】曝光, or the nominal words right before `high`. */
export function lastNouns(words: readonly PhraseWord[], low: number, high: number): number {
  let index = high;
  while (index > low) {
    const word = words[index - 1]!;
    if (word.word === '公开' && index < high) {
      index--;
      continue;
    }
    const joins = word.tag === 'c' && index < high && isNominal(words[index - 2] ?? word);
    if (
      (!isNominal(word) && !joins) ||
      (isAdverb(word) && word.word !== '公开') ||
      isPreposition(word) ||
      tellsWhen(word)
    )
      break;
    index--;
  }
  return index;
}
