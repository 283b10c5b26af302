import { classTable, type MarkedWords, WORD_CLASS, wordAt, wordText } from '../words/marked-words.ts';
import { BODY_STOPS, NO_BRAND } from './body-words.ts';

/** Ranks down to the county. */
const COUNTY_RANKS: ReadonlySet<string> = new Set(
  '县 区 市 旗 州 自治县 自治州 新区 开发区 高新区 经开区'.split(' '),
);
/** Ranks below it, and what has a name in a town. */
export const SMALL_RANKS: ReadonlySet<string> = new Set(
  '镇 乡 村 街道 社区 屯 苏木 路 街 大街 大道 巷 胡同 小区 大桥 水库 广场 机场 国际机场 火车站 高铁站 汽车站 体育馆 体育场 公园 码头'.split(
    ' ',
  ),
);
/** Those that make a name of the words before them where no known place stands there: 在|青石|镇. */
const STANDALONE: ReadonlySet<string> = new Set('县 镇 乡 村 街道 大道 大街 路 自治县'.split(' '));
/** Those that need no more than two or three loose characters before them: 临|沅|市. */
const LOOSE_RANKS: ReadonlySet<string> = new Set('省 市 县 镇 乡 村 街道'.split(' '));
/** By unit: 1 where one of these ranks ends in it; a look here spares most words the set. */
const RANK_ENDS = new Uint8Array(0x10000);
for (const rank of [...STANDALONE, ...LOOSE_RANKS]) RANK_ENDS[rank.charCodeAt(rank.length - 1)] = 1;
/** Without its rank; longer ones are rare, and words of other kinds stand between. */
const MAX_NAME = 4;
/** County, town, village: no more stand in a row. */
const MAX_STEPS = 3;

const { unknown, noun, person, place, name, short, other, adjective, location } = WORD_CLASS;
const { mark, preposition, conjunction, particle } = WORD_CLASS;
const NAME_PARTS = [unknown, noun, person, place, name, short, other, adjective, location];
const NAME_CLASSES = classTable(NAME_PARTS);
const OPENERS = classTable([mark, preposition, conjunction, particle]);
/** 来到|青石|镇: verbs that lead to a place. */
const LEADING_VERB = /[到在往至于回赴抵入]$/;
const NO_NAME = /部分|乡镇|[省市县的又译在于到从和与是有副某该此本各全两几多每一为及对向被将把年月日号个名]/;
const AFTER_RANK = /^[长委场民级里上内政容值面人口头价盈售域别间]/;

/** Where a name ends that no table knows; `isCounty` tells a division that the gazetteer should have known. */
interface RankedEnd {
  readonly end: number;
  readonly isCounty: boolean;
}

/** For a name right behind a known place: 清河县, 青石镇, 河西村; undefined where there is none. */
export function rankedEnd(words: MarkedWords, from: number, limit: number): RankedEnd | undefined {
  let found: RankedEnd | undefined;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = oneRanked(words, found?.end ?? from, limit);
    if (next === undefined) break;
    found = { end: next.end, isCounty: next.isCounty || found?.isCounty === true };
  }
  return found;
}

function oneRanked(words: MarkedWords, from: number, limit: number): RankedEnd | undefined {
  const { text, start, classes, begins } = words;
  if (from >= limit || begins[from] !== 1) return undefined;
  for (let n = wordAt(words, from); n < words.count; n++) {
    const end = start[n + 1]!;
    if (end > limit || (NAME_CLASSES[classes[n]!] !== 1 && !isLooseUnit(words, n))) return undefined;
    const each = wordText(words, n);
    if (start[n]! > from && (COUNTY_RANKS.has(each) || SMALL_RANKS.has(each))) {
      return AFTER_RANK.test(text.slice(end, end + 1))
        ? undefined
        : { end, isCounty: COUNTY_RANKS.has(each) };
    }
    // 龙门镇 is one word of the dictionary.
    const rank = each.at(-1)!;
    if (
      classes[n] === place &&
      each.length > 2 &&
      !each.endsWith('地区') &&
      (COUNTY_RANKS.has(rank) || SMALL_RANKS.has(rank))
    ) {
      return { end, isCounty: COUNTY_RANKS.has(rank) };
    }
    if (end - from > MAX_NAME || NO_NAME.test(each)) return undefined;
  }
  return undefined;
}

/** Where the name begins whose rank is word n, with no known place before it; undefined where there is no name. */
export function rankedStart(words: MarkedWords, n: number, from: number): number | undefined {
  const { text, start } = words;
  const end = start[n]!;
  const unit = text.charCodeAt(start[n + 1]! - 1);
  if (RANK_ENDS[unit] !== 1 || AFTER_RANK.test(text.slice(start[n + 1], start[n + 1]! + 1))) return undefined;
  const rank = wordText(words, n);
  const loose = looseStart(words, n, from);
  if (loose !== undefined && LOOSE_RANKS.has(rank)) return loose;
  if (!STANDALONE.has(rank)) return undefined;
  let at = end;
  for (let before = n - 1; ; before--) {
    const isInside = before >= 0 && start[before]! >= from;
    if (!isInside || !isNamePart(words, before)) {
      const opens =
        !isInside || OPENERS[words.classes[before]!] === 1 || LEADING_VERB.test(wordText(words, before));
      return end - at >= 2 && opens ? at : undefined;
    }
    if (end - start[before]! > MAX_NAME) return undefined;
    at = start[before]!;
  }
}

function isNamePart({ text, start, classes }: MarkedWords, n: number): boolean {
  return NAME_CLASSES[classes[n]!] === 1 && !NO_NAME.test(text.slice(start[n], start[n + 1]));
}

/** 疑似|临|沅|市: two or three characters that jieba could not join, between a longer word and the rank. */
function looseStart(words: MarkedWords, n: number, from: number): number | undefined {
  let before = n - 1;
  while (before >= 0 && words.start[before]! >= from && isLooseUnit(words, before)) before--;
  const count = n - 1 - before;
  return count === 2 || count === 3 ? words.start[before + 1] : undefined;
}

const { verb, verbNoun, direction, attribute, time } = WORD_CLASS;
const LOOSE_CLASSES = classTable([...NAME_PARTS, verb, verbNoun, direction, attribute, time]);

/** A single character of any class that stands in names; a word of grammar is none. */
function isLooseUnit({ text, start, classes }: MarkedWords, n: number): boolean {
  if (start[n + 1]! - start[n]! !== 1 || LOOSE_CLASSES[classes[n]!] !== 1) return false;
  const unit = text[start[n]!]!;
  return !NO_NAME.test(unit) && !NO_BRAND.has(unit) && !BODY_STOPS.has(unit);
}
