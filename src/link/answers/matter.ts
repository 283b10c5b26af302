import { stemEnglish } from '../../text/stem-english.ts';
import type { Weighed } from '../claims/likeness.ts';
import type { Proposition } from '../claims/proposition.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { isChinese } from '../member.ts';
import { meaningOf } from './meanings.ts';

/** What two tellings have in common. */
export interface Matter {
  /** Words that both have, without pairs of characters. */
  readonly words: readonly string[];
  /** How much of the told clause's weight the other has, 0 to 1. */
  readonly coverage: number;
  /** What the common words weigh in the story. */
  readonly weight: number;
}

/** What a told clause shares with the clauses of another telling. */
export function sharedMatter(
  told: Weighed,
  others: readonly Weighed[],
  names: readonly string[] = [],
): Matter {
  const { meanings: theirs, signs } = meaningsOf(others);
  const words: string[] = [];
  let all = 0;
  let both = 0;
  let weight = 0;
  const isOfOne = others.every(
    ({ proposition }) => speaksChinese(proposition) === speaksChinese(told.proposition),
  );
  for (const [term, each] of told.terms) {
    // Keys of both languages say again what the words of one have said.
    if (term.startsWith('=') && (isOfOne || isPlainKey(term))) continue;
    all += each;
    if (!theirs.has(meaningOf(term))) {
      // 奶 is said by 牛奶.
      if (ONE_SIGN.test(term) && signs.has(term)) both += each * INSIDE;
      continue;
    }
    both += each;
    if (term.startsWith('·') || GENERIC.has(term) || names.some((name) => name.includes(term))) continue;
    words.push(term);
    weight += each;
  }
  return { words, coverage: all === 0 ? 0 : both / all, weight };
}

function speaksChinese({ member }: Proposition): boolean {
  return isChinese(member);
}

/** `=word after`: grammar. */
function isPlainKey(key: string): boolean {
  return key.startsWith('=word ') && isPlainWord(stemEnglish(key.slice('=word '.length)));
}

interface Meanings {
  readonly meanings: ReadonlySet<string>;
  /** The characters of its Chinese words. */
  readonly signs: ReadonlySet<string>;
}

const known = new WeakMap<readonly Weighed[], Meanings>();

function meaningsOf(clauses: readonly Weighed[]): Meanings {
  let found = known.get(clauses);
  if (found === undefined) {
    const meanings = new Set(clauses.flatMap(({ terms }) => [...terms.keys()].map(meaningOf)));
    const signs = new Set([...meanings].flatMap((term) => (HAN_WORD.test(term) ? [...term] : [])));
    found = { meanings, signs };
    known.set(clauses, found);
  }
  return found;
}

/** What a clause is found by: the meanings of its words that say something. */
export function lookupWords({ terms }: Weighed): string[] {
  return [...terms.keys()].filter((term) => !term.startsWith('·') && !GENERIC.has(term)).map(meaningOf);
}

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const ONE_SIGN = /^\p{Script=Han}$/u;
/** What a word that only has the sign says of it. */
const INSIDE = 0.7;

/** Who is in every story, and what all do there: having these in common says nothing. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    '公司 学校 医院 物业 企业 单位 部门 中心 商家 业主 家长 乘客 工人 员工 职工 学生 同学 孩子 市民 居民 记者 网友 负责人 工作人员 客户 用户 朋友 ' +
    '收到 接到 拿到 看到 听到 知道 回应 回复 答复 声明 调查 事件 处理 通报 表示 问题 情况 时间 结果 说法 第一 第二 有关 相关 按照 一直 全部 我们 他们 自己 ' +
    'receive receiv company firm school council office people person way day week month year time night thing money know think make take come go get ' +
    'first last two three one any every other same'
  ).split(' '),
);
