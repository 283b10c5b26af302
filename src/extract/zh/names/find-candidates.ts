import { type Candidates, KIND } from './candidate-kinds.ts';
import { FOREIGN_NAME_CLASS, NAME_CLASS, PLACE_CLASS, TIME_CLASS } from './dictionary-words.ts';
import { addDotted, isDot, nextDot } from './find-dotted.ts';
import { isOffice } from './is-office.ts';
import type { LineColumns } from './line-columns.ts';
import { isDoubleSurname, isJapaneseSurname, type NameCharacters } from './name-characters.ts';
import { FLAG } from './word-flags.ts';

const MAX_FOREIGN = 8;
/** 一二三一二三…: a longer run of characters of transliteration holds no foreign name. The longest in 4,700 reports has 11. */
const MAX_RUN = 60;
/** No candidate without a dot is longer. */
const MAX_SIZE = 15;
const BEFORE_SURNAME = '老小阿姓';
const AFTER_SURNAME = '某氏家老总姓工';
/** Sum of the logarithms of two characters that make them a likely given name. */
const MIN_GIVEN = 0;
/** Ends of places that no given name ends in; a name before such a word is that of a place: 【林安】县. */
const RANKS = '镇村县乡市区';
const ROADS = '路街';
/** Other characters that no given name ends in: 韩国【队】, 史诗【性】; and 卓立【未】回应, 高峰【无】关: a name that took them in would turn the sentence. */
const NO_ENDS = '队郡性率者未没无不已仍仅只系';
/** Characters of grammar that stand in no Chinese given name. */
const NO_GIVEN = '的了是被把则说称就都所还又也因及很吗呢吧啊着过么这那哪谁我你他她它们您';
/** 【曾在】县城经商: the surname 曾 is also once, before these. */
const ONCE = '曾'.charCodeAt(0);
const ONCE_DOING = '在被任因有是与对向多获于就为到';
/** Ends of names that are adverbs before these: 卓立【均】否认, 卓立【曾】任厂长, 卓立【非】该厂员工, 卓立【微】博. */
const ADVERBS: Readonly<Record<string, string>> = {
  均: '未无否表已不称在有系是被为没拒同',
  曾: '任否表称说向在被经多因获于是有担参',
  非: '该其本我公法员',
  正: '在式因与被接准是计面忙',
  才: '知是能会发被到得说从有在回',
  竟: '然被称说是',
  今: '早天晚日年晨夜',
  微: '博信',
  坚: '称决持',
  明: '确',
  特: '意别',
  名: '下',
};
/** What bears names of its own: 台风【安珀】. */
const STORMS = new Set(['台风', '飓风', '气旋', '热浪', '寒潮']);
/** Ends of what housing is called, as a given name alone seldom is: 森澜【雅苑】. */
const ESTATES = '苑府邸墅庭';
/** 我【司】承诺: the surname 司 is a firm, behind these. */
const FIRM = '司'.charCodeAt(0);
const BEFORE_FIRM = '我贵本该敝各公两';
/** 【李哥】骑车: a form of address, and no given name of two. */
const ADDRESS = '哥姐婶嫂叔爷';
/** 中【班】家长, 三（2）【班】班主任: the surname 班 is also a class, behind what counts classes. */
const CLASS = '班'.charCodeAt(0);
const BEFORE_CLASS = '大中小托级二三四五六七八九）)0123456789';
const isNoGiven = new Uint8Array(0x10000);
for (const character of NO_GIVEN) isNoGiven[character.charCodeAt(0)] = 1;
/** 1 where a name neither ends in the character nor stands before it, 2 before it, 3 ends in it. */
const isRank = new Uint8Array(0x10000);
for (const rank of RANKS) isRank[rank.charCodeAt(0)] = 1;
for (const road of ROADS) isRank[road.charCodeAt(0)] = 2;
for (const end of NO_ENDS) isRank[end.charCodeAt(0)] = 3;

function isOnce({ line, units }: LineColumns, at: number): boolean {
  return units[at] === ONCE && ONCE_DOING.includes(line[at + 1] ?? ' ');
}

