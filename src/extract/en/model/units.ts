import type { Passage } from '../../passage.ts';
import type { Words } from '../words/find-words.ts';
import type { ModelMarks } from '../words/known-words.ts';
import { categoryOf, QUOTATION } from './categories.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the chains run over: words, and each quotation as one unit however long it is, so that its borders
 * are never missed and long speeches cost nothing. Columns, one entry a unit.
 */
export interface Units {
  readonly count: number;
  /** First and last word of the unit. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number in the vocabulary; a class of rare words has a number as well. */
  readonly word: Int32Array;
  readonly category: Uint8Array;
  readonly suffix: Int32Array;
  readonly sentence: Int32Array;
  /** Counts the lines: units of one paragraph share a number. */
  readonly paragraph: Int32Array;
  /** Units of sentence n: from `sentenceFirst[n]` to before `sentenceFirst[n + 1]`. */
  readonly sentenceFirst: readonly number[];
}

/** The units of a passage; none for none. Linear. */
export function unitsOf(words: Words, passage: Passage, vocabulary: Vocabulary): Units {
  const first = new Int32Array(words.count);
  const last = new Int32Array(words.count);
  const sentence = new Int32Array(words.count);
  const paragraph = new Int32Array(words.count);
  const sentenceFirst: number[] = [];
  let count = 0;
  for (let at = 0; at < words.count; at++) {
    const quotation = words.quotation[at]!;
    const before = count - 1;
    if (
      quotation >= 0 &&
      before >= 0 &&
      words.quotation[last[before]!] === quotation &&
      passage.quotations[quotation]!.closed
    ) {
      last[before] = at;
      continue;
    }
    if (before < 0 || words.sentence[at] !== words.sentence[at - 1]) sentenceFirst.push(count);
    first[count] = at;
    last[count] = at;
    sentence[count] = sentenceFirst.length - 1;
    paragraph[count] = (before < 0 ? 0 : paragraph[before]!) + (at > 0 && hasLineEnd(words, at) ? 1 : 0);
    count++;
  }
  const units: Units = {
    count,
    first: first.subarray(0, count),
    last: last.subarray(0, count),
    word: new Int32Array(count),
    category: new Uint8Array(count),
    suffix: new Int32Array(count),
    sentence: sentence.subarray(0, count),
    paragraph: paragraph.subarray(0, count),
    sentenceFirst,
  };
  for (let unit = 0; unit < count; unit++) {
    const at = first[unit]!;
    if (words.quotation[at]! >= 0 && passage.quotations[words.quotation[at]!]!.closed) {
      units.category[unit] = QUOTATION;
      units.word[unit] = vocabulary.quotation;
      continue;
    }
    const marks = marksOf(words, at, vocabulary);
    units.category[unit] = marks.category;
    units.word[unit] = marks.word;
    units.suffix[unit] = marks.suffix;
  }
  return units;
}

/** What the vocabulary makes of a word is the same each time. */
function marksOf(words: Words, at: number, vocabulary: Vocabulary): ModelMarks {
  const known = words.known[at]!;
  if (known.marks?.vocabulary === vocabulary) return known.marks;
  const category = categoryOf(words, at);
  const word = vocabulary.numberOf(known.lower, category);
  const suffix = vocabulary.suffixOf(known.lower, known.bits);
  known.marks = { vocabulary, category, word, suffix };
  return known.marks;
}

function hasLineEnd(words: Words, at: number): boolean {
  for (let i = words.end[at - 1]!; i < words.start[at]!; i++)
    if (words.text.charCodeAt(i) === 0x0a) return true;
  return false;
}
