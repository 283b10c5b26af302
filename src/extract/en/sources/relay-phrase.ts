import { CUE_FORMS } from '../cues/cue-forms.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceLast } from '../words/word-range.ts';
import { startsPhrase } from './phrase-words.ts';

/** Longer hearers are runaway phrases. */
const LONGEST = 16;
/** Words after which the phrase of a hearer is over, unless they join two capitals. */
const STOPS = new Set(
  (
    'in on at during after before last when as about how why if whether where who that to for by from over later ' +
    'earlier yesterday today tonight this he she it they we i you there not'
  ).split(' '),
);

/** The last word of the phrase that names a hearer and begins at `from`; `undefined` where none begins there. */
export function hearerEnd(words: Words, from: number): number | undefined {
  const ceiling = Math.min(sentenceLast(words, Math.min(from, words.count - 1)), from + LONGEST);
  if (from > ceiling || !startsPhrase(words, from) || words.quotation[from]! >= 0) return undefined;
  const word = words.lower[from]!;
  if (hasBit(words, from, WORD.object) && !hasBit(words, from, WORD.possessive | WORD.determiner))
    return from;
  if (word === 'her' && !hasBit(words, from + 1, WORD.word)) return from;
  if (/^(?:that|this|these|those|there|he|she|they|we|i|it)$/.test(word)) return undefined;
  let last: number | undefined;
  for (let at = from; at <= ceiling; at++) {
    if (hasBit(words, at, WORD.mark | WORD.quote | WORD.weekday | WORD.auxiliary) && !isJoin(words, at))
      break;
    const inName = hasBit(words, at, WORD.capital) && at > from;
    if (at > from && !inName && (STOPS.has(words.lower[at]!) || hasBit(words, at, WORD.subordinator))) break;
    // "told voters the bridge was safe": a second article after a noun begins the clause.
    if (at > from && !inName && opensClause(words, at)) break;
    if (at > from && !inName && CUE_FORMS.get(words.lower[at]!)?.tenses.includes('gerund')) break;
    last = at;
  }
  return last !== undefined && hasBit(words, last, WORD.conjunction) && last > from ? last - 1 : last;
}

function isJoin(words: Words, at: number): boolean {
  return /^(?:['’]s|-|–|&|['’])$/.test(words.lower[at]!);
}

function opensClause(words: Words, at: number): boolean {
  return (
    hasBit(words, at, WORD.determiner | WORD.possessive) &&
    !hasBit(words, at - 1, WORD.preposition | WORD.conjunction | WORD.determiner) &&
    !/^(?:one|two|three|other|more|most)$/.test(words.lower[at]!)
  );
}
