import type { Passage } from '../../passage.ts';
import { findWords, type Words } from './find-words.ts';

/** Mentions and statements read the same words; they are cut once for a passage and dropped with it. */
const WORDS_BY_PASSAGE = new WeakMap<Passage, Words>();

export function wordsOf(passage: Passage): Words {
  const known = WORDS_BY_PASSAGE.get(passage);
  if (known !== undefined) return known;
  const words = findWords(passage.text, passage.sentences, passage.quotations);
  WORDS_BY_PASSAGE.set(passage, words);
  return words;
}
