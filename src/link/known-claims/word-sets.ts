import type { Word } from './vocabulary.ts';

/** The words of a text, sorted out; each once. */
export interface WordSets {
  readonly names: readonly Word[];
  /** What is neither name nor number nor plain. */
  readonly deeds: readonly Word[];
}

/** Words with a capital inside the text, names mostly, and the rest. `isCapital` by place. */
export function sortWords(text: readonly Word[], isCapital: (at: number) => boolean): WordSets {
  const names = new Set(text.filter((word, at) => at > 0 && !word.isPlain && isCapital(at)));
  const deeds = new Set(text.filter((word) => !names.has(word) && !word.isPlain && !word.isNumber));
  return { names: [...names], deeds: [...deeds] };
}
