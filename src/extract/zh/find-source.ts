import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../pack.ts';
import { type PhraseWord, phraseWords } from './phrase-words.ts';
import { ADVERBS, OPENINGS, PLACE_ENDS, PREPOSITIONS } from './source-words.ts';
import { isSpeaker } from './speaker-words.ts';

const ADVERB = new Set(ADVERBS);
const OPENING = new Set(OPENINGS);
const PREPOSITION = new Set(PREPOSITIONS);
/** What tells the place or means only where its end says so; other prepositions take any words. */
const NEEDS_END = new Set(['在', '通过', '用', '以', '从', '经', '于', '借', '接受']);
const DAY =
  '(?:(?:当地时间|北京时间)?(?:(?:\\d{4}|去|今|前)年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|今[（(]\\d+[）)]日|今[天日晨晚早]|昨[天日晚夜]|前[天日]|日前|近日|当[天日晚]|同日|次日|[本上下这]?周[一二三四五六日天]|星期[一二三四五六日天])' +
  '(?:[（(][^）)]{1,8}[）)])?|\\d{4}年(?:\\d{1,2}月)?|\\d{1,2}月)(?:凌晨|清晨|早上|早间|上午|中午|午间|下午|傍晚|晚上|晚间|深夜|夜间|晚|早)?' +
  '(?:\\d{1,2}[时点](?:\\d{1,2}分)?(?:许|左右)?)?';
const TIME_TAIL = new RegExp(`(?:于|在)?${DAY}$`);
const TIME_HEAD = new RegExp(`^(?:于|在)?${DAY}`);

/**
 * The phrase in `region` that names a speaker: what is left of 【但】岳西县委宣传部负责人【16日对记者】 when
 * openings, times, hearers and adverbs have fallen off at both ends, and a verb with its object after it.
 * `undefined` where nothing is left.
 */
export function findSource(text: string, region: Span, names: readonly Found<Mention>[]): Span | undefined {
  const words = phraseWords(text, region, names);
  let { low, high } = { low: 0, high: words.length };
  high = trimEnd(text, words, low, high);
  low = trimStart(text, words, low, high);
  const whole = spanOf(words, low, high);
  if (whole !== undefined) low = Math.max(low, indexAt(words, afterOpening(text, whole, names).start, low));
  const verb = mainVerb(words, low, high);
  if (verb !== undefined) high = trimEnd(text, words, low, verb);
  const source = spanOf(words, low, high);
  return source && withClosingMark(text, source, region.end);
}

/** The subject that a clause begins with, or all of it where it has no verb; `undefined` where that is no speaker. */
export function findSubject(text: string, clause: Span, names: readonly Found<Mention>[]): Span | undefined {
  const words = phraseWords(text, clause, names);
  const low = trimStart(text, words, 0, words.length);
  // 【一名备注为“何先生”的人员】在群里…: over a verb only where 的 makes it a part of the name.
  let passed = -1;
  for (let index = low + 1; index <= words.length; index++) {
    const word = words[index];
    const ends =
      word === undefined ||
      isVerb(word) ||
      word.tag === 'd' ||
      word.tag === 'p' ||
      PREPOSITION.has(word.word);
    if (!ends) continue;
    const isModifier = passed < 0 || words.slice(passed, index).some((each) => each.word === '的');
    const subject = isModifier ? spanOf(words, low, trimEnd(text, words, low, index)) : undefined;
    if (subject !== undefined && isSpeaker(text, subject, names)) return subject;
    if (passed < 0) passed = index;
  }
  return undefined;
}

/** 网友“风里的伞【”】: a mark that closes what the phrase opened belongs to it. */
function withClosingMark(text: string, source: Span, end: number): Span {
  const close = CLOSING[text[source.end] ?? ''];
  if (close === undefined || source.end >= end) return source;
  const phrase = text.slice(source.start, source.end);
  return phrase.lastIndexOf(close) > phrase.lastIndexOf(text[source.end]!)
    ? { ...source, end: source.end + 1 }
    : source;
}

/** Closing mark → the one that opens. */
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '」': '「', '》': '《' };

/** 【开闸放水后】县长: what tells when falls off where a speaker is left. */
function afterOpening(text: string, source: Span, names: readonly Found<Mention>[]): Span {
  const opening = /^[^的“「]{2,10}?后(?!勤|台|卫|代|者|人|面|方)/.exec(text.slice(source.start, source.end));
  if (opening === null) return source;
  const rest = { start: source.start + opening[0].length, end: source.end };
  return rest.start < rest.end && isSpeaker(text, rest, names) ? rest : source;
}

