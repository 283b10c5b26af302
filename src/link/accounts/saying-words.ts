import { stemEnglish } from '../../text/stem-english.ts';
import { termRarity } from '../../text/term-rarity.ts';
import { EMPTY_TERMS } from '../claims/empty-terms.ts';
import { sameMeaning } from '../claims/same-meaning.ts';
import { isPlainWord } from '../known-claims/plain-words.ts';
import { placedWords } from '../placed-words.ts';

/** A word of which a clause may say yes or no: a verb or noun that is not in every report. */
export interface SayingWord {
  readonly term: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** As common as 反映; what is more common says yes or no of too many things. */
const LEAST_RARITY = 5;
const HAN = /\p{Script=Han}/u;
const TELLING_TAG = /^(?:v|n|vn|an|a|l|nz|j)$/;
const SHORTEST_ENGLISH = 4;
/** A name, or the first word of a sentence. */
const CAPITAL = /^\p{Lu}/u;
/** 没收到 is cut as 没收 and 到. */
const NEGATION = /^[没未不无]/;

export function sayingWords(clause: string): SayingWord[] {
  return HAN.test(clause) ? chineseWords(clause) : englishWords(clause);
}

function chineseWords(clause: string): SayingWord[] {
  return placedWords(clause).flatMap(({ word, tag, start, end }) => {
    if (word.length < 2 || !TELLING_TAG.test(tag) || EMPTY_TERMS.has(word) || NEGATION.test(word)) return [];
    return termRarity(word) < LEAST_RARITY ? [] : [{ term: sameMeaning(word), words: word, start, end }];
  });
}

function englishWords(clause: string): SayingWord[] {
  return [...clause.matchAll(/\p{L}+/gu)].flatMap((match) => {
    if (CAPITAL.test(match[0])) return [];
    const word = match[0].toLowerCase();
    const term = stemEnglish(word);
    if (word.length < SHORTEST_ENGLISH || isPlainWord(word) || EMPTY_TERMS.has(word)) return [];
    return [
      { term: sameMeaning(term), words: match[0], start: match.index, end: match.index + match[0].length },
    ];
  });
}
