import { isAdverb } from '../cues/find-cues.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { LONGEST_PHRASE, startsPhrase } from './phrase-words.ts';

/**
 * The first word of the phrase that ends at word `from`: back over its nouns, to a verb, a mark or a word that opens a clause.
 * Undefined where no phrase ends there.
 */
export function phraseFirst(words: Words, from: number, floor: number): number | undefined {
  let first: number | undefined;
  for (let at = from; at >= floor && from - at < LONGEST_PHRASE; at--) {
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
