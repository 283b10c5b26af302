import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { type Before, madeTo, OPEN, spokenBy, withSubject } from './before.ts';
import { canSpeak, canTell, isBareSubject, isNameLike, isWritten } from './can-speak.ts';
import { bringsAgent, isCause, tellsWhen } from './ends-subject.ts';
import { lastNouns } from './last-nouns.ts';
import { leadingSubject } from './leading-subject.ts';
import { isVerb } from './phrase-verbs.ts';
import { type PhraseWord, phraseWords } from './phrase-words.ts';
import { isRecord } from './speaker-words.ts';
import { spanOfWords, timeBefore, trimEnd, trimStart } from './trim-phrase.ts';

/**
 * Who speaks by the words between a clause's beginning and its cue: 【该店主】指着身后的货架（称）, 开闸放水后
 * 【县长】（表示）, 大桥被【晚报】（曝光）.
 */
export function subjectBefore(
  text: string,
  within: Span,
  names: readonly Found<Mention>[],
  kind: 'plain' | 'shown' | 'other' = 'other',
): Before {
  const region = afterBlank(text, afterTag(text, withoutTime(text, within)), names);
  const bracket = BRACKET.exec(text.slice(region.start, region.end));
  if (bracket !== null && bracket.index > 0) {
    // 部长奥林（Olin）对外: the bracket belongs to the name before it.
    const end = region.start + bracket.index;
    const before = subjectBefore(text, { start: region.start, end }, names, kind);
    const subject =
      before.subject?.end === end ? { ...before.subject, end: end + bracket[1]!.length } : before.subject;
    return withSubject(before, subject);
  }
  const words = phraseWords(text, region, names);
  // Who acts is named after 被, whatever the clause began with.
  const last = trimEnd(text, words, 0, words.length, true);
  const tail = lastNouns(words, 0, last);
  if (tail > 0 && isCause(words[tail - 1]!)) {
    const made = spanOfWords(words, tail, last);
    return madeTo(made !== undefined && canSpeak(text, made, names) ? made : undefined);
  }
  const agent = bringsAgent(words[tail - 1]) ? spanOfWords(words, tail, last) : undefined;
  if (agent !== undefined && canTell(text, agent, names)) return passive(text, words, tail - 1, agent);
  // 由【主席孟庭】当着选手的面（宣布）: with place or manner behind who acts.
  const by = words.findLastIndex(bringsAgent);
  const actor = by < 0 ? undefined : agentAfter(text, words, by, names);
  if (actor !== undefined) return passive(text, words, by, actor);

  const high = trimEnd(text, words, 0, words.length);
  const low = trimStart(text, words, 0, high);
  if (low < high && isCause(words[low]!)) return madeTo(undefined);
  if (low >= high) return OPEN;
  // 校长走上台，【代表】全体获奖者（说）: whoever does so was named before.
  const isFor =
    words[low]!.word === '代表' &&
    high - low > 1 &&
    !/^nr/.test(words[low + 1]!.tag) &&
    !words.slice(low, high).some(({ word }) => word === '的');
  if (isFor && /，/.test(text.slice(within.start - 1, within.start + 1))) return OPEN;
  const found = (subject: Span | undefined) =>
    spokenBy(
      subject && withClosingMark(text, kind === 'shown' ? outside(text, subject) : subject, region.end),
    );

  // 居民送的【锦旗】（写着…）: what shows stands right before its verb.
  const record = kind === 'shown' ? recordBefore(text, words, low, last) : undefined;
  if (record !== undefined) return found(record);

  const leading = leadingSubject(text, words, low, high, names, true);
  const from = lastNouns(words, low, high);
  const near = spanOfWords(words, trimStart(text, words, from, high), high);
  const nearSpeaks = near !== undefined && canTell(text, near, names);
  // 开闸放水后【县长】: a speaker right before the cue, after words that tell when.
  if (nearSpeaks && from > low && tellsWhen(words[from - 1]!)) return found(near);
  if (leading !== undefined) return found(leading);
  // 留下书信（称…）: whoever left it, not the letter, is meant; who that is was said before.
  // 积极配合【部门】（核实）: a noun right after another verb is what that verb is done to.
  const isObject =
    kind === 'other' && from > low && words[from - 1]!.tag === 'v' && TRANSITIVE.test(words[from - 1]!.word);
  if (nearSpeaks && leading === undefined && isObject) return found(undefined);
  const isMade = from > low && isVerb(words[low]!) && !canSpeak(text, near ?? region, names);
  if (nearSpeaks && !isMade) return found(near);
  if (isMade && nearSpeaks) return OPEN;
  // 告示【中】（写道）: the record that it stands in.
  const inRecord = recordAround(text, words, low, high);
  if (inRecord !== undefined) return found(inRecord);
  if (tellsWhen(words[high - 1]!)) return OPEN;
  const rest = words.slice(from === low ? low : high, high);
  return found(isNameLike(rest) || (kind !== 'other' && isBareSubject(rest)) ? near : undefined);
}

