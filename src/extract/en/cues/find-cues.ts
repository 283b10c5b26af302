import { outsideCrowds } from '../../outside-crowds.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { CUE_FORMS, type CueForm, type Tense } from './cue-forms.ts';
import { CUE_PREPOSITIONS } from './cue-prepositions.ts';

/**
 * A verb group that reports: `has repeatedly said`, `was told by`, `called for`. `first` and `last` are word
 * numbers, both inside; `head` is the verb.
 */
export interface Cue {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly form: CueForm;
  readonly voice: 'active' | 'passive' | 'gerund' | 'infinitive';
}

const BE = new Set(
  "is are was were be been being am 's ’s 're ’re 'm ’m isn't aren't wasn't weren't isn’t".split(' '),
);
/** Words before a plain present form that show it to be a verb: "polls show", "they say". */
const PLURAL_SUBJECT =
  /[^su]s$|^(?:people|women|men|they|we|i|you|who|that|which|police|some|many|others|critics)$/;

/** he said he said he said …: cues so close together tell nothing. The closest fifty in 900 reports take up 4,448 characters. */
export const CUE_CROWD = { count: 50, within: 1200 };

/** All cues of a text in order, none inside quotations and none of a crowd; `[]` where nobody reports anything. */
export function findCues(words: Words): readonly Cue[] {
  return outsideCrowds(cuesOutsideQuotations(words), ({ first }) => words.start[first]!, CUE_CROWD);
}

