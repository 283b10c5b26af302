import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../pack.ts';
import { tagWords } from '../words/jieba-words.ts';
import { mendWords } from './mend-words.ts';

/** A word of a phrase, as offsets in the report; names found before are one word each. */
export interface PhraseWord extends Span {
  readonly word: string;
  /** jieba's tag; `nr` for a person, `nt` for a body, `t` for a time that was found as a mention. */
  readonly tag: string;
}

/** No phrase is cut into words beyond this many characters from its end: speakers' names are shorter. */
const MAX_PHRASE = 120;

/** Words of a phrase; only its last 120 characters where it is longer. */
export function phraseWords(text: string, phrase: Span, names: readonly Found<Mention>[]): PhraseWord[] {
  const start = Math.max(phrase.start, phrase.end - MAX_PHRASE);
  const words: PhraseWord[] = [];
  const inside = names.filter(({ span }) => span.start >= start && span.end <= phrase.end);
  let at = start;
  for (const { span, type } of inside) {
    if (span.start < at) continue;
    // 小|郝: how people call each other is one name.
    const isCut =
      type === 'person' && span.end - span.start === 1 && /[老小阿]/.test(text[span.start - 1] ?? '');
    const from = isCut && span.start > at ? span.start - 1 : span.start;
    pushTagged(text, { start: at, end: from }, words);
    const tag = type === 'person' ? 'nr' : type === 'body' ? 'nt' : 't';
    words.push({ word: text.slice(from, span.end), tag, start: from, end: span.end });
    at = span.end;
  }
  pushTagged(text, { start: at, end: phrase.end }, words);
  return LABEL_MARK.test(text.slice(start, phrase.end)) ? withLabels(text, words) : words;
}

const LABEL_MARK = /[“「‘]/;
const LABEL_OPENS = /^[“「‘]$/;
const LABEL_CLOSES = /^[”」’]$/;
/** No name in marks is longer. */
const MAX_LABEL = 12;

/** 博主“【今天不开车】”: a name in marks is one word, whatever it is made of. */
function withLabels(text: string, words: PhraseWord[]): PhraseWord[] {
  const open = words.findLastIndex(({ word }) => LABEL_OPENS.test(word));
  if (open < 0) return words;
  const close = words.findIndex(({ word }, index) => index > open && LABEL_CLOSES.test(word));
  if (close < open + 2) return words;
  const [start, end] = [words[open]!.end, words[close]!.start];
  if (end - start > MAX_LABEL || /[，。！？；：]/.test(text.slice(start, end))) return words;
  return [
    ...words.slice(0, open + 1),
    { word: text.slice(start, end), tag: 'nz', start, end },
    ...words.slice(close),
  ];
}

/** The dictionary calls these verbs, adverbs or adjectives; they are who or what says or shows: 【镇长】说, 【截图】显示. */
const NOUNS = new Set(
  (
    '首尔 截图 截屏 录像 群聊 告示 监控 考生 选手 导演 教练 模特 处长 首相 镇长 组长 站长 署长 保长 连长 排长 判官 参赞 警察 ' +
    '邻居 雇主 买主 卖主 失主 得主 访客 看客 写手 鼓手 打手 杀手 对手 帮手 搬运工 赞助商 超市 旗舰店 招办 校办 高招办 ' +
    '消协 作协 促进会 以军 所有者 合同 外卖 打车 出行 买菜'
  ).split(' '),
);
/** Verbs of today that the dictionary lacks, so that no name takes them in: 店主【晒出】收据. */
const VERBS = new Set(
  '晒出 晒照 晒图 怒怼 回怼 官宣 发帖 发博 曝出 放出 贴出 甩出 抛出 亮出 秀出 爆料 转发 点赞 下场 开撕 退圈 脱粉 直播'.split(
    ' ',
  ),
);
/** Names of what is looked up, which the dictionary cuts in two: the first halves by the second, which few words are. */
const FIRST_HALVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['查查', new Set(['企'])],
  ['系统', new Set(['公示', '查询'])],
  ['网', new Set(['公开'])],
  ['平台', new Set(['监管'])],
  ['证明', new Set(['诊断'])],
  ['说明', new Set(['情况'])],
  ['所', new Set(['律', '某律'])],
]);
const HAVING = /^[还也就又更仍另]有$/;

function pushTagged(text: string, { start, end }: Span, words: PhraseWord[]): void {
  if (start >= end) return;
  for (const { word, tag, start: offset } of mendWords(tagWords(text.slice(start, end)))) {
    const at = start + offset;
    const last = words.at(-1);
    const first = words.at(-2);
    if (tag === 'eng' && last?.word === ' ' && first?.tag === 'eng' && last.end === at) {
      // Ann| |Hill: one name.
      words.splice(-2, 2, { word: `${first.word} ${word}`, tag, start: first.start, end: at + word.length });
    } else if (last !== undefined && last.end === at && makesNoun(word, tag, last)) {
      // 获救|者, 采购|人: an ending makes a noun of the word before it.
      words[words.length - 1] = {
        word: last.word + word,
        tag: 'n',
        start: last.start,
        end: at + word.length,
      };
    } else if (last !== undefined && last.end === at && FIRST_HALVES.get(word)?.has(last.word) === true) {
      words[words.length - 1] = {
        word: last.word + word,
        tag: 'n',
        start: last.start,
        end: at + word.length,
      };
    } else if (word.length === 2 && word.endsWith('有') && HAVING.test(word)) {
      // 还有|居民: an adverb and 有, which belongs to the name.
      words.push({ word: word[0]!, tag: 'd', start: at, end: at + 1 });
      words.push({ word: '有', tag: 'v', start: at + 1, end: at + 2 });
    } else {
      words.push({ word, tag: tagHere(text, word, tag, at), start: at, end: at + word.length });
    }
  }
}

function makesNoun(word: string, tag: string, last: PhraseWord): boolean {
  if (tag === 'k') return word !== '们';
  return word === '人' && /^vn?$/.test(last.tag) && last.word.length === 2;
}

const FORMERLY =
  /^(?:[总副首]|主[席任编管教]|[部局厅市县省镇院校会站行队班处科社台馆]长|书记|董事|经理|高管|官员|议员|大使|发言人|负责人|成员|队员|球员|教练|员工|同事|室友|记者|编辑|顾问|助理|秘书|妻|夫|女友|男友|代理|律师)/;

const TURNED_TO =
  /^[了上到]?(?:《|本[报台刊社网]|[一-龥]{2,8}?(?:[日晚早时]报|都市报|新闻|电视台|客户端|热线|报社)|媒体|警方)/;

function tagHere(text: string, word: string, tag: string, at: number): string {
  // 一名家长@所有人: somebody is called; the @ of a name has no such words behind it.
  if (word === '@' && /^(?:所有|全体|大家|[“"「])/.test(text.slice(at + 1, at + 3))) return 'v';
  // 《清河日报》前总编辑: who was it once; elsewhere 前 tells when.
  if (word === '前' && FORMERLY.test(text.slice(at + 1, at + 5))) return 'b';
  // 聊天内容【发给】张某: what is given to somebody is no part of his name.
  if (tag === 'vn' && word.length === 2 && word.endsWith('给')) return 'v';
  // 读者【联系】《清河晚报》，称…: before whom one turns to it is a verb.
  if (/^(?:联系|采访|联络)$/.test(word) && TURNED_TO.test(text.slice(at + 2, at + 14))) return 'v';
  if (tag === 'x' && VERBS.has(word)) return 'v';
  return word.length > 1 && NOUNS.has(word) ? 'n' : tag;
}