function isFirm({ line, units }: LineColumns, at: number): boolean {
  return units[at] === FIRM && at > 0 && BEFORE_FIRM.includes(line[at - 1]!);
}

/** All stretches of a line that might be a person's name: one for every six characters of news. */
export function findCandidates(columns: LineColumns, characters: NameCharacters): Candidates {
  const { line, units, starts, codes, wordAt, flags } = columns;
  const { isSurname, isForeign, isForeignPart, beginsLong, secondOfLong, first, second } = characters;
  const found: Candidates = { starts: [], ends: [], kinds: [] };
  const length = line.length;
  /** By size: the kinds that the stretches from the place looked at have. */
  const kinds = new Uint16Array(MAX_SIZE + 1);
  let dot = nextDot(line, 0);
  // The run of transliteration characters that holds the unit.
  let runStart = 0;
  let runEnd = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (!isHan(unit) || isStutter(columns, i, 1) || isStutter(columns, i, 2)) continue;
    const word = wordAt[i]!;
    const atWord = starts[word] === i;
    const wordSize = starts[word + 1]! - i;
    // A word that is no name is not cut by one, nor is it one; but 赵国钧 begins with 赵国.
    const isWall = wordIsWall(columns, word);
    if (isWall && !atWord) continue;
    const above = isWall ? wordSize : 0;
    const nextIsHan = isHan(units[i + 1]!);

    if (isSurname[unit] === 1 && !isOnce(columns, i) && !isFirm(columns, i)) {
      if (isGiven(units[i + 1]!)) {
        kinds[2]! |= KIND.chinese;
        const isAddress = isTitle(columns, i + 1, 2) || ADDRESS.includes(line[i + 1]!);
        if (isGiven(units[i + 2]!) && !isAddress) kinds[3]! |= KIND.chinese;
      }
      if (atWord && wordSize === 1 && isSurnameAlone(columns, i)) kinds[1]! |= KIND.surname;
    }
    if (beginsLong[unit] === 1 && secondOfLong[units[i + 1]!] === 1) {
      const two = line.slice(i, i + 2);
      if (isDoubleSurname.has(two)) markGiven(units, i + 2, 2, 2, KIND.double, kinds);
      if (isJapaneseSurname.has(two)) {
        kinds[2]! |= KIND.japanese;
        markGiven(units, i + 2, 2, 3, KIND.japanese, kinds);
      }
      if (isJapaneseSurname.has(line.slice(i, i + 3))) {
        kinds[3]! |= KIND.japanese;
        markGiven(units, i + 3, 3, 3, KIND.japanese, kinds);
      }
    }
    if (isForeign[unit] === 1) {
      if (runEnd <= i) {
        runStart = i;
        runEnd = i;
        while (runEnd < length && isForeign[units[runEnd]!] === 1) runEnd++;
      }
      const most = runEnd - runStart > MAX_RUN ? 0 : Math.min(MAX_FOREIGN, runEnd - i);
      for (let size = 2; size <= most; size++) kinds[size]! |= KIND.foreign;
    }
    if (
      atWord &&
      nextIsHan &&
      wordSize === 1 &&
      starts[word + 2] === i + 2 &&
      first[unit]! + second[units[i + 1]!]! > MIN_GIVEN
    )
      kinds[2]! |= KIND.given;
    if (atWord && wordSize > 1 && wordSize <= MAX_SIZE) {
      if ((flags[word]! & FLAG.foreignName) !== 0) kinds[wordSize]! |= KIND.known;
      const kind = codes[word]! & 63;
      if (kind === NAME_CLASS || kind === FOREIGN_NAME_CLASS) kinds[wordSize]! |= KIND.listed;
    }

    // 约翰·史密斯 is looked for from its first part on; no part of it is a name of its own.
    while (dot >= 0 && dot <= i) dot = nextDot(line, dot + 1);
    if (dot > i) addDotted(line, i, dot, isForeignPart, found);
    const afterDot = i > 0 && isDot(units[i - 1]!);

    const longest = Math.max(MAX_FOREIGN, atWord ? Math.min(wordSize, MAX_SIZE) : 0);
    for (let size = 1; size <= longest; size++) {
      const kind = kinds[size]!;
      if (kind === 0) continue;
      kinds[size] = 0;
      const end = i + size;
      if (above > 0 && (size <= above || (kind & KIND.chinese) === 0 || !mayBegin(codes[word]!))) continue;
      if (afterDot || isDot(units[end]!)) continue;
      const last = wordAt[end - 1]!;
      const cutsLast = starts[last + 1] !== end;
      if (cutsLast && wordIsWall(columns, last)) continue;
      // A Chinese name that cuts words on both sides is chance: of 38,000 one was chosen.
      if (cutsLast && !atWord && kind === KIND.chinese) continue;
      if (size === 3 && ADVERBS[line[end - 1]!]?.includes(line[end] ?? ' ')) continue;
      if (size > 1 && i > 1 && STORMS.has(line.slice(i - 2, i))) continue;
      if (kind === KIND.given && ESTATES.includes(line[end - 1]!)) continue;
      if (size < 5 && isOffice(line, i, end)) continue;
      if (size > 1 && (isPlace(columns, end) || isBefore(columns, end, FLAG.body))) continue;
      found.starts.push(i);
      found.ends.push(end);
      found.kinds.push(kind);
    }
  }
  return found;
}

