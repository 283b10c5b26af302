import type { Span } from '../../../text/span.ts';
import { CLOSED_WORDS, type ClosedClass } from './closed-words.ts';
import { createKnownWords, type KnownWord } from './known-words.ts';
import { isSurname } from './surnames-like-pronouns.ts';
import { CLASS, classesOf } from './word-classes.ts';

/**
 * The words of a text as columns, one entry a word or mark, so that a rule reads `words.lower[i]` and no
 * object is made per word. Offsets are UTF-16 units. `sentence[i]` counts the sentences, whose words run from
 * `sentenceFirst[n]` to `sentenceLast[n]`; `quotation[i]` is the quotation that the word stands in, -1 outside.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly known: readonly KnownWord[];
  readonly lower: readonly string[];
  /** Bits of `WORD`. */
  readonly bits: Int32Array;
  /** Bits of `CLASS`. */
  readonly classes: Int32Array;
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  readonly sentenceFirst: readonly number[];
  readonly sentenceLast: readonly number[];
}

export const WORD = {
  determiner: 1,
  possessive: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  auxiliary: 1 << 4,
  negation: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  subordinator: 1 << 8,
  relative: 1 << 9,
  adverb: 1 << 10,
  weekday: 1 << 11,
  month: 1 << 12,
  hearer: 1 << 13,
  /** Letters, digits and what joins them. */
  word: 1 << 14,
  number: 1 << 15,
  /** Begins with a capital. */
  capital: 1 << 16,
  /** A mark that ends or divides clauses. */
  mark: 1 << 17,
  /** A quotation mark. */
  quote: 1 << 18,
} as const;

const CLOSED_BITS: ReadonlyMap<string, number> = bitsByClosedWord();

/** Abbreviations whose full stop belongs to the word: without it "Sen. Hill said" has no source. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov lt gen col capt sgt rev hon st jr sr inc ltd co corp no vs etc dept est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);
/** Bits of the words that a family name can look like. */
const LIKE_SURNAME = WORD.subject | WORD.determiner;
/** Words that are no part of a name, whatever their first letter. */
export const FUNCTION_WORDS =
  WORD.determiner |
  WORD.possessive |
  WORD.subject |
  WORD.object |
  WORD.auxiliary |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.weekday |
  WORD.month;
const CLOSED = FUNCTION_WORDS | WORD.adverb | WORD.negation;
const CLITICS = new Set(['s', 'S', 're', 've', 'll', 'd', 'm']);

/** All words and marks of the sentences, in order; empty for no sentences. Linear in their length. */
export function findWords(text: string, sentences: readonly Span[], quotations: readonly Span[]): Words {
  if (room.start.length < text.length) room = createRoom(text.length * 2);
  const { units, start, end, bits, classes, sentence, quotation } = room;
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units.fill(BEYOND, text.length, text.length + LOOK_AHEAD);
  const known: KnownWord[] = [];
  const lower: string[] = [];
  const sentenceFirst: number[] = [];
  const sentenceLast: number[] = [];
  let next = 0;
  let [quotedFrom, quotedTo] = boundsOf(quotations[next]);
  let count = 0;
  for (const { start: from, end: to } of sentences) {
    let at = from;
    let opening = true;
    while (at < to) {
      const unit = units[at]!;
      if (isBlank(unit)) {
        at++;
        continue;
      }
      const stop = Math.min(wordEnd(text, units, at, to), to);
      while (quotedTo <= at) [quotedFrom, quotedTo] = boundsOf(quotations[++next]);
      const quoted = quotedFrom <= at ? next : -1;
      const word = knownWord(text, units, at, stop);
      if (opening) sentenceFirst.push(count);
      const n = sentenceFirst.length - 1;
      sentenceLast[n] = count;
      known.push(word);
      lower.push(word.lower);
      start[count] = at;
      end[count] = stop;
      bits[count] = word.bits;
      classes[count] = word.classes;
      sentence[count] = n;
      quotation[count] = quoted;
      count++;
      // "safe.He said": machine translations leave out the blank between two sentences.
      opening = unit === 0x2e && quoted < 0 && isGlued(units, at);
      at = stop;
    }
  }
  for (let at = 0; at < count; at++) {
    // Most words are no pronoun and not written large.
    if ((bits[at]! & LIKE_SURNAME) === 0 || (bits[at]! & WORD.capital) === 0) continue;
    const next = sentence[at + 1] === sentence[at] && at + 1 < count ? known[at + 1] : undefined;
    if (next === undefined || (next.bits & CLOSED) !== 0) continue;
    const after = sentence[at + 2] === sentence[at] && at + 2 < count ? known[at + 2] : undefined;
    if (!isSurname(known[at]!, next, after)) continue;
    // He Jingping: as it is written it stands in no table of pronouns.
    lower[at] = known[at]!.written;
    bits[at] = WORD.word | WORD.capital;
    classes[at] = CLASS.familyName;
  }
  const words: Words = {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    known,
    lower,
    bits: bits.slice(0, count),
    classes: classes.slice(0, count),
    sentence: sentence.slice(0, count),
    quotation: quotation.slice(0, count),
    sentenceFirst,
    sentenceLast,
  };
  if (start.length > MOST_KEPT) room = createRoom(MOST_KEPT);
  return words;
}

