import { hasBit, WORD, type Words } from '../words/find-words.ts';

/**
 * A number for each word that rises where a clause begins: at marks, subordinators, and at "and" with a
 * subject of its own. "She paid and left him" is one clause, "she paid, and he left" are two.
 */
export function clauseNumbers(words: Words): Int32Array {
  const numbers = new Int32Array(words.count);
  let clause = 0;
  for (let at = 0; at < words.count; at++) {
    const joined = hasBit(words, at, WORD.conjunction) && hasBit(words, at + 1, WORD.subject);
    if (joined || hasBit(words, at, WORD.mark | WORD.subordinator)) clause++;
    numbers[at] = clause;
  }
  return numbers;
}
