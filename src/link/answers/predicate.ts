import { clauseStem } from '../claims/clause-stem.ts';
import { EMPTY_TERMS } from '../claims/empty-terms.ts';
import { sameMeaning } from '../claims/same-meaning.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { rootOf } from '../known-claims/root-of.ts';
import { placedWords } from '../placed-words.ts';
import { meaningOf } from './meanings.ts';

/** A word of a clause: what it means, and where it stands in the clause's folded words. */
export interface Said {
  readonly meaning: string;
  readonly index: number;
}

const HAN = /\p{Script=Han}/u;
/** 断 and 断裂 say of a rope what it did; 钢丝绳 only says of what. */
const SAYING_TAG = /^(?:v|vn|vd|a|an|ad|i|l|x)$/;
/** Words that only hold others together, count or point. */
const HOLLOW_TAG = /^(?:[mrdcpfqyeo]|u\p{L}*)$/u;
/** The first verb of an English clause: what stands before it is of whom or what it speaks. */
const FIRST_VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|[a-z]+n['’]t|made|went|took|got|gave|came|told|found|left|lost|won|kept|held|put|began|broke|fell|rose|met|led|saw|knew|thought|wrote|spoke|sent|paid|built|bought|caught|sold|set|cut|hit|hurt|shut|ran|\w{3,}ed|\w{4,}ing)\b/i;
/** Verbs of saying and of having to do with: that two sentences tell of telling makes them tell nothing in common. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    '进行 发生 表示 告诉 认为 觉得 介绍 说明 回应 回复 要求 没有 无 未 从未 没 允许 应 应当 涉及 涉事 相关 根据 按规定 按照 经过 通过 到 来 ' +
    'tell told tells say said ask claim deni confirm report know think call get got come came go went make made take took give gave'
  ).split(' '),
);

/** The words of a clause that say something, by meaning; `words` are folded and in small letters. */
export function saidIn(words: string): Said[] {
  return HAN.test(words) ? chineseIn(words, (tag) => !HOLLOW_TAG.test(tag)) : englishIn(words, 0);
}

/** What a clause says of its subject: its verbs and qualities, in English all from the first verb on. */
export function predicateIn(words: string): Said[] {
  if (HAN.test(words)) return chineseIn(words, (tag) => SAYING_TAG.test(tag));
  return englishIn(words, FIRST_VERB.exec(words)?.index ?? words.length);
}

function chineseIn(words: string, isMeant: (tag: string) => boolean): Said[] {
  return placedWords(words).flatMap(({ word, tag, start }) => {
    if (!isMeant(tag) || !/\p{L}/u.test(word) || isLight(word)) return [];
    return [{ meaning: meaningOf(sameMeaning(word)), index: start }];
  });
}

function englishIn(words: string, from: number): Said[] {
  return [...words.slice(from).matchAll(/[a-z][a-z'’-]*/g)].flatMap(({ 0: word, index }) => {
    const term = rootOf(sameMeaning(clauseStem(word)));
    return isLight(term) || isPlainWord(term) || isLight(word) || /['’]t$/.test(word)
      ? []
      : [{ meaning: meaningOf(term), index: from + index }];
  });
}

function isLight(term: string): boolean {
  return EMPTY_TERMS.has(term) || LIGHT.has(term);
}
