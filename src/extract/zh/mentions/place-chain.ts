import { liesIn, type Place } from '../../places/place.ts';
import type { Resolvable } from '../../places/resolve-places.ts';
import { classTable, type MarkedWords, WORD_CLASS, wordAt, wordText } from '../words/marked-words.ts';
import { type PlaceName, placeNamesFrom } from './place-names.ts';
import { DOUBTFUL_CITIES, DOUBTFUL_COUNTIES, VERB_COUNTIES } from './place-words.ts';
import { rankedEnd, SMALL_RANKS } from './ranked-place.ts';

/** One mention: 湖南省长沙市岳麓区青石镇. */
export interface PlaceChain extends Resolvable {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** False where an unknown county stands last: what is known is not the place itself. */
  readonly isWhole: boolean;
}

/** 广州市场, 北京市民, 全区域: here the rank belongs to the next word. */
const CUT_RANK = /^(?:市[民场值面盈价售井占容监]|区[域别分间块]|省[钱事略得去心]|盟[友约军国员])/;
/** 广西自治区, 香港特区: a province by its short name. */
const PROVINCE_RANK = /^(?:自治区|特别行政区|特区|省)/;

/** The chain of names that begins at `offset`, none beyond `limit`; undefined where none does. */
export function readPlaceChain(words: MarkedWords, offset: number, limit: number): PlaceChain | undefined {
  const first = firstName(words, offset, limit);
  if (first === undefined) return undefined;
  const { text } = words;
  let end = offset + first.text.length;
  let places: readonly Place[] = first.isElsewhere ? [] : first.places;
  let isSure = isSureAlone(first, words, offset);
  if (first.form === 'short' && places[0]?.level === 1) {
    end += PROVINCE_RANK.exec(text.slice(end, Math.min(limit, end + 5)))?.[0].length ?? 0;
  }
  const renamed = renamedLength(words, first, end);
  if (renamed > 0) {
    end += renamed;
    isSure = true;
  }
  // Each further name lies in the one before: 河南|焦作|武陟.
  for (let more = places.length > 0; more; ) {
    const next = nextName(words, end, limit, places);
    more = next !== undefined;
    if (next === undefined) break;
    places = next.places;
    end += next.length;
    isSure = true;
  }
  const after = end < limit && words.begins[end] === 1 ? wordText(words, wordAt(words, end)) : '';
  if ((first.form === 'foreign' || first.isElsewhere) && (places.length === 0 || places[0]!.level !== 1)) {
    // 维也纳市, 得克萨斯州
    if (places[0]?.level !== 0 && (after === '市' || after === '州' || after === '省')) end += 1;
    const rule = places[0]?.level === 0 ? 'place:country' : 'place:abroad';
    return { start: offset, end, rule, places, isSure, isWhole: true, pointsTo: null };
  }
  if (end === offset + first.text.length && first.form === 'short' && SMALL_RANKS.has(after)) {
    // 集美|镇, 南京|路: another place that is named for this one.
    return {
      start: offset,
      end: end + after.length,
      rule: 'place:rank',
      places: [],
      isSure: true,
      isWhole: true,
      pointsTo: null,
    };
  }
  const tail = rankedEnd(words, end, limit);
  const formRule = first.form === 'short' ? 'place:short' : 'place:known';
  const rule = !isSure ? 'place:supported' : renamed > 0 ? 'place:renamed' : formRule;
  if (tail === undefined) return { start: offset, end, rule, places, isSure, isWhole: true, pointsTo: null };
  const isWhole = !tail.isCounty || places[0]!.level === 3;
  return { start: offset, end: tail.end, rule, places, isSure, isWhole, pointsTo: null };
}

function nextName(
  words: MarkedWords,
  from: number,
  limit: number,
  holders: readonly Place[],
): { places: readonly Place[]; length: number } | undefined {
  for (const name of placeNamesFrom(words.text, from)) {
    const stop = from + name.text.length;
    if (stop > limit || !words.text.startsWith(name.text, from)) continue;
    const renamed = renamedLength(words, name, stop);
    if (renamed === 0 && isCutShort(words, from, name)) continue;
    // 中国|合作 is no county: from a country the next step is a province or the capital.
    const places = name.places.filter((place) =>
      holders.some((holder) => liesIn(place, holder) && (holder.level > 0 || place.level < 3)),
    );
    if (places.length > 0) return { places, length: name.text.length + renamed };
  }
  return undefined;
}

