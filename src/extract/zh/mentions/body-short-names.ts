import type { Span } from '../../../text/span.ts';
import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { type MarkedWords, WORD_CLASS, wordAt } from '../words/marked-words.ts';
import type { BodySpan } from './body-span.ts';
import { TRADES } from './body-words.ts';
import { placeNamesFrom } from './place-names.ts';

/** What a short name stands for in this report. */
export interface ShortName {
  readonly longer: string;
  readonly rule: string;
}

/** Short names made in one report; more would be a register of companies. */
const MAX_SHORT = 200;
/** 久安科技股份有限公司（以下简称“久安科技”）, 世界卫生组织（WHO）. */
const INTRODUCED =
  /^[（(](?:(?:以下|下文|下|后)?(?:统一|均)?(?:简称|统称|称)(?:为|作)?[：:]?\s?[“"「『‘]?([^”"」』’）)、，。；\s]{2,14})|([A-Z][A-Za-z&-]{1,9})[）)])/;
/** Longer brackets introduce no name. */
const MAX_BRACKET = 32;
const COMPANY = /(?:股份有限公司|有限责任公司|有限公司|公司|集团)$/;

/** Short name → what the report introduces it for, or the company whose full name it is made of. */
export function shortNames(text: string, spans: readonly Span[]): ReadonlyMap<string, ShortName> {
  const found = new Map<string, ShortName>();
  const add = (short: string | undefined, longer: string, rule: string) => {
    if (short === undefined || short.length < 2 || short.length >= longer.length) return;
    if (found.size < MAX_SHORT && !found.has(short)) found.set(short, { longer, rule });
  };
  for (const { start, end } of spans) {
    const bracket = text.charCodeAt(end);
    if (bracket !== 0xff08 && bracket !== 0x28) continue;
    const match = INTRODUCED.exec(text.slice(end, end + MAX_BRACKET));
    if (match !== null) add(match[1] ?? match[2], text.slice(start, end), 'body:introduced');
  }
  for (const { start, end } of spans) {
    const longer = text.slice(start, end);
    if (COMPANY.test(longer))
      for (const short of companyShorts(longer)) add(short, longer, 'body:company-short');
  }
  return found;
}

/** 北京久安科技有限公司: 久安科技, 久安公司; 清河县水务有限公司: 清河水务. */
function companyShorts(longer: string): string[] {
  const place = placeNamesFrom(longer, 0).find(({ text }) => longer.startsWith(text));
  const core = longer
    .slice(place?.text.length ?? 0)
    .replace(COMPANY, '')
    .replace(/[（(].*$/, '');
  const trade = firstTrade(core);
  if (trade === undefined) return [];
  const own = core.slice(0, trade.at);
  if (own === '') {
    const short = place?.text.replace(/[省市县区]$/, '') ?? '';
    return short.length >= 2 ? [short + trade.word] : [];
  }
  // 电信诈骗公司 has no name of its own.
  if (own.length < 2 || own.length > MAX_BRAND || isCommon(own)) return [];
  return [own + trade.word, `${own}公司`, `${own}集团`];
}

/** 久安 is two to four characters; what is longer describes. */
const MAX_BRAND = 4;

/** True for a word that jieba knows and not as a name. */
function isCommon(word: string): boolean {
  const known = dictionary();
  const number = numberOfWord(known, word);
  return number !== 0 && !/^n[rsz]/.test(known.tags[known.tag[number]!]!);
}

function firstTrade(core: string): { at: number; word: string } | undefined {
  for (let at = 0; at < core.length; at++) {
    for (const length of [3, 2]) {
      const word = core.slice(at, at + length);
      if (word.length === length && TRADES.has(word)) return { at, word };
    }
  }
  return undefined;
}

/** Where the short names stand as words of their own, in text order. */
export function findShortNames(words: MarkedWords, names: ReadonlyMap<string, ShortName>): BodySpan[] {
  if (names.size === 0) return [];
  const namesByFirst = new Map<string, string[]>();
  for (const name of names.keys()) {
    const same = namesByFirst.get(name[0]!);
    if (same === undefined) namesByFirst.set(name[0]!, [name]);
    else same.push(name);
  }
  for (const same of namesByFirst.values()) same.sort((a, b) => b.length - a.length);
  const { text, start, count, begins, classes } = words;
  const found: BodySpan[] = [];
  let done = 0;
  for (let n = 0; n < count; n++) {
    const from = start[n]!;
    if (from < done || classes[n] === WORD_CLASS.mark) continue;
    const name = namesByFirst
      .get(text[from]!)
      ?.find((each) => text.startsWith(each, from) && begins[from + each.length] === 1);
    if (name === undefined) continue;
    done = from + name.length;
    found.push({ start: from, end: done, rule: names.get(name)!.rule });
    n = wordAt(words, done) - 1;
  }
  return found;
}