/** 医院出具的【诊断证明】, 店里贴出的【告示】上: the record that words end in, with all that belongs to it by 的. */
function recordBefore(
  text: string,
  words: readonly PhraseWord[],
  low: number,
  end: number,
): Span | undefined {
  const last = INSIDE.test(words[end - 1]?.word ?? '') ? end - 1 : end;
  if (last <= low) return undefined;
  const tail = words[last - 1]!.word === '》' ? low : lastNouns(words, low, last);
  const isOwned = words.slice(Math.max(low, tail - 1), last).some(({ word }) => word === '的');
  const whole = trimStart(text, words, low, last);
  // 2月16日【发布的】一则公告: without who published it the verb is no part.
  const isNamed = isOwned && words[whole] !== undefined && !isVerb(words[whole]!);
  const record = spanOfWords(words, isNamed ? whole : trimStart(text, words, tail, last), last);
  if (record === undefined) return undefined;
  const shows =
    isRecord(text, record) || isWritten(text, record) || SHOWS.test(text.slice(record.start, record.end));
  return shows ? record : undefined;
}

/** 【纸】上（写着…）: words stand on it. */
function outside(text: string, subject: Span): Span {
  const words = text.slice(subject.start, subject.end);
  return words.length > 1 && /(?<![网路会])[上里]$/.test(words)
    ? { ...subject, end: subject.end - 1 }
    : subject;
}

const INSIDE = /^[中里上内]$/;

/** 【居民】【住户王某】（说）, [08:12] 【县气象台】（称）: what stands in brackets of its own at the head is a heading. */
function afterTag(text: string, region: Span): Span {
  const tag = TAG.exec(text.slice(region.start, Math.min(region.end, region.start + MAX_TAG)));
  return tag === null || region.start + tag[0].length >= region.end
    ? region
    : { start: region.start + tag[0].length, end: region.end };
}
const TAG = /^\s*(?:【[^【】]{1,12}】|\[[^[\]]{1,12}\])\s*/;
const MAX_TAG = 20;

/** 利率下调 【专家】（预计…）: in headlines a blank parts what commas part elsewhere. */
function afterBlank(text: string, region: Span, names: readonly Found<Mention>[]): Span {
  const blank = /[\u4e00-\u9fff”」％%\d][ \u3000](?=[\u4e00-\u9fff“「]{2,16}$)/.exec(
    text.slice(Math.max(region.start, region.end - 20), region.end),
  );
  if (blank === null) return region;
  const rest = {
    start: Math.max(region.start, region.end - 20) + blank.index + blank[0].length,
    end: region.end,
  };
  return canSpeak(text, rest, names) ? rest : region;
}

/** 公告【中】, 信【里】: the record before the word for inside. */
function recordAround(
  text: string,
  words: readonly PhraseWord[],
  low: number,
  high: number,
): Span | undefined {
  if (high - low < 2 || !/^[中里上]$/.test(words[high - 1]!.word)) return undefined;
  const record = spanOfWords(words, lastNouns(words, low, high - 1), high - 1);
  return record !== undefined && canTell(text, record, []) ? record : undefined;
}

/** Who acts after 被 or 由 where more than him stands before the verb. */
function agentAfter(
  text: string,
  words: readonly PhraseWord[],
  by: number,
  names: readonly Found<Mention>[],
): Span | undefined {
  const end = trimEnd(text, words, by + 1, words.length);
  const actor =
    end > by + 1 && lastNouns(words, by + 1, end) === by + 1 ? spanOfWords(words, by + 1, end) : undefined;
  return actor !== undefined && canSpeak(text, actor, names) ? actor : undefined;
}

/** Who acts after 被, and what it is done to. */
function passive(text: string, words: readonly PhraseWord[], by: number, agent: Span): Before {
  const patient = spanOfWords(words, trimStart(text, words, 0, by), trimEnd(text, words, 0, by));
  return spokenBy(agent, patient);
}

/** Before a time at the end, which the dictionary may cut in the middle: 王某【今（19）日】. */
function withoutTime(text: string, { start, end }: Span): Span {
  return { start, end: timeBefore(text, start, end) ?? end };
}

/** 网友“风里的伞【”】: a mark that closes what the phrase opened belongs to it. */
export function withClosingMark(text: string, source: Span, end: number): Span {
  const close = OPENING_BY_CLOSING[text[source.end] ?? ''];
  if (close === undefined || source.end >= end) return source;
  // 【“风里的伞”】（说）: of a name in marks they are part.
  if (text[source.start - 1] === close) return { start: source.start - 1, end: source.end + 1 };
  const phrase = text.slice(source.start, source.end);
  return phrase.lastIndexOf(close) > phrase.lastIndexOf(text[source.end]!)
    ? { ...source, end: source.end + 1 }
    : source;
}

/** Ends of nouns for papers, signs and screens, which show what stands on them: 结婚证, 订单, 路牌. */
const SHOWS =
  /(?:[^保论]证|[名菜订账清]单|票据?|收据|[^代]表|图|牌|碑|屏幕|后台|导航|软件|页面|包装|海报|名片|地图)$/;

/** Verbs of two characters, but for those that bring about or see what a whole clause tells. */
const TRANSITIVE = /^(?!导致|致使|促使|引发|造成|看到|听到|发现|得知)..$/;

/** A bracket near the end of a phrase, with what stands between it and the verb. */
const BRACKET = /([（(][^（()）]{1,60}[）)])(?!的|班)[^（()）“”]{0,6}$/;

/** Closing mark → the one that opens. */
const OPENING_BY_CLOSING: Readonly<Record<string, string>> = { '”': '“', '」': '「', '》': '《', '）': '（' };
