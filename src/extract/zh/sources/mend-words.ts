import type { TaggedWord } from '../words/jieba-words.ts';
import { type WordRule, wordRulesFor } from './word-rules.ts';

/** The words of a phrase as they are used in it. */
export function mendWords(words: readonly TaggedWord[]): TaggedWord[] {
  const mended: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const last = mended.at(-1);
    let found: ReturnType<WordRule['mend']>;
    for (const rule of wordRulesFor(word.tag)) {
      found = rule.mend(word, last, words[index + 1]);
      if (found !== undefined) break;
    }
    if (found?.joins) mended.pop();
    for (const each of found?.words ?? [word]) mended.push(each);
  }
  return mended;
}