function cuesOutsideQuotations(words: Words): Cue[] {
  const cues: Cue[] = [];
  for (let head = 0; head < words.count; head++) {
    if (!hasClass(words, head, CLASS.cue) || words.quotation[head]! >= 0) continue;
    const cue = readCue(words, head, CUE_FORMS.get(words.lower[head]!)!);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function readCue(words: Words, head: number, form: CueForm): Cue | undefined {
  const first = groupStart(words, head);
  if (form.lemma === 'put' && !putsAt(words, head)) return undefined;
  const voice = spokenTo(words, first) ? 'active' : voiceOf(words, first, head, form.tenses);
  if (voice === undefined) return undefined;
  let last = head;
  // "called for", "spoke out against": the preposition belongs to the cue where the verb is known to take it.
  const after = CUE_PREPOSITIONS.get(form.lemma);
  if (after !== undefined) {
    let next = head + 1;
    if (after.has(words.lower[next] ?? '') && sameSentence(words, head, next)) {
      last = next++;
      if (after.has(words.lower[next] ?? '') && hasBit(words, next, WORD.preposition)) last = next;
    } else if (after.has('!')) return undefined;
  }
  // "was told by", "accused by": the agent's preposition belongs to the cue, as PolNeAR has it.
  if (voice === 'passive' && words.lower[last + 1] === 'by') last++;
  return { first, head, last, form, voice };
}

/** Passengers 【we spoke to】 say: "to" belongs to the clause before. */
function spokenTo(words: Words, first: number): boolean {
  return (
    /^(?:to|with)$/.test(words.lower[first - 1] ?? '') &&
    /^(?:spoke|spoken|talked|chatted)$/.test(words.lower[first - 2] ?? '') &&
    hasBit(words, first - 3, WORD.subject | WORD.auxiliary | WORD.capital)
  );
}

/** The union puts 【the number at 40】: a figure, and no thing at a place. */
function putsAt(words: Words, head: number): boolean {
  for (let at = head + 1; at < head + MOST_PUT && at + 1 < words.count; at++) {
    if (!sameSentence(words, at, head) || hasBit(words, at, WORD.mark)) return false;
    if (words.lower[at] !== 'at') continue;
    const next = PUT_AROUND.test(words.lower[at + 1]!) ? at + 2 : at + 1;
    return (
      hasBit(words, next, WORD.number) ||
      hasClass(words, next, CLASS.numeral) ||
      /^[$£€¥]$/.test(words.lower[next] ?? '')
    );
  }
  return false;
}

const MOST_PUT = 12;
const PUT_AROUND = /^(?:about|around|nearly|almost|some|over|under|roughly|least|most|only|just)$/;

/** The first auxiliary or adverb of the verb group that ends with `head`. */
function groupStart(words: Words, head: number): number {
  let first = head;
  while (first > 0 && sameSentence(words, first - 1, head) && words.quotation[first - 1]! < 0) {
    const word = words.lower[first - 1]!;
    const fits = hasBit(words, first - 1, WORD.auxiliary | WORD.negation) || isAdverb(words, first - 1);
    if (!fits || isGenitive(words, first - 1, head) || word === 'no' || word === 'neither') break;
    first--;
  }
  // An adverb that opens the sentence or stands before a subject is not the group's: "Later, he said".
  while (
    first < head &&
    /^(?:here|there|so|too|out|long|however|still|now|then|today|only|just|even)$/.test(
      words.lower[first]!,
    ) &&
    !hasBit(words, first - 1, WORD.word)
  )
    first++;
  return first;
}

/** ’s before a past form or a noun is a genitive: "the mayor's said" does not occur, "the mayor's claim" does. */
function isGenitive(words: Words, i: number, head: number): boolean {
  return hasClass(words, i, CLASS.genitive) && (i + 1 !== head || !words.lower[head]!.endsWith('ing'))
    ? !/^(?:been|not|also|already|going|now)$/.test(words.lower[i + 1]!)
    : false;
}

function voiceOf(
  words: Words,
  first: number,
  head: number,
  tenses: readonly Tense[],
): Cue['voice'] | undefined {
  const before = words.lower[first - 1] ?? '';
  let has = false;
  let be = false;
  for (let i = first; i < head; i++) {
    const word = words.lower[i]!;
    if (BE.has(word)) be = true;
    else if (hasBit(words, i, WORD.auxiliary)) has = true;
  }
  if (tenses.includes('gerund'))
    return be ? 'active' : hasBit(words, head - 1, WORD.determiner | WORD.possessive) ? undefined : 'gerund';
  if (be) return tenses.includes('participle') ? 'passive' : undefined;
  if (has) return 'active';
  if (before === 'to') return tenses.includes('base') ? 'infinitive' : undefined;
  if (hasBit(words, first - 1, WORD.determiner | WORD.possessive) && !hasBit(words, first - 1, WORD.subject))
    return undefined;
  if (tenses.includes('past')) return words.lower[head + 1] === 'by' ? 'passive' : 'active';
  if (tenses.includes('third')) return isPresentPlace(words, first, head) ? 'active' : undefined;
  if (tenses.includes('base'))
    return PLURAL_SUBJECT.test(before) && isPresentPlace(words, first, head) ? 'active' : undefined;
  return tenses.includes('participle') ? 'passive' : undefined;
}

/** A present form is also a noun; what follows decides: "claims that", "notes the", "says “" against "claims of". */
function isPresentPlace(words: Words, first: number, head: number): boolean {
  const after = head + 1;
  if (words.lower[head] === 'says' || words.lower[head] === 'say') return true;
  if (hasBit(words, first - 1, WORD.subject)) return true;
  // The bus had been late, a memo 【shows】.
  const isLast = !sameSentence(words, after, head) || /^[.]$/.test(words.lower[after]!);
  if (isLast && CUE_FORMS.get(words.lower[head]!)!.frames.has('show')) return true;
  if (hasBit(words, first - 1, WORD.preposition | WORD.conjunction)) return false;
  return (
    hasBit(
      words,
      after,
      WORD.determiner | WORD.possessive | WORD.subject | WORD.object | WORD.quote | WORD.capital,
    ) ||
    words.lower[after] === 'that' ||
    words.lower[after] === 'how' ||
    words.lower[after] === 'to'
  );
}

export function isAdverb(words: Words, i: number): boolean {
  return hasBit(words, i, WORD.adverb) || hasClass(words, i, CLASS.manner);
}

export function sameSentence(words: Words, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && i < words.count && j < words.count && words.sentence[i] === words.sentence[j];
}
