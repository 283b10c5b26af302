import { isAdverb } from '../cues/find-cues.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';

/** Word numbers, both inside. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const TIME_WORDS = new Set(
  (
    'yesterday today tomorrow tonight week month year morning afternoon evening night weekend earlier later last ' +
    'next this ago day'
  ).split(' '),
);
const LIMIT = 60;

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
    const outer = who === undefined ? undefined : scanBack(words, who - 1, floor);
    if (outer !== undefined) return { first: outer, last: last - 1 };
    const head = scanBack(words, comma - 1, floor);
    if (head === undefined) return undefined;
    // "The firm that runs it, Hale Baths, did not answer": the name speaks, not "it".
    const isWithin = isPronoun(words, head) || /^(?:that|which)$/.test(words.lower[head - 1] ?? '');
    return { first: isWithin && hasBit(words, comma + 1, WORD.capital) ? comma + 1 : head, last: last - 1 };
  }
  if (hasBit(words, last, WORD.mark) && words.lower[last] !== ')') return undefined;
  const first = scanBack(words, last, floor);
  if (first === undefined) return undefined;
  return { first: withWhatIsTold(words, first, floor) ?? first, last };
}

/** A memo dated May 2 and 【seen by the Echo】 lists: the memo speaks, with all that is told of it. */
function withWhatIsTold(words: Words, first: number, floor: number): number | undefined {
  if (isSpokenTo(words, first)) return first - 1 < floor ? undefined : scanBack(words, first - 1, floor);
  if (!OF_RECORDS.has(words.lower[first]!) || words.lower[first - 1] !== 'and' || first - 2 < floor)
    return undefined;
  const outer = scanBack(words, first - 2, floor);
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

export function isPronoun(words: Words, i: number): boolean {
  return /^(?:i|he|she|we|they|it|you|who|him|her|them|me|us)$/.test(words.lower[i]!);
}

export function sentenceFirst(words: Words, i: number): number {
  return words.sentenceFirst[words.sentence[i]!]!;
}

export function sentenceLast(words: Words, i: number): number {
  return words.sentenceLast[words.sentence[i]!]!;
}

/** True where a noun phrase can begin at word `i`. */
export function startsPhrase(words: Words, i: number): boolean {
  if (hasBit(words, i, WORD.mark | WORD.quote | WORD.auxiliary | WORD.conjunction)) return false;
  if (
    hasBit(
      words,
      i,
      WORD.capital | WORD.determiner | WORD.possessive | WORD.subject | WORD.object | WORD.number,
    )
  )
    return true;
  return hasBit(words, i, WORD.word) && !hasBit(words, i, WORD.preposition | WORD.subordinator | WORD.adverb);
}

/** Back over "on Monday", "last week", "Tuesday" that stand between a subject and its verb. */
function withoutTime(words: Words, from: number, floor: number): number {
  let at = from;
  while (
    at > floor &&
    (hasBit(words, at, WORD.weekday) ||
      (TIME_WORDS.has(words.lower[at]!) && at < from + 1 && isTimeTail(words, at)))
  )
    at--;
  if (at < from && /^(?:on|in|at|late|early)$/.test(words.lower[at]!)) at--;
  return at;
}

function isTimeTail(words: Words, at: number): boolean {
  return (
    /^(?:last|this|next|earlier|later|a|on)$/.test(words.lower[at - 1] ?? '') ||
    /^(?:yesterday|today|tonight|last|this|earlier|later)$/.test(words.lower[at]!)
  );
}

/** The "who" of a clause without commas that ends at the comma: the doctor 【who】 treated her, Orla Finch. */
function whoBefore(words: Words, comma: number, floor: number): number | undefined {
  if (!hasBit(words, comma + 1, WORD.capital)) return undefined;
  for (let at = comma - 1; at > floor && comma - at < LONGEST_CLAUSE; at--) {
    if (words.lower[at] === 'who') return at;
    if (hasBit(words, at, WORD.mark | WORD.quote) || hasClass(words, at, CLASS.said)) return undefined;
  }
  return undefined;
}

const LONGEST_CLAUSE = 10;

/** The comma that opens the apposition which the comma at `closing` ends. */
function openingComma(words: Words, closing: number, floor: number): number | undefined {
  for (let at = closing - 1; at > floor && closing - at < LIMIT; at--) {
    if (hasBit(words, at, WORD.quote) || words.lower[at] === ';' || words.lower[at] === ':') return undefined;
    if (words.lower[at] === ',' && opensApposition(words, at + 1)) return at;
  }
  return undefined;
}

/** The comma before the participle that the comma at `closing` ends: the clerk【,】 answering the door, said. */
function participleComma(words: Words, closing: number, floor: number): number | undefined {
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

/** ", a spokesman", ", 54,", ", who", ", chairman of": what follows a name's comma and still names it. */
function opensApposition(words: Words, i: number): boolean {
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

function scanBack(words: Words, from: number, floor: number): number | undefined {
  let first: number | undefined;
  for (let at = from; at >= floor && from - at < LIMIT; at--) {
    const word = words.lower[at]!;
    if (hasClass(words, at, CLASS.subject)) return at;
    if (word === ')') {
      while (at > floor && words.lower[at] !== '(') at--;
      continue;
    }
    if (
      hasBit(words, at, WORD.mark | WORD.quote) &&
      !/^[-–/&.]$/.test(word) &&
      !isPossessiveMark(words, at) &&
      !isCommaOfFirm(words, at)
    )
      break;
    if (hasBit(words, at, WORD.auxiliary) && !hasClass(words, at, CLASS.genitive) && !isDay(words, at)) break;
    if (hasClass(words, at, CLASS.clauseOpener) && !(word === 'that' && first === undefined)) break;
    if (hasBit(words, at, WORD.conjunction) && !joinsNouns(words, at, floor)) break;
    if (isFiniteCue(words, at)) break;
    if (!isAdverb(words, at) || first === undefined || hasBit(words, at, WORD.subject)) first = at;
  }
  if (first === undefined) return undefined;
  return withoutOpening(words, first, from);
}

/** An email sent on 【May】 2. */
function isDay(words: Words, at: number): boolean {
  return (
    hasBit(words, at, WORD.month) &&
    hasBit(words, at, WORD.capital) &&
    hasBit(words, at - 1, WORD.preposition)
  );
}

/** The parents【'】 forum: the mark of a genitive, right behind an s and before a blank. */
function isPossessiveMark(words: Words, at: number): boolean {
  return (
    /^['’]$/.test(words.lower[at]!) &&
    at > 0 &&
    words.lower[at - 1]!.endsWith('s') &&
    words.start[at] === words.end[at - 1] &&
    words.start[at + 1] !== words.end[at]
  );
}

/** Hale Pumps Co.【,】 Ltd. */
function isCommaOfFirm(words: Words, at: number): boolean {
  return words.lower[at] === ',' && /^(?:ltd|inc|llc|plc|gmbh)\b/.test(words.lower[at + 1] ?? '');
}

/** "In July the council", "On Monday, she": the phrase begins after the opening words. */
function withoutOpening(words: Words, first: number, last: number): number | undefined {
  let at = first;
  if (hasBit(words, at, WORD.conjunction)) at++;
  if (hasBit(words, at, WORD.preposition)) {
    // The last capital or determiner that follows a noun of the opening phrase begins the subject.
    for (let i = at + 2; i <= last; i++) {
      const opens =
        hasBit(words, i, WORD.determiner | WORD.possessive) ||
        (hasBit(words, i, WORD.capital) && !hasBit(words, i - 1, WORD.capital));
      if (opens && !hasBit(words, i - 1, WORD.preposition | WORD.determiner | WORD.possessive)) return i;
    }
    return undefined;
  }
  while (
    at < last &&
    hasBit(words, at, WORD.adverb) &&
    !hasBit(words, at, WORD.determiner | WORD.subject | WORD.capital)
  )
    at++;
  return at <= last ? at : undefined;
}

/** "the mayor and the firm said" joins two nouns; "closed the road and the firm said" joins two clauses. */
function joinsNouns(words: Words, and: number, floor: number): boolean {
  if (words.lower[and] !== 'and' && words.lower[and] !== 'or') return false;
  if (!startsPhrase(words, and + 1)) return false;
  for (let at = and - 1; at >= floor && and - at < 12; at--) {
    if (hasBit(words, at, WORD.auxiliary | WORD.subject) && !hasBit(words, at, WORD.determiner)) return false;
    if (/(?:ed|ing)$/.test(words.lower[at]!) || isFiniteCue(words, at)) return false;
    if (hasBit(words, at, WORD.mark | WORD.quote)) return true;
  }
  return true;
}

function isFiniteCue(words: Words, at: number): boolean {
  return (
    hasClass(words, at, CLASS.said) &&
    !hasBit(words, at, WORD.capital) &&
    !/^(?:by|in|on|from|for)$/.test(words.lower[at + 1] ?? '') &&
    !hasBit(words, at + 1, WORD.weekday)
  );
}

function phraseEnd(words: Words, from: number, ceiling: number): number {
  let last = from;
  for (let at = from; at <= ceiling && at - from < LIMIT; at++) {
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

function appositionEnd(words: Words, from: number, ceiling: number): number {
  let last = from - 2;
  for (let at = from; at <= ceiling && at - from < LIMIT; at++) {
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