function spanOf(words: readonly PhraseWord[], low: number, high: number): Span | undefined {
  while (low < high && isBlank(words[low]!)) low++;
  while (high > low && isBlank(words[high - 1]!)) high--;
  return low < high ? { start: words[low]!.start, end: words[high - 1]!.end } : undefined;
}

function isBlank({ word }: PhraseWord): boolean {
  return /^[\s，、：；:"“”'▼●【】\-—]+$/.test(word);
}

function trimEnd(text: string, words: readonly PhraseWord[], low: number, from: number): number {
  let high = from;
  for (;;) {
    const last = words[high - 1];
    if (last === undefined || high <= low) return high;
    if (
      isBlank(last) ||
      (ADVERB.has(last.word) && last.tag !== 'nr') ||
      last.tag === 'd' ||
      last.tag === 't'
    ) {
      high--;
      continue;
    }
    const time = TIME_TAIL.exec(text.slice(words[low]!.start, last.end));
    const before = time === null ? -1 : indexAt(words, words[low]!.start + time.index, low);
    if (before >= low) {
      high = before;
      continue;
    }
    const preposition = lastPreposition(text, words, low, high);
    if (preposition === undefined) return high;
    high = preposition;
  }
}

function trimStart(text: string, words: readonly PhraseWord[], from: number, high: number): number {
  let low = from;
  for (;;) {
    const first = words[low];
    if (first === undefined || low >= high) return low;
    if (
      isBlank(first) ||
      OPENING.has(first.word) ||
      first.tag === 'c' ||
      first.tag === 't' ||
      (first.tag === 'd' && first.word !== '不少')
    ) {
      low++;
      continue;
    }
    const time = TIME_HEAD.exec(text.slice(first.start, words[high - 1]!.end));
    const after = time === null ? -1 : indexAt(words, first.start + time[0].length, low);
    if (after <= low) return low;
    low = after;
  }
}

/** The index of the word that begins at `offset`, words.length for the end, -1 if none does. */
function indexAt(words: readonly PhraseWord[], offset: number, low: number): number {
  for (let index = low; index < words.length; index++) if (words[index]!.start === offset) return index;
  return words.at(-1)?.end === offset ? words.length : -1;
}

/** Where 对红星新闻记者 or 在微博上 begins at the end of the phrase. */
function lastPreposition(
  text: string,
  words: readonly PhraseWord[],
  low: number,
  high: number,
): number | undefined {
  for (let index = high - 1; index >= low; index--) {
    const { word, end } = words[index]!;
    if (!PREPOSITION.has(word)) continue;
    const tail = { start: end, end: words[high - 1]!.end };
    if (tail.start >= tail.end) return index;
    const tailText = text.slice(tail.start, tail.end);
    // 被人刺伤的王某: the phrase belongs to the name that follows 的.
    if (
      /的[^的]*$/.test(tailText) &&
      /(?:人|者|员|网友|民|士|某|[先女]生|女士|媒|媒体|师|家长|方)$/.test(tailText)
    )
      return undefined;
    if (NEEDS_END.has(word) && !PLACE_ENDS.test(tailText)) return undefined;
    return index;
  }
  return undefined;
}

/** The verb that follows the speaker's name in 货拉拉【发布事件说明】; none in 值班【工作】人员. */
function mainVerb(words: readonly PhraseWord[], low: number, high: number): number | undefined {
  let lastOf = low - 1;
  for (let index = low; index < high; index++) if (words[index]!.word === '的') lastOf = index;
  for (let index = Math.max(low + 1, lastOf + 1); index < high; index++) {
    // 聊天内容【发给】张某: what is given to somebody is no part of his name.
    if (/.给$/.test(words[index]!.word)) return index;
    // 小区的【邻居】: after 的 stands a noun, whatever the dictionary says.
    if (!isVerb(words[index]!) || words[index - 1]!.word === '的') continue;
    const rest = words.slice(index + 1, high);
    const endsInName =
      /(?:人员|负责人|人士|记者|律师|[者员家长师民友]|警方|部门|单位|协会|中心|公司|媒体)$/.test(
        words[high - 1]!.word,
      );
    if (rest.length > 0 && rest.length <= 3 && (endsInName || words[high - 1]!.tag === 'nr')) continue;
    return index;
  }
  return undefined;
}

const NOUN_LIKE = new Set([
  '有',
  '负责',
  '值班',
  '查',
  '工作',
  '相关',
  '在场',
  '涉事',
  '知情',
  '报道',
  '执法',
  '新闻',
  '经营',
]);

function isVerb({ word, tag }: PhraseWord): boolean {
  return (tag === 'v' || tag === 'vd' || tag === 'vi') && !NOUN_LIKE.has(word);
}
