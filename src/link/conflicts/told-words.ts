import { foldScript } from '../../text/script.ts';
import { termRarity } from '../../text/term-rarity.ts';
import { tagChineseWords, textToTerms } from '../../text/terms.ts';
import { EMPTY_TERMS } from '../claims/empty-terms.ts';
import { sameMeaning } from '../claims/same-meaning.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { type FigureTold, figuresTold, isSameFigure, withoutFigures } from './figures-told.ts';

/** What words say, as far as other words can say it again: figures, and words by weight. */
export interface ToldWords {
  readonly figures: readonly FigureTold[];
  readonly words: ReadonlyMap<string, number>;
  readonly folded: string;
}

/** How much of what is said others say again. */
export interface SaidAgain {
  /** From 0 to 1, by weight. */
  readonly share: number;
  readonly weight: number;
  /** How many words and figures. */
  readonly count: number;
  readonly figures: number;
  readonly words: readonly string[];
}

const HAN = /\p{Script=Han}/u;
/** A figure says as much as a rare word; a word of one sign says little. */
const FIGURE = 6;
const ONE_SIGN = 1.5;
const MOST_RARE = 7;
const LEAST_RARE = 3;

/** Reads words without the names in them: they say of whom, and not what. */
export function readToldWords(written: string, names: readonly string[] = []): ToldWords {
  const folded = foldScript(written);
  const words = new Map<string, number>();
  const rest = names.reduce((all, name) => all.replaceAll(foldScript(name), ' '), withoutFigures(folded));
  if (HAN.test(rest)) {
    for (const { word, tag } of tagChineseWords(rest)) {
      if (!CONTENT.test(tag) && !isMistagged(word, tag)) continue;
      if (EMPTY_TERMS.has(word) || isPlainWord(word) || LIGHT.has(word)) continue;
      words.set(word.toLowerCase(), weightOf(word));
    }
    for (const [word] of rest.matchAll(/[a-z]{2,}/gi)) words.set(word.toLowerCase(), MOST_RARE);
  } else {
    for (const term of textToTerms(rest)) {
      if (!isPlainWord(term) && !EMPTY_TERMS.has(term) && !LIGHT.has(term) && !/['’]/.test(term))
        words.set(term, weightOf(term));
    }
  }
  return { figures: figuresTold(folded), words, folded };
}
/** English verbs that say little by themselves, by their roots. */
const LIGHT = new Set(
  'had has have did do went go get got come came make made take took give gave'.split(' '),
);
/** Verbs, nouns, qualities and set phrases; names too. */
const CONTENT = /^(?:v|n|a|i|l|j|z|b|s)/;

/** jieba takes 过期 for a time, as it does 早上, 二手 for a number, as it does 半个; 外部 says which, 之后 nothing. */
function isMistagged(word: string, tag: string): boolean {
  if (tag === 't' || tag === 'f') return word.length > 1 && !WHEN.test(word);
  return tag === 'm' && word.length > 1 && !COUNTS.test(word);
}
const COUNTS = /^[第零一二两三四五六七八九十百千万亿几数半多余来个名人位只件家户次条点些样种]+$/;
const WHEN = /[天日月年早晚午夜今昨明时前后春夏秋冬季周]|期间|[之以其]/;

/** Whether a Chinese word names a thing. */
export function isNoun(word: string): boolean {
  return tagChineseWords(word).every(({ tag }) => tag.startsWith('n'));
}

function weightOf(word: string): number {
  if (HAN.test(word) && word.length === 1) return ONE_SIGN;
  return Math.max(LEAST_RARE, Math.min(MOST_RARE, termRarity(word)));
}

/** How much of `told` the account says again. */
export function saidAgain(told: ToldWords, account: ToldWords): SaidAgain {
  const known = new Set([...account.words.keys()].map(sameMeaning));
  const words = [...told.words.keys()].filter(
    (word) => known.has(sameMeaning(word)) || (HAN.test(word) && account.folded.includes(word)),
  );
  const figures = told.figures.filter((a) => account.figures.some((b) => isSameFigure(a, b))).length;
  const all =
    [...told.words.values()].reduce((sum, weight) => sum + weight, 0) + FIGURE * told.figures.length;
  const shared = words.reduce((sum, word) => sum + told.words.get(word)!, 0) + FIGURE * figures;
  return {
    share: all === 0 ? 0 : shared / all,
    weight: shared,
    count: words.length + figures,
    figures,
    words,
  };
}
