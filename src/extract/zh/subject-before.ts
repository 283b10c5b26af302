import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { canSpeak, canTell, isNameLike } from './can-speak.ts';
import { bringsAgent, isCause, lastNouns, leadingSubject, tellsWhen } from './leading-subject.ts';
import { isVerb } from './phrase-verbs.ts';
import { phraseWords } from './phrase-words.ts';
import { MAX_TIME, spanOfWords, TIME_TAIL, trimEnd, trimStart } from './trim-phrase.ts';

/** What the words between a clause's beginning and its cue tell of who speaks. */
export interface Before {
  /** undefined where they name nobody who can speak. */
  readonly subject: Span | undefined;
  /** True where nothing but openings, adverbs, times, 对记者 or 在微博上 stands there. */
  readonly isOpen: boolean;
  /** True where somebody is made to do it: 这让居民（感叹）. */
  readonly isCaused: boolean;
}

/**
 * Who speaks by the words between a clause's beginning and its cue: 【该店主】指着身后的货架（称）, 开闸放水后
 * 【县长】（表示）, 大桥被【晚报】（曝光）.
 */
export function subjectBefore(text: string, within: Span, names: readonly Found<Mention>[]): Before {
  const region = withoutTime(text, within);
  const words = phraseWords(text, region, names);
  // Who acts is named after 被, whatever the clause began with.
  const last = trimEnd(text, words, 0, words.length, true);
  const tail = lastNouns(words, 0, last);
  if (tail > 0 && isCause(words[tail - 1]!)) return { subject: undefined, isOpen: false, isCaused: true };
  const agent = bringsAgent(words[tail - 1]) ? spanOfWords(words, tail, last) : undefined;
  if (agent !== undefined && canTell(text, agent, names))
    return { subject: agent, isOpen: false, isCaused: false };

  const high = trimEnd(text, words, 0, words.length);
  const low = trimStart(text, words, 0, high);
  if (low < high && isCause(words[low]!)) return { subject: undefined, isOpen: false, isCaused: true };
  if (low >= high) return { subject: undefined, isOpen: true, isCaused: false };
  const found = (subject: Span | undefined) => ({
    subject: subject && withClosingMark(text, subject, region.end),
    isOpen: false,
    isCaused: false,
  });

  const leading = leadingSubject(text, words, low, high, names);
  const from = lastNouns(words, low, high);
  const near = spanOfWords(words, trimStart(text, words, from, high), high);
  const nearSpeaks = near !== undefined && canTell(text, near, names);
  // 开闸放水后【县长】: a speaker right before the cue, after words that tell when.
  if (nearSpeaks && from > low && tellsWhen(words[from - 1]!)) return found(near);
  if (leading !== undefined) return found(leading);
  // 留下书信（称…）: whoever left it, not the letter, is meant; who that is was said before.
  const isMade = from > low && isVerb(words[low]!) && !canSpeak(text, near ?? region, names);
  if (nearSpeaks && !isMade) return found(near);
  if (isMade && nearSpeaks) return { subject: undefined, isOpen: true, isCaused: false };
  if (tellsWhen(words[high - 1]!)) return { subject: undefined, isOpen: true, isCaused: false };
  const rest = words.slice(from === low ? low : high, high);
  return found(isNameLike(rest) ? near : undefined);
}

/** Before a time at the end, which the dictionary may cut in the middle: 王某【今（19）日】. */
function withoutTime(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - MAX_TIME);
  const time = TIME_TAIL.exec(text.slice(from, end));
  return time === null ? { start, end } : { start, end: from + time.index };
}

/** 网友“风里的伞【”】: a mark that closes what the phrase opened belongs to it. */
export function withClosingMark(text: string, source: Span, end: number): Span {
  const close = OPENING_BY_CLOSING[text[source.end] ?? ''];
  if (close === undefined || source.end >= end) return source;
  const phrase = text.slice(source.start, source.end);
  return phrase.lastIndexOf(close) > phrase.lastIndexOf(text[source.end]!)
    ? { ...source, end: source.end + 1 }
    : source;
}

/** Closing mark → the one that opens. */
const OPENING_BY_CLOSING: Readonly<Record<string, string>> = { '”': '“', '」': '「', '》': '《', '）': '（' };
