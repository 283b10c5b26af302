import type { Reason } from '../../../model/reason.ts';
import { contains, type Span } from '../../../text/span.ts';
import { createRuleNames } from '../../rule-names.ts';
import { CUE_FORMS } from '../cues/cue-forms.ts';
import { type AnyDraft, rangeToSpan } from '../statements/statement-draft.ts';
import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { firstWordAt } from '../words/word-at.ts';
import { CLASS } from '../words/word-classes.ts';
import { sentenceFirst, sentenceLast } from '../words/word-range.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isPronoun } from './phrase-words.ts';
import { mediumAt, namedBefore } from './relay-medium.ts';
import { hearerEnd } from './relay-phrase.ts';
import { HEARER_VERBS, LETTER_NOUNS, SPEAKING, TALK_NOUNS, TO_VERBS } from './relay-words.ts';
import type { Via } from './via.ts';

const relayRule = createRuleNames('en:relay');

export interface Relay {
  readonly addressee: Span | null;
  readonly medium: Span | null;
  readonly reasons: readonly Reason[];
}

const NONE: Relay = { addressee: null, medium: null, reasons: [] };
/** Words to each side of the cue that are looked at: a sentence of news; keeps long lines linear. */
const REACH = 40;

/** Whom a statement was told to and through whom it came, by the words of its sentence outside what was said. */
export function findRelay(words: Words, draft: AnyDraft): Relay {
  if (draft.cue === null) return NONE;
  const first = firstWordAt(words, draft.cue.start);
  const last = firstWordAt(words, draft.cue.end) - 1;
  if (first < 0 || last < first || last >= words.count) return NONE;
  const told = hearerOf(words, first, last);
  const isSigned = hasSign(words, first, last);
  if (told === undefined && !isSigned) return NONE;
  const addressee = told ?? aside(words, draft, first, last, hearerAt);
  const medium = isSigned ? aside(words, draft, first, last, mediumAt) : undefined;
  return {
    addressee: addressee === undefined ? null : rangeToSpan(words, addressee),
    medium: medium === undefined ? null : rangeToSpan(words, medium),
    reasons: [addressee, medium].flatMap((via) =>
      via === undefined ? [] : [{ rule: relayRule(via.rule), span: rangeToSpan(words, via) }],
    ),
  };
}

function hasSign(words: Words, first: number, last: number): boolean {
  const ceiling = Math.min(sentenceLast(words, last), last + REACH);
  for (let at = Math.max(sentenceFirst(words, first), first - REACH); at <= ceiling; at++) {
    if (hasClass(words, at, CLASS.relay)) return true;
  }
  return false;
}

/** The hearer that the verb itself names: told parents, were told, explained to parents. */
function hearerOf(words: Words, first: number, last: number): Via | undefined {
  let head = last;
  while (head > first && !hasClass(words, head, CLASS.cue)) head--;
  const lemma = CUE_FORMS.get(words.lower[head]!)?.lemma;
  if (lemma === undefined || isNegated(words, first, head)) return undefined;
  if (HEARER_VERBS.has(lemma)) {
    if (isPassive(words, first, head)) {
      const subject = nounPhraseBefore(words, first);
      return subject === undefined ? undefined : { ...subject, rule: 'told' };
    }
    return phraseAt(words, head + 1, 'told');
  }
  const to = words.lower[last] === 'to' && last > head ? last : last + 1;
  return TO_VERBS.has(lemma) && words.lower[to] === 'to' ? phraseAt(words, to + 1, 'said-to') : undefined;
}

function isNegated(words: Words, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (hasBit(words, at, WORD.negation)) return true;
  return false;
}

/** Tenants were told, but the police are advising. */
function isPassive(words: Words, first: number, head: number): boolean {
  if (words.lower[head]!.endsWith('ing')) return false;
  for (let at = first; at < head; at++)
    if (/^(?:is|are|was|were|been|being)$/.test(words.lower[at]!)) return true;
  return false;
}

