import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceLast, type WordRange } from '../words/word-range.ts';
import { appositionEnd, opensApposition } from './appositions.ts';
import { isPronoun, LONGEST_PHRASE, startsPhrase } from './phrase-words.ts';

/**
 * The phrase that begins at word `from`, with its apposition: after "said", "according to", "by".
 * `undefined` where no phrase begins there.
 */
export function nounPhraseAfter(words: Words, from: number): WordRange | undefined {
  const ceiling = sentenceLast(words, from);
  if (from > ceiling || !startsPhrase(words, from)) return undefined;
  if (isPronoun(words, from)) return { first: from, last: from };
  let last = phraseEnd(words, from, ceiling);
  // ", a spokesman for the plant": an apposition runs to the next comma or the end.
  if (words.lower[last + 1] === ',' && last + 2 <= ceiling && opensApposition(words, last + 2)) {
    const end = appositionEnd(words, last + 2, ceiling);
    if (end > last + 1) last = end;
  }
  return { first: from, last };
}

function phraseEnd(words: Words, from: number, ceiling: number): number {
  let last = from;
  for (let at = from; at <= ceiling && at - from < LONGEST_PHRASE; at++) {
    const word = words.lower[at]!;
    if (word === '(') {
      while (at < ceiling && words.lower[at] !== ')') at++;
      last = at;
      continue;
    }
    if (hasBit(words, at, WORD.mark | WORD.quote) && !/^[-–/&]$/.test(word)) break;
    if (
      at > from &&
      hasBit(words, at, WORD.weekday | WORD.subordinator | WORD.auxiliary) &&
      !/^(?:who|['’]s)$/.test(word)
    )
      break;
    if (
      hasBit(words, at, WORD.conjunction) &&
      !(word === 'and' && startsPhrase(words, at + 1) && !hasBit(words, at + 1, WORD.subject))
    )
      break;
    if (at > from && /^(?:on|in|at|during|after|before|last|when|as|yesterday|today|earlier)$/.test(word))
      break;
    if (
      at > from &&
      /[a-z]{2}ing$/.test(word) &&
      !hasBit(words, at, WORD.capital) &&
      !hasBit(words, at - 1, WORD.preposition | WORD.determiner)
    )
      break;
    last = at;
  }
  return last;
}
