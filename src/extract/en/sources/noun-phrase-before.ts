import { isAdverb } from '../cues/find-cues.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceFirst, type WordRange } from '../words/word-range.ts';
import { openingComma, participleComma, whoBefore } from './appositions.ts';
import { phraseFirst } from './phrase-first.ts';
import { isPronoun } from './phrase-words.ts';
import { withoutTime } from './without-time.ts';

/**
 * The subject that stands before word `verb`: the whole phrase with title and apposition. `undefined` where
 * a clause or the sentence begins at the verb.
 */
export function nounPhraseBefore(words: Words, verb: number): WordRange | undefined {
  const floor = sentenceFirst(words, verb);
  let last = verb - 1;
  while (last >= floor && isAdverb(words, last) && !hasBit(words, last, WORD.subject)) last--;
  last = withoutTime(words, last, floor);
  if (last < floor) return undefined;

  // "The mayor, on Monday, said": over the time between commas.
  if (words.lower[last] === ',') {
    const before = withoutTime(words, last - 1, floor);
    if (before < last - 1 && words.lower[before] === ',') last = before - 1;
  }

  // "The clerk, answering the door, said": over what he does meanwhile.
  const doing = words.lower[last] === ',' ? participleComma(words, last, floor) : undefined;
  if (doing !== undefined) last = doing - 1;

  // "The plant’s owner, who lives abroad, said": over the apposition to the comma before it.
  if (words.lower[last] === ',') {
    const comma = openingComma(words, last, floor);
    if (comma === undefined) return undefined;
    const who = whoBefore(words, comma, floor);
    // "The doctor who treated her, Orla Finch, said": she speaks, with what is told of her.
    const outer = who === undefined ? undefined : phraseFirst(words, who - 1, floor);
    if (outer !== undefined) return { first: outer, last: last - 1 };
    const head = phraseFirst(words, comma - 1, floor);
    if (head === undefined) return undefined;
    // "The firm that runs it, Hale Baths, did not answer": the name speaks, not "it".
    const isWithin = isPronoun(words, head) || /^(?:that|which)$/.test(words.lower[head - 1] ?? '');
    return { first: isWithin && hasBit(words, comma + 1, WORD.capital) ? comma + 1 : head, last: last - 1 };
  }
  if (hasBit(words, last, WORD.mark) && words.lower[last] !== ')') return undefined;
  const first = phraseFirst(words, last, floor);
  if (first === undefined) return undefined;
  return { first: withWhatIsTold(words, first, floor) ?? first, last };
}

/** A memo dated May 2 and 【seen by the Echo】 lists: the memo speaks, with all that is told of it. */
function withWhatIsTold(words: Words, first: number, floor: number): number | undefined {
  if (isSpokenTo(words, first)) return first - 1 < floor ? undefined : phraseFirst(words, first - 1, floor);
  if (!OF_RECORDS.has(words.lower[first]!) || words.lower[first - 1] !== 'and' || first - 2 < floor)
    return undefined;
  const outer = phraseFirst(words, first - 2, floor);
  if (outer === undefined) return undefined;
  for (let at = outer + 1; at < first - 1; at++) if (OF_RECORDS.has(words.lower[at]!)) return outer;
  return undefined;
}

/** Passengers 【we spoke to】 say: the passengers speak. */
function isSpokenTo(words: Words, first: number): boolean {
  return (
    hasBit(words, first, WORD.subject) &&
    /^(?:spoke|spoken|talked|chatted)$/.test(words.lower[first + 1] ?? '') &&
    /^(?:to|with)$/.test(words.lower[first + 2] ?? '')
  );
}

/** What is done to papers and pictures. */
const OF_RECORDS: ReadonlySet<string> = new Set(
  'dated seen reviewed obtained published signed written shared posted issued leaked released sent received filed circulated provided verified viewed read addressed prepared'.split(
    ' ',
  ),
);
