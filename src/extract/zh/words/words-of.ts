import type { Passage } from '../../passage.ts';
import { type CutText, cutText } from './cut-text.ts';

/** Several finders read the same words; they are cut once for a (folded) passage and dropped with it. */
const wordsByPassage = new WeakMap<Passage, CutText>();

export function wordsOf(passage: Passage): CutText {
  const known = wordsByPassage.get(passage);
  if (known !== undefined) return known;
  const words = cutText(passage.text);
  wordsByPassage.set(passage, words);
  return words;
}