/** "speaking to shoppers", "an interview with Hill Radio", "a letter to parents". */
function hearerAt(words: Words, at: number): Via | undefined {
  if (!hasClass(words, at, CLASS.hearing)) return undefined;
  const word = words.lower[at]!;
  const next = words.lower[at + 1] ?? '';
  if (SPEAKING.has(word) && (next === 'to' || next === 'with')) return phraseAt(words, at + 2, 'said-to');
  const talk = TALK_NOUNS.has(word);
  if (!talk && !LETTER_NOUNS.has(word)) return undefined;
  const named = talk ? namedBefore(words, at - 1, 'interview') : undefined;
  if (named !== undefined) return named;
  // "in a telephone interview on Monday with Hill Radio": the hearer may stand some words on.
  for (let i = at + 1; i < at + 5 && i <= sentenceLast(words, at); i++) {
    if (hasBit(words, i, WORD.mark | WORD.quote)) return undefined;
    // "the letter to prove it": a verb is no hearer.
    if (!talk && words.lower[i] === 'to' && !mayHear(words, i + 1)) return undefined;
    if (talk ? /^(?:with|for)$/.test(words.lower[i]!) : words.lower[i] === 'to')
      return phraseAt(words, i + 1, talk ? 'interview' : 'letter-to');
  }
  return undefined;
}

/** "to the parents", "to Orla", "to her", "to tenants": a name, an article, a pronoun, or more than one. */
function mayHear(words: Words, at: number): boolean {
  const named = WORD.determiner | WORD.possessive | WORD.capital | WORD.object | WORD.number;
  return (
    hasBit(words, at, named) ||
    /[^s]s$|people$|staff$/.test(words.lower[at] ?? '') ||
    /[^s]s$/.test(words.lower[at + 1] ?? '')
  );
}

function phraseAt(words: Words, from: number, rule: Via['rule']): Via | undefined {
  const last = hearerEnd(words, from);
  return last === undefined ? undefined : { first: from, last, rule };
}

/**
 * What `read` finds nearest to the cue in its sentence: first after it, then before it, never inside what was
 * said, in a quotation or beyond another verb of speech, whose own it is.
 */
function aside(
  words: Words,
  draft: AnyDraft,
  first: number,
  last: number,
  read: (words: Words, at: number) => Via | undefined,
): Via | undefined {
  const said = (at: number) =>
    words.quotation[at]! >= 0 ||
    draft.content.some((span) => contains(span, { start: words.start[at]!, end: words.end[at]! }));
  const isNoun = isNounOnly(words, draft.content);
  const end = sentenceLast(words, last);
  const ceiling = Math.min(end, last + REACH);
  for (let at = last + 1; at <= ceiling && !isOtherCue(words, at); at++) {
    const inside = said(at);
    if (inside && (!isNoun || words.quotation[at]! >= 0)) continue;
    const via = read(words, at);
    // "noted the video on its website": a platform at the end is where it was noted.
    if (via !== undefined && (!inside || (via.rule === 'platform' && via.last >= end - 1))) return via;
  }
  const floor = Math.max(sentenceFirst(words, first), first - REACH);
  let stopped = false;
  for (let at = first - 1; at >= floor; at--) {
    // What opens the sentence is the main verb's, whatever verb a clause between them has.
    const via = said(at) || (stopped && at > floor + 1) ? undefined : read(words, at);
    if (via !== undefined && via.last < first) return via;
    stopped ||= isOtherCue(words, at);
  }
  return undefined;
}

function isOtherCue(words: Words, at: number): boolean {
  return (
    hasClass(words, at, CLASS.saidOrTold) &&
    words.quotation[at]! < 0 &&
    !hasBit(words, at, WORD.capital) &&
    !isPronoun(words, at)
  );
}

/** "reported her presence on Facebook": what was said is a thing, no clause. */
function isNounOnly(words: Words, content: readonly Span[]): boolean {
  const span = content[0];
  if (span === undefined || content.length > 1) return false;
  const first = firstWordAt(words, span.start);
  for (let at = first; at < first + REACH && at < words.count && words.start[at]! < span.end; at++) {
    const isPossessive = hasBit(words, at, WORD.possessive) || hasClass(words, at, CLASS.genitive);
    if (!isPossessive && hasBit(words, at, WORD.auxiliary | WORD.subordinator | WORD.subject)) return false;
  }
  return true;
}
