import { comparableStem } from '../known-claims/comparable-terms.ts';

/** One vowel between consonants: such a verb doubles its last letter (barred), unless an e was cut off (bared). */
const SHORT = /^[a-z]?[bcdfghj-np-tvz][aeiou][bcdfghj-np-tvz]$/;

/** The stem of an English word of a clause, irregular forms and cut-off e's mended: paid → pay, fired → fire; 坍塌 as it is. */
export function clauseStem(word: string): string {
  const stem = comparableStem(word);
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  if (word === 'during') return stem;
  return ending !== undefined && stem.length === 3 && word === `${stem}${ending}` && SHORT.test(stem)
    ? `${stem}e`
    : stem;
}
