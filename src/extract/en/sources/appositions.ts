import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { LONGEST_PHRASE } from './phrase-words.ts';

/** ", a spokesman", ", 54,", ", who", ", chairman of": what follows a name's comma and still names it. */
export function opensApposition(words: Words, i: number): boolean {
  if (hasBit(words, i, WORD.determiner | WORD.possessive | WORD.number)) return true;
  if (/^(?:who|whose|which)$/.test(words.lower[i]!)) return true;
  if (
    hasBit(
      words,
      i,
      WORD.subject | WORD.preposition | WORD.subordinator | WORD.conjunction | WORD.auxiliary | WORD.adverb,
    )
  )
    return false;
  const word = words.lower[i]!;
  return (
    hasBit(words, i, WORD.word) &&
    !word.endsWith('ing') &&
    !hasClass(words, i, CLASS.cue) &&
    !word.endsWith('ed')
  );
}

/** The comma that opens the apposition which the comma at `closing` ends. */
export function openingComma(words: Words, closing: number, floor: number): number | undefined {
  for (let at = closing - 1; at > floor && closing - at < LONGEST_PHRASE; at--) {
    if (hasBit(words, at, WORD.quote) || words.lower[at] === ';' || words.lower[at] === ':') return undefined;
    if (words.lower[at] === ',' && opensApposition(words, at + 1)) return at;
  }
  return undefined;
}

/** The last word of the apposition that begins at word `from`: the one before the next comma. */
export function appositionEnd(words: Words, from: number, ceiling: number): number {
  let last = from - 2;
  for (let at = from; at <= ceiling && at - from < LONGEST_PHRASE; at++) {
    if (words.lower[at] === '(') {
      while (at < ceiling && words.lower[at] !== ')') at++;
      last = at;
      continue;
    }
    if (hasBit(words, at, WORD.mark | WORD.quote) && !/^[-–/&’']$/.test(words.lower[at]!)) break;
    last = at;
  }
  return last;
}

/** The comma before the participle that the comma at `closing` ends: the clerk【,】 answering the door, said. */
export function participleComma(words: Words, closing: number, floor: number): number | undefined {
  for (let at = closing - 2; at > floor && closing - at < LONGEST_PARTICIPLE; at--) {
    if (hasBit(words, at, WORD.quote) || /^[;:]$/.test(words.lower[at]!)) return undefined;
    if (words.lower[at] !== ',') continue;
    const isDoing =
      /[a-z]{2}ing$/.test(words.lower[at + 1]!) &&
      !hasBit(words, at + 1, WORD.capital) &&
      !/^(?:including|during|following|according|saying|adding)$/.test(words.lower[at + 1]!);
    return isDoing ? at : undefined;
  }
  return undefined;
}

const LONGEST_PARTICIPLE = 16;

/** The "who" of a clause without commas that ends at the comma: the doctor 【who】 treated her, Orla Finch. */
export function whoBefore(words: Words, comma: number, floor: number): number | undefined {
  if (!hasBit(words, comma + 1, WORD.capital)) return undefined;
  for (let at = comma - 1; at > floor && comma - at < LONGEST_CLAUSE; at--) {
    if (words.lower[at] === 'who') return at;
    if (hasBit(words, at, WORD.mark | WORD.quote) || hasClass(words, at, CLASS.said)) return undefined;
  }
  return undefined;
}

const LONGEST_CLAUSE = 10;
