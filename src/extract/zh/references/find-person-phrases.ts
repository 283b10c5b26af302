import type { Span } from '../../../text/span.ts';
import { classTable, type MarkedWords, WORD_CLASS, wordText } from '../words/marked-words.ts';
import { PERSON_NOUNS, type PersonNoun } from './person-nouns.ts';

/** Words for somebody by what he is: 一名男子, 这位业内人士, 县医院医生. */
export interface PersonPhrase extends Span, PersonNoun {
  /** The noun that the phrase ends in, without 们. */
  readonly head: string;
  /** True where the phrase brings in somebody new: 一名男子, 另一名男子, 有网友. */
  readonly isNew: boolean;
  /** True where it says that he was named before: 这名男子. */
  readonly isKnown: boolean;
}

/** A phrase has no more words before its noun. */
const MAX_BEFORE = 12;
/** Ends of nouns for people that no list has. */
const ENDS = new Set([...'人者员民友客兵警师手犯徒贼']);
/** Dictionary words with these ends that are no people. */
const NO_PEOPLE = new Set(
  '本人 法人 机器人 私人 个人 世人 动人 惊人 或者 记者会 作者 前者 后者 两者 三者 笔者 会员 成员 人员 全员 动员 公民 国民 出手 左手 右手 双手 分手 入手 着手 举手 抢手 扶手 把手 随手 亲手 下手 上手 拿手 黑手 工人日报 主人翁 某人 出师 律师函 报警 火警 预警 执勤 常客 令人 让人 使人 吓人 迷人 感人 诱人 敌人'.split(
    ' ',
  ),
);

/** No noun for people is longer. */
const MAX_NOUN = 6;
/** By unit: 1 where a noun for people may end; most words are passed over by it. */
const ENDING = new Uint8Array(0x10000);
for (const word of [...PERSON_NOUNS.keys(), ...ENDS, '们']) ENDING[word.charCodeAt(word.length - 1)] = 1;

/** In text order; `[]` where there are none. One look at each word, and at few words before a noun for people. */
export function findPersonPhrases(words: MarkedWords): PersonPhrase[] {
  const found: PersonPhrase[] = [];
  for (let n = 0; n < words.count; n++) {
    const whole = nounAt(words, n);
    const noun = whole ?? nounOfTwo(words, n);
    if (noun === undefined) continue;
    const begin = whole === undefined ? n - 1 : n;
    const { first, determiner } = firstWord(words, begin);
    const start = words.start[first]!;
    if (found.at(-1)?.end === words.start[begin] && found.at(-1)!.start >= start) found.pop();
    if (isPredicate(words, first, n)) continue;
    const isPlural = wordText(words, n + 1) === '们';
    const own = withoutPlural(words.text.slice(words.start[begin], words.start[n + 1]));
    // 维多利亚女王 is none of the other queens.
    const head = isNameBefore(words, first, begin) ? words.text.slice(start, words.start[n + 1]) : own;
    found.push({
      start,
      end: words.start[n + (isPlural ? 2 : 1)]!,
      head,
      gender: noun.gender,
      isBody: noun.isBody,
      number:
        isPlural || wordText(words, n).endsWith('们')
          ? 'many'
          : noun.isBody
            ? 'any'
            : numberOf(determiner, noun.number),
      isNew: NEW.test(determiner) || wordText(words, first - 1) === '有',
      isKnown: KNOWN.test(determiner),
    });
    if (isPlural) n++;
  }
  return found;
}

function isNameBefore(words: MarkedWords, first: number, n: number): boolean {
  const kind = n > first ? words.classes[n - 1] : undefined;
  return kind === WORD_CLASS.person || kind === WORD_CLASS.latin;
}

/** 王某是【一名司机】, 王某，【一名司机】，: what somebody is, not another. */
function isPredicate(words: MarkedWords, first: number, n: number): boolean {
  const before = wordText(words, first - 1);
  if (/^(?:是|作为|成为|当|做|像|如|不是|就是|也是|曾是|系)$/.test(before))
    return /^一/.test(wordText(words, first));
  return before === '，' && wordText(words, n + 1) === '，' && /^一[个名位]?$/.test(wordText(words, first));
}

const NEW = /^(?:另|又|还|再)?(?:有)?(?:外)?(?:一|两|几|多|数|某|三|四|五|六|七|八|九|十|\d)/;
const KNOWN = /^(?:这|那|该|上述|前述|此)/;
const MANY =
  /^(?:另|又|还|这|那|该|上述|前述)?外?(?:两|几|多|数|三|四|五|六|七|八|九|十|[2-9]|\d\d|[^名位个]*[些群批伙帮对])/;
const ONE = /^(?:另|又|还|这|那|该|某)?外?(?:一|1(?!\d))?[名位个](?!别)/;

