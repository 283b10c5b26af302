import { foldWords } from '../../text/script.ts';
import { isKnownHanWord, termRarity } from '../../text/term-rarity.ts';
import { type TaggedWord, tagChineseWords } from '../../text/terms.ts';
import { comparableTerms } from '../known-claims/comparable-terms.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { rootOf } from '../known-claims/root-of.ts';
import { CUT, titlesAndCapitals, withoutNames } from './clause-names.ts';
import { clauseStem } from './clause-stem.ts';
import { EMPTY_TERMS, LIGHT_TERMS } from './empty-terms.ts';
import { kindOf } from './kinds.ts';
import { sameMeaning } from './same-meaning.ts';
import { splitAttribute } from './split-attribute.ts';

/**
 * What a clause is about counts less than what it says. Each figure was tried on bench/gold/claims.jsonl (pairs of one
 * claim, all ten stories); what it adds to F1 stands in brackets.
 */
/** A name of a person, role, body or place: reports of one story all have it. 0.35 and 0.7 are worse by 0.015. */
const NAME = 0.5;
/** Words before the last 的, which only say which one is meant: 东侧未塌的桥墩【也有裂缝】 (0.01). */
const WHICH_ONE = 0.5;
/** When and where, said in a clause of its own before the one that says what. */
const FRAME = 0.3;
/** Two characters side by side, which meet where words are cut otherwise (引桥东侧, 东侧引桥) (0.02). */
const PAIR_OF_CHARACTERS = 2;
/** A verb, noun or quality of one character: 塌, 灰, 厚 (0.02). */
const ONE_CHARACTER = 4;
/** A number with its unit (3厘, 5 million), which says more than the number alone (0.01). */
const MEASURE = 6;
/** The kind of a thing, and then the thing itself (0.02). */
const KIND = 10;
const ONE_OF_KIND = 2;

/** The most that one word says. */
const MOST_RARE = 9;
/** Of an English word that is in any matter: make, people. Of their own rarity, 1.5 on average, F1 of English is 0.03 less. */
const LIGHT = 0.3;
/** A word that the dictionary only guesses, and may cut wrongly (楼为): the pairs of its characters say it too (0.02). */
const GUESSED = 2;

/** What a clause says, with the words before it that say when or where, if any. */
export interface ClauseWords {
  readonly frame: string;
  readonly clause: string;
  /** Words of both that name somebody or something. */
  readonly names: readonly string[];
}

/** The terms of a clause by weight. */
export function weighClause({ frame, clause, names }: ClauseWords): Map<string, number> {
  const weights = new Map<string, number>();
  const allNames = [...names, ...titlesAndCapitals(clause)];
  for (const name of allNames) addTerms(weights, foldWords(name), NAME);
  addTerms(weights, withoutNames(frame, allNames), FRAME);
  const { which, said } = splitAttribute(withoutNames(clause, allNames).replace(THE_SAME, CUT));
  addTerms(weights, which, WHICH_ONE);
  addTerms(weights, said, 1);
  return weights;
}

/** 该楼, 这座桥: the thing that all speak of. */
const THE_SAME = /(?:该|这栋|这座|这家|这个|那栋|此|本)\p{Script=Han}/gu;
const HAN = /\p{Script=Han}/u;

function addTerms(weights: Map<string, number>, words: string, share: number): void {
  const put = (term: string, weight: number): void => {
    if (weight * share > (weights.get(term) ?? 0)) weights.set(term, weight * share);
  };
  const tagged = HAN.test(words) ? tagChineseWords(words) : [];
  const hollow = new Set(tagged.filter(isFunctionWord).map(({ word }) => word));
  for (const term of comparableTerms(words).map(({ word }) => clauseStem(word))) {
    if (hollow.has(term) || isEmpty(term)) continue;
    const kind = kindOf(term);
    if (kind === undefined) put(rootOf(sameMeaning(term)), rarityOf(term));
    else {
      put(`${KIND_MARK}${kind}`, KIND);
      put(term, ONE_OF_KIND);
    }
  }
  for (const { word, tag } of tagged) {
    if (word.length === 1 && CONTENT_TAG.test(tag) && !isEmpty(word)) put(sameMeaning(word), ONE_CHARACTER);
  }
  for (const [measure] of words.matchAll(NUMBER_WITH_UNIT)) put(measure.replace(/\s/g, ''), MEASURE);
  for (const [run] of words.matchAll(HAN_RUN)) {
    for (let at = 0; at + 1 < run.length; at++) {
      put(`${PAIR_MARK}${run.slice(at, at + 2)}`, PAIR_OF_CHARACTERS);
    }
  }
}

function rarityOf(term: string): number {
  if (LIGHT_TERMS.has(term)) return LIGHT;
  const isGuessed = HAN.test(term) && !isKnownHanWord(term);
  return isGuessed ? GUESSED : Math.min(MOST_RARE, termRarity(term));
}

/** What says nothing of a matter; of English also the words of grammar: not, doesn’t, which. */
function isEmpty(term: string): boolean {
  return EMPTY_TERMS.has(term) || isPlainWord(term) || /['’]t$/.test(term);
}

/** Chinese words that only hold others together, or count and point: 几家, 周围, 全都. Left in, they take 0.02 of F1. */
function isFunctionWord({ tag }: TaggedWord): boolean {
  return /^(?:[mrdcpfqyeo]|u\p{L}*)$/u.test(tag);
}
const CONTENT_TAG = /^(?:v|n|a|vn|an)$/;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** 6层, but not 6层以上, which is another. */
const NUMBER_WITH_UNIT =
  /\d+(?:\.\d+)?\s*(?:\p{Script=Han}(?![以之][上下内外前后])|million|billion|percent|%)/gu;
/** Keep 裂缝 as two characters, and 店铺 as a kind, apart from the words. */
const PAIR_MARK = '·';
const KIND_MARK = '+';
