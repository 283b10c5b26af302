import type { Span } from '../../../text/span.ts';
import { lastUnitsOf } from '../words/last-units.ts';
import { mannerStart } from './manner.ts';
import type { PhraseWord } from './phrase-words.ts';
import { ADVERBS, OPENINGS, PLACE_ENDS, PREPOSITIONS } from './source-words.ts';

const ADVERB = new Set(ADVERBS);
const OPENING = new Set(OPENINGS);
/** By unit: 1 where an adverb or an opening of several characters ends in it: without, two words need not be joined to look. */
const LAST_UNITS = lastUnitsOf([...ADVERBS, ...OPENINGS].filter((word) => word.length > 1));
const PREPOSITION = new Set(PREPOSITIONS);
/** What tells the place or means only where its end says so; other prepositions take any words. */
const NEEDS_END = new Set(['在', '通过', '用', '以', '从', '经', '于', '借', '接受', '当', '自', '随着']);
const DAY =
  '(?:(?:当地时间|北京时间)?(?:(?:\\d{4}|去|今|前)年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|今[（(]\\d+[）)]日|今[天日晨晚早]|昨[天日晚夜]|前[天日]|日前|近日|当[天日晚]|同日|次日|[本上下这]?周[一二三四五六日天]|星期[一二三四五六日天])' +
  '(?:[（(][^）)]{1,8}[）)])?|\\d{4}年(?:\\d{1,2}月)?|\\d{1,2}月)(?:凌晨|清晨|早上|早间|上午|中午|午间|下午|傍晚|晚上|晚间|深夜|夜间|晚|早)?' +
  '(?:\\d{1,2}[时点](?:\\d{1,2}分)?(?:许|左右)?)?';
/** 供水公司【截至发稿】未作出回应. */
const UNTIL = '截[至止](?:本报|记者)?(?:发稿|目前|截稿|付印)[时前]?';
const TIME_TAIL = new RegExp(`(?:(?:于|在)?${DAY}|${UNTIL})$`);
const TIME_HEAD = new RegExp(`^(?:于|在)?${DAY}`);
/** 八、, （三）, 第二，: the number of an item. */
const ITEM = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+|第[一二三四五六七八九十][，,、])\s*/;
/** No time is longer, so that only so much of a phrase is looked at for one. */
const MAX_TIME = 40;

/**
 * The index before which the phrase ends, when adverbs, times and 对记者, 在微博上 have fallen off its end;
 * with `keepsPlaces` only adverbs and times do.
 */
export function trimEnd(
  text: string,
  words: readonly PhraseWord[],
  low: number,
  from: number,
  keepsPlaces = false,
): number {
  let high = from;
  for (;;) {
    const last = words[high - 1];
    if (last === undefined || high <= low) return high;
    if (isBlank(last) || isAdverb(last) || last.tag === 't') {
      high--;
      continue;
    }
    // 王某【第三次】: how often.
    if (last.word.endsWith('次') && /^[mq]/.test(last.tag) && high - 1 > low) {
      high--;
      while (high - 1 > low && /^m/.test(words[high - 1]!.tag)) high--;
      if (high - 1 > low && words[high - 1]!.word === '第') high--;
      continue;
    }
    // 县法院【一审】, 讲解员【一遍遍】.
    if (high - 1 > low && STAGE.has(last.word)) {
      high--;
      continue;
    }
    if (high - 2 > low && AGAIN.test(words[high - 2]!.word + last.word)) {
      high -= 2;
      continue;
    }
    const manner = mannerStart(text, words, low, high);
    if (manner < high) {
      high = manner;
      continue;
    }
    if (high - 1 > low && mayEnd(last) && ADVERB.has(words[high - 2]!.word + last.word)) {
      high -= 2;
      continue;
    }
    const time = timeBefore(text, words[low]!.start, last.end);
    const before = time === undefined ? -1 : indexAt(words, time, low);
    if (before >= low) {
      high = before;
      continue;
    }
    const preposition = keepsPlaces ? undefined : lastPreposition(text, words, low, high);
    if (preposition === undefined) return high;
    high = preposition;
  }
}

const STAGE = new Set('一审 二审 终审 再审 初审 一遍遍 一次次'.split(' '));
const AGAIN = /^一(.)\1$/;

/** Where the time begins that stands right before `end`; `undefined` where none does. */
export function timeBefore(text: string, start: number, end: number): number | undefined {
  // Most phrases end in no such character, and need not be matched.
  if (end < 1 || TIME_ENDS[text.charCodeAt(end - 1)] !== 1) return undefined;
  const from = Math.max(start, end - MAX_TIME);
  const time = TIME_TAIL.exec(text.slice(from, end));
  return time === null ? undefined : from + time.index;
}

/** By unit: 1 where a time may end in it. */
const TIME_ENDS = new Uint8Array(0x10000);
for (const unit of '日天晨晚早夜前月年午间上时点许右分稿印一二三四五六）)') TIME_ENDS[unit.charCodeAt(0)] = 1;

