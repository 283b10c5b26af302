import { isHan } from '../../../text/letters.ts';
import type { Span } from '../../../text/span.ts';
import { createWordFinder } from '../words/word-finder.ts';
import { findSpeakerHead } from './find-speaker-head.ts';
import { titleAfterName, titleBeforeName } from './speaker-words.ts';

/** Names of one report that are looked for with their titles; a report of more is a list. */
const MAX_NAMES = 200;
/** Longest name that a title is looked for. */
const MAX_NAME = 12;
/** Places of one name that are looked at for a title: with 12, 0.843 instead of 0.849 of the speakers of the dev set had the right kind. */
const MAX_TRIES = 60;
/** How far before a name its title may begin, how far after it a firm's word may end. */
const BEFORE = 20;
const AFTER = 8;
/** First names in Chinese characters are shorter, with their dot. */
const MAX_FIRST_NAME = 9;

/**
 * What a report calls its speakers: name → the words before it where it stands with a title (清河镇镇长王某 →
 * 清河镇镇长), in a source or anywhere in `text`, '' where it never does. Of a firm's short name, the longer one.
 */
export function titlesByName(
  text: string,
  sources: readonly (Span | null)[],
  persons: ReadonlySet<string>,
): Map<string, string> {
  const titles = new Map<string, string>([...persons].map((name) => [name, '']));
  const wanted = new Set<string>();
  for (const source of sources) {
    if (source === null) continue;
    const { name, title } = splitTitle(text, source, persons);
    // 【刚回国的】王某, 【清河】王某 are no titles.
    const isLonger = title.length > (titles.get(name) ?? '').length;
    if (name !== '' && isLonger && isTitle(title)) titles.set(name, title);
    const bare = name === '' ? title : name;
    if (bare.length > 1 && bare.length <= MAX_NAME && wanted.size < MAX_NAMES) wanted.add(bare);
  }
  // 有人, 网友 tell by themselves; 建国 may be a name that ends like a word for a body.
  for (const name of wanted) {
    const own = findSpeakerHead(name);
    if ((titles.get(name) ?? '') !== '' || (own !== undefined && own.word.length > 1)) wanted.delete(name);
  }
  if (wanted.size > 0) findTitles(text, wanted, persons, titles);
  // 总统安娜·莱特 also goes as 莱特.
  for (const [name, title] of [...titles]) {
    const last = name.slice(name.search(/[·•・][^·•・]*$/) + 1);
    if (title !== '' && last.length < name.length && (titles.get(last) ?? '') === '') titles.set(last, title);
  }
  return titles;
}

/** 北州 tells where somebody is from, 北州警方 who he is. */
function isTitle(words: string): boolean {
  const head = findSpeakerHead(words);
  return head !== undefined && !RANKS.has(head.word);
}
const RANKS = new Set('省 市 县 区 镇 乡 村 州 国');

/** Looks through the report for 【镇长】王某, 王某（镇长）, 清河水务【公司】, 水务联合会（清水联）. */
function findTitles(
  text: string,
  wanted: ReadonlySet<string>,
  persons: ReadonlySet<string>,
  titles: Map<string, string>,
): void {
  const tries = new Map<string, number>();
  for (const { word, start, end } of createWordFinder(wanted).find(text, 0, text.length)) {
    const tried = tries.get(word) ?? 0;
    if (tried === MAX_TRIES || (titles.get(word) ?? '') !== '') continue;
    tries.set(word, tried + 1);
    const title =
      titleBefore(text, start) ??
      titleAfter(text, end) ??
      (persons.has(word) ? undefined : firmAfter(text, word, end));
    if (title !== undefined) titles.set(word, title);
  }
}

function titleBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/[（(](?:以?下简称|简称)?[“"]?$/, '');
  const words = before.slice(lastPart(before));
  if (!/[·•・]$/.test(words)) return isTitle(words) ? titleBeforeName(ownTitle(words)) : undefined;
  // 部长【安娜·】莱特: how long the first name is, only the title before it tells.
  for (let length = 2; length <= MAX_FIRST_NAME && length < words.length; length++) {
    const title = titleBeforeName(words.slice(0, -length));
    if (title !== undefined) return title;
  }
  return undefined;
}

/** 公司与【园长】秦岚: without another who is named beside. */
function ownTitle(words: string): string {
  const own = /[与和跟同向对给把被](?=[^与和跟同向对给把被]+$)(.+)$/.exec(words)?.[1];
  return own !== undefined && isTitle(own) && titleBeforeName(own) !== undefined ? own : words;
}

/** Where what no mark parts begins at the end of some words. */
function lastPart(words: string): number {
  let from = words.length;
  while (from > 0 && (isHan(words.charCodeAt(from - 1)) || !PARTS.test(words[from - 1]!))) from--;
  return from;
}
const PARTS = /[，。；：！？、\s“”"（）()《》]/;

function titleAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + AFTER + BEFORE);
  const inside = /^[（(]([^，。；（）()]{2,20})[）)]/.exec(after)?.[1];
  return inside === undefined ? titleAfterName(after) : titleBeforeName(inside);
}

/** 清河【水务公司】, 清河【客服】: a name that goes on with a firm's word is a firm's. */
function firmAfter(text: string, name: string, end: number): string | undefined {
  return FIRM.test(text.slice(end, end + AFTER)) ? `${name}公司` : undefined;
}
const FIRM =
  /^(?:汽车|科技|食品|乳业|水务|药业|医药|生物|电器|电子|网络|信息|文化|传媒|娱乐|影业|地产|置业|物流|快递|能源|电力|石化|化工|钢铁|建设|建筑|服饰|家居|教育|餐饮|酒店|旅游|金融|投资|控股|实业)?(?:公司|集团|股份|平台|客服|门店|旗舰店|专卖店|APP|App|品牌|官方旗舰店)/;

/** The name at the end of a source and what stands before it; name '' where it ends in none. */
function splitTitle(
  text: string,
  source: Span,
  persons: ReadonlySet<string>,
): { name: string; title: string } {
  const phrase = text.slice(source.start, source.end);
  for (let length = Math.min(MAX_NAME, phrase.length); length >= 2; length--) {
    const name = phrase.slice(-length);
    if (persons.has(name)) return { name, title: phrase.slice(0, -length).trimEnd() };
  }
  return { name: '', title: phrase };
}

/** The words that tell what kind of speaker a source is: its own title, or the one its name had elsewhere. */
export function tellingWords(phrase: string, titles: ReadonlyMap<string, string>): string {
  for (let length = Math.min(MAX_NAME, phrase.length); length >= 2; length--) {
    const elsewhere = titles.get(phrase.slice(-length));
    if (elsewhere === undefined) continue;
    const own = phrase.slice(0, -length);
    return own !== '' ? own : elsewhere !== '' ? elsewhere : phrase;
  }
  return phrase;
}
