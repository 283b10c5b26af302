import { COUNTRIES } from '../../places/countries.ts';
import { divisions } from '../../places/divisions.ts';
import type { Place } from '../../places/place.ts';
import { type MarkedWords, WORD_CLASS } from '../words/marked-words.ts';
import type { PlaceChain } from './place-chain.ts';

/** One character for a country or province; a name without a place may be two (苏: 江苏, 苏联). */
const LETTERS =
  '中中国 华中国 美美国 日日本 俄俄罗斯 英英国 法法国 德德国 韩韩国 朝朝鲜 印印度 以以色列 巴 加加拿大 澳 泰泰国 越越南 菲菲律宾 缅缅甸 欧 苏 伊 ' +
  '京北京市 津天津市 沪上海市 渝重庆市 港香港特别行政区 台台湾省 冀河北省 晋山西省 豫河南省 鲁山东省 皖安徽省 浙浙江省 闽福建省 赣江西省 湘湖南省 鄂湖北省 粤广东省 桂广西壮族自治区 琼海南省 川四川省 黔贵州省 滇云南省 陕陕西省 甘甘肃省 藏西藏自治区 蒙 辽辽宁省 吉吉林省';
/** Verbs before the letter of a place: 访华, 在京, 赴美. */
const VERBS = '访赴抵驻旅留来在对离返涉援反侵';
const AFTER_VERBS = '华美俄英韩德日京沪渝津港台粤湘琼';
/** Two of these side by side are two states even where jieba has no such word: 中|美. */
const STATES = '中美俄日韩英欧朝印';
/** Words of such letters that name nothing of the kind. */
const OTHERS = new Set(
  '中华 日中 加以 以法 德中 法中 英法 美德 日美 中台 中加 在法 台中 中印 对以 德美 中港 法德 华中 华美 华德 京华 中京 印加 巴中 法印 日德 美华 日法 台京 欧中 以德 以美'
    .split(' ')
    .filter((each) => !/^(?:英法|日美|中加|中印|法德|欧中)$/.test(each)),
);

/** By unit: 1 for letters and for the verbs before them. */
const MAY_BEGIN = new Uint8Array(0x10000);
for (const each of LETTERS.split(' ')) MAY_BEGIN[each.charCodeAt(0)] = 1;
for (let i = 0; i < VERBS.length; i++) MAY_BEGIN[VERBS.charCodeAt(i)] = 1;
const NONE: readonly PlaceChain[] = [];

let letters: ReadonlyMap<string, readonly Place[]> | undefined;

function placesByLetter(): ReadonlyMap<string, readonly Place[]> {
  if (letters !== undefined) return letters;
  const known = [...COUNTRIES.map(({ place }) => place), ...divisions().filter(({ level }) => level === 1)];
  letters = new Map(
    LETTERS.split(' ').map((each) => [each[0]!, known.filter(({ name }) => name === each.slice(1))] as const),
  );
  return letters;
}

/** 中美 at word n, 访华 across two: a chain for each letter; `[]` where the word has none. */
export function letterPlaces(words: MarkedWords, n: number): readonly PlaceChain[] {
  const { text, start, classes } = words;
  const at = start[n]!;
  if (MAY_BEGIN[text.charCodeAt(at)] !== 1) return NONE;
  const length = start[n + 1]! - at;
  if (length === 2)
    return ofPair(text.slice(at, at + 2), at, classes[n] === WORD_CLASS.short || isLetter(text[at]!));
  if (length > 2 || n + 1 >= words.count || start[n + 2]! - start[n + 1]! > 1) return NONE;
  return ofPair(text.slice(at, at + 2), at, STATES.includes(text[at]!) && STATES.includes(text[at + 1]!));
}

function isLetter(unit: string): boolean {
  return placesByLetter().has(unit);
}

function ofPair(pair: string, start: number, isWord: boolean): readonly PlaceChain[] {
  const byLetter = placesByLetter();
  const last = byLetter.get(pair[1]!);
  if (last === undefined || OTHERS.has(pair)) return NONE;
  if (VERBS.includes(pair[0]!) && AFTER_VERBS.includes(pair[1]!)) return [letter(start + 1, last)];
  const first = byLetter.get(pair[0]!);
  if (first === undefined || pair[0] === pair[1] || !isWord) return NONE;
  return [letter(start, first), letter(start + 1, last)];
}

function letter(start: number, places: readonly Place[]): PlaceChain {
  return { start, end: start + 1, rule: 'place:letter', places, isSure: true, isWhole: true, pointsTo: null };
}
