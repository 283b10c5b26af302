import { createRequire } from 'node:module';
import { WORD_RARITY } from './word-rarity.ts';

/**
 * How much it says that two texts share a term: about the natural logarithm of how many news reports one
 * reads until it comes up.
 *
 * It is known beforehand, not counted in the reports at hand. Five reports of one incident all hold its rarest
 * name, and a count would call that name common; so it would for a story with a tenth of a desk's reports.
 * Measured with average linkage, known rarity beats counted rarity by 0.03 BCubed F1 on full texts and by 0.06 on
 * headlines, loses 0.02 on confusable incidents, and lets one threshold serve sets of all sizes.
 *
 * Chinese: jieba's idf.txt. English: `WORD_RARITY`. Never 0 for a term that is not in them. `isName` says of a
 * Latin word whether it is mostly written with a capital; leave it out where that is not known.
 */
export function termRarity(term: string, isName?: boolean): number {
  const first = term.charCodeAt(0);
  if (first >= 0x3400) return hanRarity().get(term) ?? UNKNOWN_HAN_WORD;
  if (first >= 0x30 && first <= 0x39) return NUMBER;
  return (
    wordRarity().get(term) ??
    (isName === undefined ? UNKNOWN_WORD : isName ? UNKNOWN_NAME : UNKNOWN_SMALL_WORD)
  );
}

/** Whether jieba's table has a word, or it was only guessed from its characters. */
export function isKnownHanWord(term: string): boolean {
  return hanRarity().has(term);
}

/** A word that jieba's table lacks is rare, but may be a wrong cut: under the table's highest, 13.9. */
const UNKNOWN_HAN_WORD = 11;
/** In fewer than 5 of the table's 839 documents: ln(839 / 1.3). */
const UNKNOWN_WORD = 6.5;
/**
 * Names tell incidents of one kind apart, two tankers that overturned; tanker and overturn don't. It makes
 * up for little: on confusable incidents BCubed F1 went up by 0.01 in one trial and down by 0.01 in another.
 */
const UNKNOWN_NAME = 8;
const UNKNOWN_SMALL_WORD = 5;
/** A number says something, but 2 and 2023 meet by chance. */
const NUMBER = 4;
/** Days and months are written like names, so the table lacks them; any two reports may share one. */
const CALENDAR_WORD = 1.5;
const CALENDAR_STEMS =
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec';

let words: Map<string, number> | undefined;
function wordRarity(): Map<string, number> {
  if (words !== undefined) return words;
  words = new Map();
  for (const [rarity, stems] of WORD_RARITY) for (const stem of stems.split(' ')) words.set(stem, rarity);
  for (const stem of CALENDAR_STEMS.split(' ')) words.set(stem, CALENDAR_WORD);
  return words;
}

// The table takes a twentieth of a second to load, which a desk of English reports need not wait for.
let hanWords: Map<string, number> | undefined;
function hanRarity(): Map<string, number> {
  if (hanWords !== undefined) return hanWords;
  const require = createRequire(import.meta.url);
  const { idf } = require('@node-rs/jieba/dict.js') as typeof import('@node-rs/jieba/dict.js');
  hanWords = new Map();
  for (const line of new TextDecoder().decode(idf).split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) hanWords.set(line.slice(0, space), Number(line.slice(space + 1)));
  }
  return hanWords;
}