/** Whether what stands there is one or two characters over and over, which no name is: texts of nothing else are slow. */
function isStutter({ units, line }: LineColumns, i: number, period: number): boolean {
  if (i + 3 * period + 1 >= line.length) return false;
  for (let k = i; k < i + 2 * period + 2; k++) if (units[k] !== units[k + period]) return false;
  return true;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isGiven(unit: number): boolean {
  return isHan(unit) && isNoGiven[unit] === 0;
}

function wordIsWall({ starts, flags }: LineColumns, word: number): boolean {
  return (flags[word]! & FLAG.noName) !== 0 && starts[word + 1]! - starts[word]! > 1;
}

/** Whether a word of this size begins at `at` that is a title: 陈【老师】. */
function isTitle({ starts, flags, wordAt }: LineColumns, at: number, size: number): boolean {
  const word = wordAt[at]!;
  return starts[word] === at && starts[word + 1] === at + size && (flags[word]! & FLAG.title) !== 0;
}

function isSurnameAlone({ line, count, flags, wordAt }: LineColumns, i: number): boolean {
  const next = wordAt[i]! + 1;
  if (line.charCodeAt(i) === CLASS && i > 0 && BEFORE_CLASS.includes(line[i - 1]!)) return false;
  return (
    (i > 0 && BEFORE_SURNAME.includes(line[i - 1]!)) ||
    (i + 1 < line.length && AFTER_SURNAME.includes(line[i + 1]!)) ||
    (next < count && (flags[next]! & FLAG.title) !== 0)
  );
}

/** Marks the sizes of a surname with given names of one to `most` characters. */
function markGiven(
  units: Uint16Array,
  at: number,
  surname: number,
  most: number,
  kind: number,
  kinds: Uint16Array,
): void {
  for (let given = 1; given <= most && isGiven(units[at + given - 1]!); given++)
    kinds[surname + given]! |= kind;
}

/** Whether a name may begin with the word that is none: a state or a dynasty of old. */
function mayBegin(code: number): boolean {
  const kind = code & 63;
  return kind === PLACE_CLASS || kind === TIME_CLASS;
}

/** Whether a word with this flag begins at `at`. */
function isBefore({ line, starts, flags, wordAt }: LineColumns, at: number, flag: number): boolean {
  return at < line.length && starts[wordAt[at]!] === at && (flags[wordAt[at]!]! & flag) !== 0;
}

function isPlace({ units, starts, wordAt }: LineColumns, end: number): boolean {
  const last = isRank[units[end - 1]!]!;
  if (last === 1 || last === 3) return true;
  const after = isRank[units[end]!]!;
  if (after === 0 || after === 3) return false;
  const next = wordAt[end]!;
  return starts[next] === end && starts[next + 1] === end + 1;
}