/** Beyond the text where there is no further quotation. */
function boundsOf(quotation: Span | undefined): [number, number] {
  return quotation === undefined
    ? [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
    : [quotation.start, quotation.end];
}

/** No letter, digit, mark or blank: what stands beyond the text, as far as words are looked ahead of. */
const BEYOND = 0xffff;
const LOOK_AHEAD = 3;

/** Columns to write to while words are counted. Room for longer texts is given back: few reports are so long. */
const MOST_KEPT = 1 << 16;
let room = createRoom(MOST_KEPT);

function createRoom(
  length: number,
): Pick<Words, 'start' | 'end' | 'bits' | 'classes' | 'sentence' | 'quotation'> & { units: Uint16Array } {
  const column = () => new Int32Array(length);
  return {
    /** The units of the text, which are read several times: faster so than from a string. */
    units: new Uint16Array(length + LOOK_AHEAD),
    start: column(),
    end: column(),
    bits: column(),
    classes: column(),
    sentence: column(),
    quotation: column(),
  };
}

/** True where word `i` exists and has any of the bits. */
export function hasBit(words: Words, i: number, bits: number): boolean {
  return i >= 0 && i < words.count && (words.bits[i]! & bits) !== 0;
}

/** True where word `i` exists and is in any of the classes. */
export function hasClass(words: Words, i: number, classes: number): boolean {
  return i >= 0 && i < words.count && (words.classes[i]! & classes) !== 0;
}

/** Where the word that begins at `at` ends; always beyond `at`. */
function wordEnd(text: string, units: Uint16Array, at: number, limit: number): number {
  const first = units[at]!;
  if (isApostrophe(first)) {
    // ’s, 'll: a clitic of its own, where it follows a letter; '' and `` are one mark.
    const stop = lettersEnd(units, at + 1, limit);
    if (at > 0 && isLetter(units[at - 1]!) && CLITICS.has(text.slice(at + 1, stop))) return stop;
    return units[at + 1]! === first && first === 0x27 ? at + 2 : at + 1;
  }
  if (first === 0x60) return units[at + 1]! === first ? at + 2 : at + 1;
  if (!isLetter(first)) return first >= 0xd800 && first <= 0xdbff ? Math.min(at + 2, limit) : at + 1;
  let stop = lettersEnd(units, at, limit);
  while (stop < limit) {
    const unit = units[stop]!;
    const after = stop + 1 < limit ? units[stop + 1]! : 0;
    if (isApostrophe(unit) && isLetter(after)) {
      const tail = lettersEnd(units, stop + 1, limit);
      if (CLITICS.has(text.slice(stop + 1, tail))) break;
      stop = tail;
    } else if ((unit === 0x2d || unit === 0x26 || unit === 0x40) && isLetter(after)) {
      stop = lettersEnd(units, stop + 1, limit);
    } else if ((unit === 0x2e || unit === 0x2c) && isDigit(units[stop - 1]!) && isDigit(after)) {
      stop = lettersEnd(units, stop + 1, limit);
    } else if (unit === 0x2e && (isInitials(units, at, stop) || isAbbreviation(text, units, at, stop))) {
      stop = isInitials(units, at, stop) && isLetter(after) ? lettersEnd(units, stop + 1, limit) : stop + 1;
      if (units[stop]! !== 0x2e) break;
    } else break;
  }
  return stop;
}

/** A full stop between a small letter and a capitalised word: two sentences without a blank. */
function isGlued(units: Uint16Array, stop: number): boolean {
  const before = units[stop - 1]!;
  const second = units[stop + 2]!;
  const opens =
    isCapital(units[stop + 1]!) && (isSmall(second) || (isBlank(second) && units[stop + 1] === 0x41));
  return (isSmall(before) || isDigit(before)) && opens;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** U.S., D-N.Y.: single letters before each stop. */
function isInitials(units: Uint16Array, at: number, stop: number): boolean {
  return isCapital(units[stop - 1]!) && (stop - 1 === at || !isLetter(units[stop - 2]!));
}

function isAbbreviation(text: string, units: Uint16Array, at: number, stop: number): boolean {
  return stop - at <= 4 && isCapital(units[at]!) && ABBREVIATIONS.has(text.slice(at, stop).toLowerCase());
}

const knownWord = createKnownWords((written) => {
  const lower = written.toLowerCase();
  return {
    written,
    lower,
    bits: bitsOf(lower, written.charCodeAt(0)),
    classes: classesOf(lower),
    marks: null,
  };
});

function bitsOf(form: string, first: number): number {
  let bits = CLOSED_BITS.get(form) ?? 0;
  if (isDigit(first)) bits |= WORD.number | WORD.word;
  else if (isLetter(first)) bits |= WORD.word;
  else if (form.length > 1) bits |= form === "''" || form === '``' ? WORD.quote : WORD.word;
  else if ('"“”‘’\'`「」『』«»'.includes(form)) bits |= WORD.quote;
  else bits |= WORD.mark;
  if (isCapital(first)) bits |= WORD.capital;
  return bits;
}

function bitsByClosedWord(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const name of Object.keys(CLOSED_WORDS) as ClosedClass[]) {
    for (const word of CLOSED_WORDS[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | WORD[name]);
  }
  return bits;
}

function lettersEnd(units: Uint16Array, at: number, limit: number): number {
  while (at < limit && isLetter(units[at]!)) at++;
  return at;
}

/** Letters and digits of any script; everything above Latin-1 that is no punctuation block counts. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || (unit >= 0x41 && unit <= 0x5a);
  return (
    unit >= 0xc0 && (unit < 0x2000 || (unit > 0x2fff && unit < 0xd800)) && unit !== 0xd7 && unit !== 0xf7
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0x200b || unit === 0xfeff || unit === 0x2028
  );
}
