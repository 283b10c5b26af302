import type { Span } from '../../../text/span.ts';
import { lastUnitsOf } from '../words/last-units.ts';
import { classTable, type MarkedWords, WORD_CLASS, wordText } from '../words/marked-words.ts';
import {
  BODY_ENDS,
  BODY_STOPS,
  BODY_VERBS,
  JOINED_AFTER,
  JOINED_BEFORE,
  KIND_WORDS,
  KNOWN_BODIES,
  NO_BODIES,
  NO_BRAND,
  OFFICE_ENDS,
  PLACED_ENDS,
  RANK_WORDS,
} from './body-words.ts';
import { type PlaceName, placeNamesFrom } from './place-names.ts';

/** A body's name, with the rule that found it. */
export interface BodySpan extends Span {
  readonly rule: string;
}

/** How a word closes the name of a body: by itself, as an office, as a kind, or behind a place only. */
export type BodySort = 'known' | 'office' | 'kind' | 'placed';

export interface BodyEnd {
  readonly sort: BodySort;
  /** Where the name ends; before the word's end in 县委|书记. */
  readonly end: number;
}

/** By unit: 1 where an end or a known body ends in it. */
const LAST_UNITS = lastUnitsOf(BODY_ENDS, OFFICE_ENDS, KNOWN_BODIES, PLACED_ENDS, '党记部');
/** Endings looked for inside a longer word: 局 in 教育局. */
const INNER_OFFICES =
  /(?:[局厅署]|法院|检察院|派出所|委员会|管委会|大队|支队|总队|[省市县区镇乡州]政府|[省市县区州地]委|[教计科经建农体]委)$/;
const INNER_KINDS =
  /(?:公司|集团|银行|政府|大学|学院|中学|小学|学校|医院|协会|学会|商会|基金会|联合会|研究院|研究所|议会|电视台|日报|晚报|晨报|早报|时报|大使馆|使馆|博物馆|出版社|通讯社|代表团|[棋球]队|国家队|[男女][足篮排]|党)$/;
const INNER_PLACED = /(?:队|国会|议院|杜马|残联|作协|足协|篮协|奥委会|警方)$/;
const COMMITTEE = /^[省市县区州镇乡党地]委(?:副?书记|常委)$/;

/** By unit: 1 where what stands before it closes no name. */
const NO_BODY_BEFORE = lastUnitsOf('长里面势限门伍员形');

/** How word n closes the name of a body; undefined where it does not. */
export function bodyEndAt(words: MarkedWords, n: number): BodyEnd | undefined {
  const { text, start } = words;
  const end = start[n + 1]!;
  if (LAST_UNITS[text.charCodeAt(end - 1)] !== 1) return undefined;
  const word = text.slice(start[n], end);
  if ((word.endsWith('记') || word.endsWith('委')) && COMMITTEE.test(word))
    return { sort: 'office', end: start[n]! + 2 };
  // 副局|长 is a role; 部门 and 队伍 are no bodies.
  if (end < text.length && NO_BODY_BEFORE[text.charCodeAt(end)] === 1) return undefined;
  const sort = sortOf(word, words.classes[n]!);
  return sort === undefined ? undefined : { sort, end };
}

function sortOf(word: string, kind: number): BodySort | undefined {
  if (KNOWN_BODIES.has(word)) return 'known';
  if (OFFICE_ENDS.has(word)) return 'office';
  if (BODY_ENDS.has(word)) return 'kind';
  if (PLACED_ENDS.has(word)) return 'placed';
  if (word.length < 3 || NO_BODIES.has(word) || !isNominal(kind)) return undefined;
  // 农业部, 俱乐部: only jieba tells the ministry.
  if (kind === WORD_CLASS.body && word.endsWith('部')) return 'known';
  if (INNER_OFFICES.test(word)) return 'office';
  if (INNER_KINDS.test(word)) return 'kind';
  return INNER_PLACED.test(word) ? 'placed' : undefined;
}

function isNominal(kind: number): boolean {
  const { noun, body, place, name, short, other } = WORD_CLASS;
  return (
    kind === noun || kind === body || kind === place || kind === name || kind === short || kind === other
  );
}

/** Longer names than this are lists; it bounds the cost of each end. */
const MAX_NAME = 26;
const PARTS = classTable([
  WORD_CLASS.unknown,
  WORD_CLASS.noun,
  WORD_CLASS.person,
  WORD_CLASS.place,
  WORD_CLASS.body,
  WORD_CLASS.name,
  WORD_CLASS.short,
  WORD_CLASS.verbNoun,
  WORD_CLASS.other,
  WORD_CLASS.location,
  WORD_CLASS.attribute,
  WORD_CLASS.latin,
]);

/**
 * Where the name that closes with word n begins, as a word; undefined where nothing names the body. `first` is the
 * first word that may belong to it (`firstPart`).
 */
