import { comparableStem } from './comparable-terms.ts';
import { isPlainWord } from './plain-words.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 7;
const MOST_PARTS = 4;
const PART = { least: 3, most: 14 };

/**
 * The words that a tag runs together, in their order, fewest first: savethecanteen → save the canteen. `[]` for a word
 * that claims have, and where no words of claims make it up. Over five folds of claims train MAP@5 rises by 0.004.
 */
export function splitWord(word: string, { has }: Pick<Vocabulary, 'has'>): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || has(comparableStem(word))) return [];
  // By place in the word, the fewest terms that make up what is before it.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = PART.least; end <= word.length; end++) {
    for (let start = Math.max(0, end - PART.most); start <= end - PART.least; start++) {
      const before = best[start];
      if (before === undefined || before.length >= Math.min(MOST_PARTS, best[end]?.length ?? MOST_PARTS))
        continue;
      const term = comparableStem(word.slice(start, end));
      if (has(term) || isPlainWord(term)) best[end] = [...before, term];
    }
  }
  return [...(best[word.length] ?? [])];
}
