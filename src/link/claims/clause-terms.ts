import { foldScript } from '../../text/script.ts';
import { termRarity } from '../../text/term-rarity.ts';
import { tagChineseWords, textToTerms } from '../../text/terms.ts';
import { EMPTY_TERMS } from './empty-terms.ts';
import { kindOf } from './kinds.ts';
import { sameMeaning } from './same-meaning.ts';
import { splitAttribute } from './split-attribute.ts';

/**
 * What a clause is about counts less than what it says. Each figure was tried on bench/gold/claims.jsonl (pairs of one
 * claim, all ten stories); what it adds to F1 stands in brackets.
 */
/** A name of a person, body or place: reports of one story all have it. Of 0.2 to 0.5 all the same. */
const NAME = 0.35;
/** Words before the last 的, which only say which one is meant: 东侧未塌的桥墩【也有裂缝】 (0.01). */
const WHICH_ONE = 0.5;
/** When and where, said in a clause of its own before the one that says what. */
const FRAME = 0.3;
/** Two characters side by side, which meet where words are cut otherwise (引桥东侧, 东侧引桥), or are one long (塌) (0.02). */
const PAIR_OF_CHARACTERS = 2;
/** A number with its unit (3厘, 5 million), which says more than the number alone (0.01). */
const MEASURE = 6;
/** The kind of a thing, and then the thing itself (0.02). */
const KIND = 10;
const ONE_OF_KIND = 2;

/** A word that no table has may be cut wrongly (楼为): not more than this. */
const MOST_RARE = 9;

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
  for (const name of allNames) addTerms(weights, fold(name), NAME);
  addTerms(weights, withoutNames(frame, allNames), FRAME);
  const { which, said } = splitAttribute(withoutNames(clause, allNames).replace(THE_SAME, CUT));
  addTerms(weights, which, WHICH_ONE);
  addTerms(weights, said, 1);
  return weights;
}

function fold(words: string): string {
  return foldScript(words).toLowerCase();
}

function withoutNames(words: string, names: readonly string[]): string {
  let rest = fold(words);
  for (const name of names) rest = rest.split(fold(name)).join(CUT);
  return rest;
}

/** Stands where a name was, so that what is left and right of it does not run together. */
const CUT = ' | ';
/** 该楼, 这座桥: the thing that all speak of. */
const THE_SAME = /(?:该|这栋|这座|这家|这个|那栋|此|本)\p{Script=Han}/gu;

/** Works in their marks, and words that English writes with a capital inside a clause. */
function titlesAndCapitals(clause: string): string[] {
  const words = HAN.test(clause) ? TITLE : CAPITAL;
  return [...clause.matchAll(words)].map(([word]) => word);
}
const HAN = /\p{Script=Han}/u;
const TITLE = /《[^》]+》/g;
const CAPITAL = /(?<![.!?“"]\s|^)\b[A-Z][a-z]+\b/g;

function addTerms(weights: Map<string, number>, words: string, share: number): void {
  const put = (term: string, weight: number): void => {
    if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  };
  const hollow = functionWords(words);
  for (const term of textToTerms(words)) {
    if (EMPTY_TERMS.has(term) || hollow.has(term)) continue;
    const kind = kindOf(term);
    if (kind === undefined) put(sameMeaning(term), share * Math.min(MOST_RARE, termRarity(term)));
    else {
      put(`${KIND_MARK}${kind}`, share * KIND);
      put(term, share * ONE_OF_KIND);
    }
  }
  for (const [measure] of words.matchAll(NUMBER_WITH_UNIT)) put(measure.replace(/\s/g, ''), share * MEASURE);
  for (const [run] of words.matchAll(HAN_RUN)) {
    for (let at = 0; at + 1 < run.length; at++) {
      put(`${PAIR_MARK}${run.slice(at, at + 2)}`, share * PAIR_OF_CHARACTERS);
    }
  }
}

/** Chinese words that only hold others together, or count and point: 几家, 周围, 全都. Left in, they take 0.02 of F1. */
function functionWords(words: string): Set<string> {
  if (!HAN.test(words)) return new Set();
  return new Set(tagChineseWords(words).flatMap(({ word, tag }) => (FUNCTION_TAG.test(tag) ? word : [])));
}
const FUNCTION_TAG = /^(?:[mrdcpfqyeo]|u\p{L}*)$/u;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const NUMBER_WITH_UNIT = /\d+(?:\.\d+)?\s*(?:\p{Script=Han}|million|billion|percent|%)/gu;
/** Keep 裂缝 as two characters, and 店铺 as a kind, apart from the words. */
const PAIR_MARK = '·';
const KIND_MARK = '+';