function mayEnd({ word }: PhraseWord): boolean {
  return LAST_UNITS[word.charCodeAt(word.length - 1)] === 1;
}

/** The index at which the phrase begins, when openings, conjunctions and times have fallen off. */
export function trimStart(text: string, words: readonly PhraseWord[], from: number, high: number): number {
  let low = from;
  for (;;) {
    const first = words[low];
    if (first === undefined || low >= high) return low;
    // 【另】一位业主: somebody else; elsewhere 另 opens the clause.
    if (first.word === '另' && /^[一几两多]/.test(words[low + 1]?.word ?? '')) return low;
    if (
      isBlank(first) ||
      OPENING.has(first.word) ||
      first.tag === 'c' ||
      first.tag === 'uj' ||
      first.tag === 't' ||
      (first.tag === 'd' && first.word !== '不少')
    ) {
      low++;
      continue;
    }
    if (low + 1 < high && mayEnd(words[low + 1]!) && OPENING.has(first.word + words[low + 1]!.word)) {
      low += 2;
      continue;
    }
    const after = afterPlace(words, low, high);
    if (after > low) {
      low = after;
      continue;
    }
    const end = Math.min(words[high - 1]!.end, first.start + MAX_TIME);
    const head = text.slice(first.start, end);
    const time = ITEM.exec(head) ?? TIME_HEAD.exec(head);
    const next = time === null ? -1 : indexAt(words, first.start + time[0].length, low);
    if (next <= low) return low;
    low = next;
  }
}

const MATTER = /(?:此|事|问题|情况|事件|话题|事宜|事项|声明|传闻|说法|时|报告|情形|消息|争议|质疑)$/;

/** After 【在县城的河边，】: the index behind words that begin with a preposition and end as places and times do. */
function afterPlace(words: readonly PhraseWord[], low: number, high: number): number {
  if (!LEADING_PREPOSITION.has(words[low]!.word)) return low;
  for (let index = low + 1; index < Math.min(high, low + MAX_PLACE); index++) {
    const { word, tag } = words[index]!;
    if (words[index + 1]?.word === '的') return low;
    if (tag === 'f' || /^(?:时|时候|期间|分|许|左右|之际|下|看来|来说|而言)$/.test(word)) return index + 1;
    if (word === '，') return index + 1;
  }
  return low;
}

const LEADING_PREPOSITION = new Set([
  '在',
  '从',
  '当',
  '于',
  '对',
  '对于',
  '关于',
  '针对',
  '经',
  '就',
  '据',
  '自',
]);
/** A place or time before the subject is no longer than this many words. */
const MAX_PLACE = 14;

export function isAdverb({ word, tag }: PhraseWord): boolean {
  // 公司的【公开】电话: which one.
  if (word === '不少' || (word === '公开' && tag === 'b')) return false;
  return (ADVERB.has(word) && tag !== 'nr') || tag === 'd' || tag === 'ad';
}

export function isPreposition({ word }: PhraseWord): boolean {
  return PREPOSITION.has(word);
}

export function isBlank({ word }: PhraseWord): boolean {
  const unit = word.charCodeAt(0);
  // No Chinese character is a mark.
  return (unit < 0x3400 || unit > 0x9fff) && /^[\s，、：；:"“”'▼●【】\-—]+$/.test(word);
}

/** The span of the words from `low` to `high`, without marks at its ends; `undefined` where none is left. */
export function spanOfWords(words: readonly PhraseWord[], low: number, high: number): Span | undefined {
  let [start, end] = [low, high];
  while (start < end && isBlank(words[start]!)) start++;
  while (end > start && isBlank(words[end - 1]!)) end--;
  return start < end ? { start: words[start]!.start, end: words[end - 1]!.end } : undefined;
}

/** The index of the word that begins at `offset`, words.length for the end, -1 if none does. */
export function indexAt(words: readonly PhraseWord[], offset: number, low: number): number {
  for (let index = low; index < words.length; index++) if (words[index]!.start === offset) return index;
  return words.at(-1)?.end === offset ? words.length : -1;
}

/** Where 对晚报记者 or 在微博上 begins at the end of the phrase. */
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
    if (word === '被' && tailText.includes('的')) return undefined;
    // 被人刺伤的王某: the phrase belongs to the name that follows 的; 向县里的官员（表示） tells the hearer.
    if (
      word !== '向' &&
      /的[^的]*$/.test(tailText) &&
      /(?:人|者|员|网友|民|士|某|[先女]生|女士|媒|媒体|师|家长|方)$/.test(tailText)
    )
      return undefined;
    // 王某就此事（表示）, but 就有居民（表示）.
    if (word === '就' && (tailText.startsWith('有') || !MATTER.test(tailText))) continue;
    if (NEEDS_END.has(word) && !PLACE_ENDS.test(tailText)) return undefined;
    return index;
  }
  return undefined;
}