export function nameStart(
  words: MarkedWords,
  n: number,
  { sort, end }: BodyEnd,
  first: number,
): number | undefined {
  const head = words.text.slice(words.start[n], end);
  const holdsPlace = startsWithPlace(words, words.start[n]!);
  if (sort === 'known' || sort === 'placed') {
    // 美国|国会; of other words before a known name none belongs to it.
    const before = n > first && isPlaceWord(words, n - 1) ? n - 1 : n;
    return sort === 'known' || before < n || (holdsPlace && head.length > 2) ? before : undefined;
  }
  const begin = firstNaming(words, first, n);
  // 消防|队 and 车|队 are kinds; 清河|飞鱼|队 is a team.
  if (head === '队') return begin < n && startsWithPlace(words, words.start[begin]!) ? begin : undefined;
  const isNamedHere = !isLooseUnit(words, begin, n) && (sort === 'office' || isNamed(words, begin, n));
  if (begin < n && isNamedHere) return begin;
  if (NO_BODIES.has(head) || head.length < 2) return undefined;
  // 教育局 names the one of the place; 北京大学 is one word of the dictionary.
  if (sort === 'office') return head.length > 2 || /^[省市县区州镇]/.test(head) ? n : undefined;
  const isListed = words.classes[n] === WORD_CLASS.body && !KIND_WORDS.has(head.slice(0, 2));
  return head.length > 3 && (holdsPlace || isListed) ? n : undefined;
}

/** 市民|宗|局, 电|诈|集团: one character that belongs to the word before it. */
function isLooseUnit(words: MarkedWords, begin: number, n: number): boolean {
  return words.start[n]! - words.start[begin]! === 1 && !RANK_WORDS.has(wordText(words, begin));
}

function isPlaceWord(words: MarkedWords, n: number): boolean {
  const { text, start } = words;
  return placeNamesFrom(text, start[n]!).some(
    (name) =>
      !isBareRank(name) &&
      start[n]! + name.text.length === start[n + 1] &&
      text.startsWith(name.text, start[n]!),
  );
}

/** Back over words that may stand in the name. */
export function firstPart(words: MarkedWords, n: number, floor: number): number {
  const { text, start, classes } = words;
  const end = start[n + 1]!;
  const isCompany = COMPANY.test(text.slice(start[n], end));
  let first = n;
  while (first > 0 && start[first - 1]! >= floor && end - start[first - 1]! <= MAX_NAME) {
    const word = wordText(words, first - 1);
    const isPart =
      ((PARTS[classes[first - 1]!] === 1 || BODY_VERBS.has(word) || RANK_WORDS.has(word)) &&
        !BODY_STOPS.has(word)) ||
      (isCompany && word.length === 1 && isBrandUnit(word, classes[first - 1]!)) ||
      (isCompany && word.length === 1 && first - 3 >= 0 && endsBrand(words, first - 1)) ||
      /^第?[一二三四五六七八九十百]{1,3}$/.test(word) ||
      (word === '和' &&
        JOINED_BEFORE.test(text.slice(Math.max(floor, start[first - 1]! - 2), start[first - 1])) &&
        JOINED_AFTER.test(text.slice(start[first], start[first]! + 2)));
    if (!isPart || /^[\d.]/.test(word)) break;
    first--;
  }
  return first;
}

const COMPANY = /(?:公司|集团)$/;

/** 麦|禾|尔|集团: a name that jieba does not know falls apart into characters of any class. */
function isBrandUnit(unit: string, kind: number): boolean {
  return kind > WORD_CLASS.unknown && kind < WORD_CLASS.mark && !BODY_STOPS.has(unit) && !NO_BRAND.has(unit);
}

/** 江城|林|其|食品|有限公司: whatever the second character of a brand says elsewhere, right behind a place and the first. */
function endsBrand(words: MarkedWords, n: number): boolean {
  const { start, classes } = words;
  const isUnit = start[n]! - start[n - 1]! === 1;
  return isUnit && isBrandUnit(wordText(words, n - 1), classes[n - 1]!) && isPlaceWord(words, n - 2);
}

/** 曝出|【四川省】政府: what stands before the first place is no part, unless no dictionary knows it. */
function firstNaming(words: MarkedWords, first: number, n: number): number {
  for (let at = first; at < n; at++) {
    if (startsWithPlace(words, words.start[at]!) || RANK_WORDS.has(wordText(words, at))) return at;
    const kind = words.classes[at]!;
    if (kind === WORD_CLASS.unknown || kind === WORD_CLASS.name || kind === WORD_CLASS.latin) return at;
  }
  return first;
}

/** True where the words before the end tell which body of its kind it is. */
function isNamed(words: MarkedWords, first: number, n: number): boolean {
  for (let at = first; at < n; at++) {
    const word = wordText(words, at);
    if (startsWithPlace(words, words.start[at]!) || RANK_WORDS.has(word)) return true;
    if (wordText(words, n) === '大学' && !KIND_WORDS.has(word)) return true;
    if (KIND_WORDS.has(word) || BODY_VERBS.has(word)) continue;
    const kind = words.classes[at]!;
    if (kind !== WORD_CLASS.noun && kind !== WORD_CLASS.verbNoun && kind !== WORD_CLASS.attribute)
      return true;
  }
  return false;
}

function startsWithPlace({ text, begins }: MarkedWords, offset: number): boolean {
  return placeNamesFrom(text, offset).some(
    (name) =>
      !isBareRank(name) &&
      text.startsWith(name.text, offset) &&
      (name.form !== 'short' || (name.places[0]?.level ?? 0) < 3 || begins[offset + name.text.length] === 1),
  );
}

/** 城区, 东区: full names that are hardly ever a place of their own. */
function isBareRank({ form, text }: PlaceName): boolean {
  return form === 'full' && text.length === 2;
}
