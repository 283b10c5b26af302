// @ts-check
/** The pronouns that a sheet of bench/gold/ numbers. */
import { sentencesOf } from './gold-sentences.mjs';

const CHINESE =
  /(?<!其)他们|她们|(?<![其吉])他(?!国|人|们)|她(?!们)|(?<![尤极与何任名])其(?![他她它中实余次间一二三妙])|对方|双方|本人/g;
const ENGLISH = /\b(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)\b/gi;
/** Pronouns beyond these are not marked, so that a long report does not weigh more than the others. */
const MOST = 15;

/** In text order, UTF-16 units. @param {{set: string, text: string}} row @returns {{start: number, end: number}[]} */
export function pronounsOf({ set, text }) {
  const pattern = set.endsWith('-zh') ? CHINESE : ENGLISH;
  const found = sentencesOf(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    })),
  );
  return found.slice(0, MOST);
}