function firstName(words: MarkedWords, offset: number, limit: number): PlaceName | undefined {
  for (const name of placeNamesFrom(words.text, offset)) {
    const stop = offset + name.text.length;
    if (stop > limit || !words.text.startsWith(name.text, offset)) continue;
    if (words.begins[offset] !== 1 && !(name.form === 'full' && name.text.length > 3)) continue;
    if (name.form === 'short' && VERB_COUNTIES.has(name.text)) continue;
    if (renamedLength(words, name, stop) > 0) return name;
    if (!isCutShort(words, offset, name) && !isCommonWord(words, offset, name)) return name;
  }
  return undefined;
}

const { noun, verb, verbNoun, adjective, adverb, direction, location, attribute } = WORD_CLASS;
const COMMON_CLASSES = classTable([noun, verb, verbNoun, adjective, adverb, direction, location, attribute]);

/** 合作, 资源, 通道 are counties behind their province only, and so is 城区; 和龙某 is a person. */
function isCommonWord(words: MarkedWords, offset: number, { text, form, places }: PlaceName): boolean {
  if (form === 'full') return text.length === 2 && text.endsWith('区');
  if (form !== 'short' || places[0]!.level < 3) return false;
  if (words.text[offset + text.length] === '某') return true;
  const word = wordAt(words, offset);
  return words.start[word + 1] === offset + text.length && COMMON_CLASSES[words.classes[word]!] === 1;
}

/** 即墨市 is 即墨区 today, 毕节地区 毕节市: the length of the rank that the gazetteer no longer gives; 0 for none. */
function renamedLength(words: MarkedWords, { text, form, places }: PlaceName, stop: number): number {
  if (form !== 'short' || text.length < 2) return 0;
  const { level } = places[0]!;
  const rank = level === 3 ? /^[市县区]/ : level === 2 ? /^地区/ : undefined;
  const after = words.text.slice(stop, stop + 2);
  const length = rank?.exec(after)?.[0].length ?? 0;
  return length > 0 && words.begins[stop + length] === 1 && !CUT_RANK.test(after) ? length : 0;
}

/** True where the name ends inside a word of its own: 印度|洋, 长安|街, 广州|市场. */
function isCutShort(words: MarkedWords, offset: number, name: PlaceName): boolean {
  const { text, begins } = words;
  const stop = offset + name.text.length;
  if (name.form === 'full') return CUT_RANK.test(text.slice(stop - 1, stop + 1));
  if (begins[stop] === 1) return false;
  // 台湾当局, 内蒙古东部, 德国队 stand in jieba's dictionary as one word each.
  const level = name.places[0]?.level ?? 0;
  if (level === 1 || (level === 0 && (name.text.length > 2 || /[国本]$/.test(name.text)))) return false;
  if (AFTER_NAME.test(text.slice(stop, stop + 2))) return level === 3;
  // 南京大学 is a name to jieba; 三明治 and 大同小异 are none.
  const kind = words.classes[wordAt(words, offset)];
  return level !== 2 || (kind !== WORD_CLASS.place && kind !== WORD_CLASS.body && kind !== WORD_CLASS.name);
}

/** What may follow a name inside one dictionary word: 上海人, 荷兰队, 长沙日报. */
const AFTER_NAME = /^(?:[人籍队话市裔军]|时间|地区|政府|大学|日报|晚报|银行|方面|当局|各地|国家)/;

function isSureAlone(
  { text, form, places, isElsewhere }: PlaceName,
  words: MarkedWords,
  offset: number,
): boolean {
  if (form === 'foreign' || isElsewhere) return true;
  if (form === 'full') return text.length > 2;
  const { level } = places[0]!;
  if (level === 1) return true;
  if (level === 2) return !DOUBTFUL_CITIES.has(text);
  if (DOUBTFUL_COUNTIES.has(text) || words.begins[offset + text.length] !== 1) return false;
  const word = wordAt(words, offset);
  return words.start[word + 1] === offset + text.length && words.classes[word] === WORD_CLASS.place;
}
