import type { Mention } from '../../../model/mention.ts';
import { isDateline } from '../../../text/dateline.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import type { Passage } from '../../passage.ts';
import { hasBit, hasClass, WORD } from '../words/find-words.ts';
import { wordsOf } from '../words/passage-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { ONWARD_BEFORE, ONWARD_IN } from './incident-words.ts';

/** What a sentence says about which matter it belongs to. */
export interface SentenceFacts {
  readonly span: Span;
  /** It stands first in its paragraph. */
  readonly isFirst: boolean;
  /** The heading right over it. */
  readonly heading: Span | null;
  /** It begins in a quotation. */
  readonly isQuoted: boolean;
  /** The first day, night or weekday that it names; the main matter of news has one. */
  readonly day: Span | null;
  /** The first month, year or "this week" that it names outside quotations, if it is not to come. */
  readonly period: Span | null;
  /** That period is an earlier year, by its number or as "last year". */
  readonly isEarlierYear: boolean;
  /** What the sentence itself says happened then: no relative clause, present tense or verb of speech comes before. */
  readonly isOfMainClause: boolean;
  /** A verb in the past tense stands outside its quotations. */
  readonly isPast: boolean;
  /** Its nouns, verbs and adjectives outside quotations, without names, cut to their first letters. */
  readonly stems: ReadonlySet<string>;
  /** Words with a capital outside quotations, the sentence's first, days and months left out. */
  readonly names: ReadonlySet<string>;
  /** That first word, in lower case: a name where it is one elsewhere. */
  readonly firstWord: string;
}

/** A span of days too, "Thursday through Monday", but none of years. */
const DAY = /^\(?(?!.*P\d+[MY]\))(?:\d{4}|XXXX)-(?:\d\d-\d\d|W(?:XX|\d\d)-\d|XX-XX)/;
const PERIOD = /^(?:\d{4}|XXXX)(?:-(?:\d\d|XX|(?:WXX|W\d\d)(?:-WE)?))?$|^\(\d{4}-01-01,\d{4}-01-01,P10Y\)$/;
/** Capitals that name nobody. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "walked" and "walking" share so many letters. */
const STEM = 6;
const SHORTEST = 4;
const NONE: ReadonlySet<string> = new Set();

/** One entry a sentence of the paragraphs, in text order. Linear in words and mentions. */
export function sentenceFacts(passage: Passage, mentions: readonly Found<Mention>[]): SentenceFacts[] {
  const { text, blocks } = passage;
  const words = wordsOf(passage);
  const facts: SentenceFacts[] = [];
  let block = 0;
  let before = -1;
  let mention = 0;
  for (let n = 0; n < words.sentenceFirst.length; n++) {
    const first = words.sentenceFirst[n]!;
    const last = words.sentenceLast[n]!;
    const span = { start: words.start[first]!, end: words.end[last]! };
    while (block + 1 < blocks.length && blocks[block]!.end <= span.start) block++;
    const { role } = blocks[block]!;
    if (role === 'heading' || role === 'caption') continue;
    const isFirst = before !== block;
    before = block;
    const above = blocks[block - 1];

    let day: Span | null = null;
    let period: Span | null = null;
    let word = first;
    for (; mention < mentions.length && mentions[mention]!.span.start < span.end; mention++) {
      const { type, timex, value, span: time } = mentions[mention]!;
      if (type !== 'time' || timex === null || time.start < span.start || isDateline(text, time)) continue;
      while (word < last && words.end[word]! <= time.start) word++;
      const isEarlier = text.startsWith('earlier', time.start);
      if (DAY.test(timex) && !isEarlier) day ??= time;
      else if (
        words.quotation[word]! < 0 &&
        (isEarlier || (PERIOD.test(timex) && !isOfNow(value, passage.published))) &&
        !isOnward(text, span, time)
      )
        period ??= time;
    }

    let isPast = false;
    let isOfMainClause = true;
    let stems: Set<string> | undefined;
    let names: Set<string> | undefined;
    for (let at = first; at <= last; at++) {
      if (words.quotation[at]! >= 0 || !hasBit(words, at, WORD.word)) continue;
      const lower = words.lower[at]!;
      if (period !== null && words.end[at]! <= period.start && hasClass(words, at, CLASS.embeds))
        isOfMainClause = false;
      if (hasClass(words, at, CLASS.past)) isPast = true;
      if (hasBit(words, at, WORD.capital)) {
        if (at > first && !CALENDAR.test(lower)) names = (names ?? new Set()).add(lower);
      } else if (lower.length >= SHORTEST) stems = (stems ?? new Set()).add(lower.slice(0, STEM));
    }
    facts.push({
      span,
      isFirst,
      heading: isFirst && above?.role === 'heading' ? { start: above.start, end: above.end } : null,
      isQuoted: words.quotation[first]! >= 0,
      day,
      period,
      isEarlierYear:
        period !== null && isEarlierYear(text.slice(period.start, period.end), passage.published),
      isOfMainClause,
      isPast,
      stems: stems ?? NONE,
      names: names ?? NONE,
      firstWord: words.lower[first]!,
    });
  }
  return facts;
}

/** "all July course fees", said in July: the month of the report is the matter's own. */
function isOfNow(value: string | null, published: string | null): boolean {
  return value?.length === MONTH && published !== null && published.startsWith(value);
}
const MONTH = 'YYYY-MM'.length;

/** "as early as the late ". */
const LONGEST_ONWARD = 24;

/** "next year", "by March", "since 2008": no time at which something happened. */
function isOnward(text: string, sentence: Span, time: Span): boolean {
  return (
    ONWARD_BEFORE.test(text.slice(Math.max(sentence.start, time.start - LONGEST_ONWARD), time.start)) ||
    ONWARD_IN.test(text.slice(time.start, time.end))
  );
}

function isEarlierYear(words: string, published: string | null): boolean {
  const year = /\b\d{4}$/.exec(words)?.[0];
  if (year === undefined) return /\b(?:last|previous) year$|years? (?:ago|earlier|before)$/i.test(words);
  return published === null || year < published.slice(0, 4);
}
