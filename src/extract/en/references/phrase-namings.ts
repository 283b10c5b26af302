import { CUE_FORMS } from '../cues/cue-forms.ts';
import { isAdverb } from '../cues/find-cues.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { sentenceFirst } from '../words/word-range.ts';
import type { Naming } from './naming.ts';
import { personNounAt } from './person-noun-at.ts';
import { PERSON_NOUNS } from './person-nouns.ts';

/** Words before the noun of a phrase that are looked at: "the former deputy head of" is cut, "a retired school bus driver" is not. */
const REACH = 6;
const ENDS_PHRASE =
  WORD.auxiliary |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.mark |
  WORD.quote |
  WORD.subject;

/** Phrases whose noun names persons or a body: "a neighbour", "local parents", "the company"; in text order. */
export function phraseNamings(words: Words, taken: readonly Naming[]): Naming[] {
  const namings: Naming[] = [];
  let next = 0;
  for (let at = 0; at < words.count; at++) {
    while (next < taken.length && taken[next]!.last < at) next++;
    if (next < taken.length && taken[next]!.first <= at) continue;
    const noun = personNounAt(words, at);
    // A chain of assumptions, a network of pipes: many of something, and no body.
    if (words.lower[at + 1] === 'of' && /^(?:chain|network|store|army)$/.test(words.lower[at]!)) continue;
    if (noun === undefined || isVerb(words, at) || !isHead(words, at, taken[next])) continue;
    const first = phraseFirst(words, at, taken[next - 1], noun.number === 'several');
    const opening = words.lower[first]!;
    if (noun.number === 'one' && isPredicate(words, first)) continue;
    // "driver" with nothing before it is a title or no phrase; "drivers" alone is one.
    if (noun.number !== 'several' && first === at && taken[next]?.first !== at + 1) continue;
    namings.push({
      first,
      last: isInCharge(words, at) ? at + 2 : at,
      number: noun.number,
      gender: noun.gender,
      name: [],
      head: words.lower[at]!,
      definite:
        /^(?:the|this|that|these|those)$/.test(opening) &&
        !isNameOfBody(words, first, at, noun.number) &&
        !/^(?:who|whose|that|of)$/.test(words.lower[at + 1] ?? ''),
    });
  }
  return namings;
}

/** "The Hale District Council": a name, which points to nothing before it. */
function isNameOfBody(words: Words, first: number, head: number, number: Naming['number']): boolean {
  return number === 'body' && head - first > 1 && hasBit(words, head, WORD.capital);
}

/** "to coach", "they head": a verb of the same letters. */
function isVerb(words: Words, at: number): boolean {
  const before = words.lower[at - 1] ?? '';
  return (
    (before === 'to' && hasBit(words, at + 1, WORD.determiner | WORD.possessive | WORD.object)) ||
    /^(?:i|he|she|they|we|it|who|would|will|can|could|may|might|must|should)$/.test(before)
  );
}

/** The last noun of its phrase: not "company" in "company policy", but "company" in "company said". */
function isHead(words: Words, at: number, following: Naming | undefined): boolean {
  if (following?.first === at + 1) return true;
  const after = words.lower[at + 1] ?? '';
  if (PERSON_NOUNS.has(after) || /^-$/.test(after)) return false;
  const word = words.lower[at]!;
  if (PERSON_NOUNS.get(word)?.number !== 'body' && !DESCRIBES.test(word)) return true;
  return (
    !hasBit(words, at + 1, WORD.word) ||
    hasBit(words, at + 1, ENDS_PHRASE | WORD.adverb | WORD.determiner | WORD.weekday | WORD.negation) ||
    CUE_FORMS.has(after) ||
    /(?:ed|ly)$/.test(after) ||
    /^['’]s$/.test(after)
  );
}

/** "public interest", "family home": what describes as often as it names. */
const DESCRIBES = /^(?:public|family)$/;

function phraseFirst(words: Words, head: number, before: Naming | undefined, isPlural: boolean): number {
  const floor = Math.max(sentenceFirst(words, head), head - REACH, (before?.last ?? -1) + 1);
  let bare = head;
  let isBare = true;
  for (let at = head - 1; at >= floor; at--) {
    // "said that voters" is no "that voter".
    if (isPlural && words.lower[at] === 'that') break;
    if (hasBit(words, at, WORD.determiner | WORD.possessive)) return at;
    if (hasBit(words, at, ENDS_PHRASE)) break;
    // "the newly elected mayor" is one phrase, "the notice later angered parents" a clause.
    if (isLateAdverb(words, at)) break;
    isBare &&= isModifier(words, at);
    if (isBare) bare = at;
  }
  return bare;
}

function isLateAdverb(words: Words, at: number): boolean {
  return (
    isAdverb(words, at) &&
    at > 0 &&
    hasBit(words, at - 1, WORD.word) &&
    !hasBit(words, at - 1, WORD.determiner | WORD.possessive | WORD.adverb)
  );
}

/** Words that describe the noun after them and are no verb, where no article opens the phrase. */
function isModifier(words: Words, at: number): boolean {
  return (
    hasBit(words, at, WORD.capital | WORD.number) ||
    /(?:al|ic|ous|ive|ian|ish|ary|ent|ant|able|ful|less|ese|est)$/.test(words.lower[at]!) ||
    /^(?:young|old|former|top|senior|local|many|few|new|angry|poor|rich|black|white|two|three)$/.test(
      words.lower[at]!,
    )
  );
}

/** "a person in charge" is named by all of it. */
function isInCharge(words: Words, at: number): boolean {
  return words.lower[at + 1] === 'in' && words.lower[at + 2] === 'charge';
}

/** "is a liar", "as a friend": says what somebody is and names nobody. */
function isPredicate(words: Words, first: number): boolean {
  return (
    /^an?$/.test(words.lower[first]!) &&
    /^(?:is|are|was|were|be|been|being|['’]s|['’]re|as|like|become|became|becomes)$/.test(
      words.lower[first - 1] ?? '',
    )
  );
}