function numberOf(determiner: string, own: PersonNoun['number']): PersonNoun['number'] {
  if (determiner === '') return own;
  if (MANY.test(determiner)) return 'many';
  if (/^(?:该|这名|那名|该名|这位|那位|某)/.test(determiner)) return 'one';
  return ONE.test(determiner) ? 'one' : own;
}

function nounAt(words: MarkedWords, n: number): PersonNoun | undefined {
  const end = words.start[n + 1]!;
  if (ENDING[words.text.charCodeAt(end - 1)] === 0 || end - words.start[n]! > MAX_NOUN) return undefined;
  const word = withoutPlural(wordText(words, n));
  if (word === '人员')
    return NOMINAL[words.classes[n - 1] ?? WORD_CLASS.mark] === 1
      ? { gender: null, number: 'any', isBody: false }
      : undefined;
  if (word === '人')
    return hasClassifier(words, n) ? { gender: null, number: 'any', isBody: false } : undefined;
  if (word.length < 2) return undefined;
  const known = PERSON_NOUNS.get(word);
  if (known !== undefined) return known;
  if (!ENDS.has(word.at(-1)!) || NO_PEOPLE.has(word)) return PERSON_NOUNS.get(word.slice(-2));
  const isNoun = words.classes[n] === WORD_CLASS.noun || words.classes[n] === WORD_CLASS.attribute;
  return isNoun
    ? (PERSON_NOUNS.get(word.slice(-2)) ?? { gender: null, number: 'any', isBody: false })
    : undefined;
}

/** 工人【们】. */
function withoutPlural(word: string): string {
  return word.endsWith('们') ? word.slice(0, -1) : word;
}

/** 博主, which the dictionary does not have: two words of one character. */
function nounOfTwo(words: MarkedWords, n: number): PersonNoun | undefined {
  const start = words.start[n - 1];
  if (ENDING[words.text.charCodeAt(words.start[n + 1]! - 1)] === 0) return undefined;
  if (start === undefined || words.start[n + 1]! - start !== 2) return undefined;
  return PERSON_NOUNS.get(words.text.slice(start, start + 2));
}

/** 一个人, 这些人: 人 alone is nobody. */
function hasClassifier(words: MarkedWords, n: number): boolean {
  return /[名位个些群]$/.test(wordText(words, n - 1));
}

const NOMINAL = classTable([
  WORD_CLASS.noun,
  WORD_CLASS.person,
  WORD_CLASS.place,
  WORD_CLASS.body,
  WORD_CLASS.name,
  WORD_CLASS.short,
  WORD_CLASS.verbNoun,
  WORD_CLASS.adjective,
  WORD_CLASS.attribute,
  WORD_CLASS.latin,
  WORD_CLASS.unknown,
  WORD_CLASS.location,
]);
const PEOPLE_MEASURE = /[名位个对些群伙批帮]$/;

/** The first word of the phrase that ends in word n, and its words that count or point: 一名, 这些. */
function firstWord(words: MarkedWords, n: number): { first: number; determiner: string } {
  let near = n;
  while (near > 0 && n - near < MAX_BEFORE && NOMINAL[words.classes[near - 1]!] === 1) near--;
  const plain = determinerBefore(words, near);
  if (plain.determiner !== '') return plain;
  // 一名【值班】老师.
  if (words.classes[near - 1] === WORD_CLASS.verb) {
    const over = determinerBefore(words, near - 1);
    if (over.determiner !== '') return over;
  }
  // 一名刚下班【的】工人, 王某【的】妻子.
  if (wordText(words, near - 1) !== '的') return { first: near, determiner: '' };
  for (let index = near - 2; index > 0 && n - index <= MAX_BEFORE; index--) {
    if (words.classes[index] === WORD_CLASS.mark) break;
    const far = determinerBefore(words, index);
    if (far.determiner !== '') return far;
  }
  const owner = near - 2;
  const isOwned = words.classes[owner] === WORD_CLASS.person || wordText(words, owner) === '某';
  return { first: isOwned ? owner : near, determiner: '' };
}

/** 一名, 另一位, 这些, 该, right before the word `before`. */
function determinerBefore(words: MarkedWords, before: number): { first: number; determiner: string } {
  const last = wordText(words, before - 1);
  const isPointing =
    /^(?:一|两|三|四|多|该|这|那|此|上述|前述|某|这些|那些|一些|某些|有些|数名|多名|个别|这名|这位|该名)$/.test(
      last,
    );
  if (!isPointing && !PEOPLE_MEASURE.test(last)) return { first: before, determiner: '' };
  let first = before - 1;
  while (
    first > 0 &&
    before - first < 5 &&
    /^(?:另|另外|又|这|那|该|某|有|\d+|[一二两三四五六七八九十几多数百千]+)$/.test(wordText(words, first - 1))
  )
    first--;
  const determiner = words.text.slice(words.start[first], words.start[before]);
  return /^.$/.test(determiner) && !isPointing ? { first: before, determiner: '' } : { first, determiner };
}
