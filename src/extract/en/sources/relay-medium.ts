import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { sentenceLast } from '../words/word-range.ts';
import { ARTICLE_NOUNS, MEDIA_WORDS, OWN_PAGES, PLATFORMS } from './relay-words.ts';
import type { Via } from './via.ts';

/** A phrase of a medium is short: "NBC’s Hill Morning Show with Orla Finch" is nearly the longest. */
const LONGEST = 10;

/** The medium whose phrase a preposition opens at `at`: on Facebook, in a column for the Gazette. */
export function mediumAt(words: Words, at: number): Via | undefined {
  if (!hasClass(words, at, CLASS.medium)) return undefined;
  const word = words.lower[at]!;
  if (word === 'on' || word === 'via' || word === 'in' || word === 'to') {
    const platform = platformAfter(words, at);
    if (platform !== undefined) return platform;
  }
  if (word === 'on') return namedAfter(words, at + 1, 'programme');
  const isWriting = ARTICLE_NOUNS.has(word) || word === 'writing';
  if (isWriting && /^(?:in|for|on|at)$/.test(words.lower[at + 1] ?? ''))
    return namedAfter(words, at + 2, 'article');
  if (word === 'according' && words.lower[at + 1] === 'to') return namedAfter(words, at + 2, 'reported');
  if (word === 'reported' || word === 'reports') return namedBefore(words, at - 1, 'reported');
  return ARTICLE_NOUNS.has(word) ? namedBefore(words, at - 1, 'article') : undefined;
}

/** "on his Facebook page", "in a post on Twitter", "on social media", "on its website". */
function platformAfter(words: Words, preposition: number): Via | undefined {
  const ceiling = Math.min(sentenceLast(words, preposition), preposition + 5);
  for (let at = preposition + 1; at <= ceiling; at++) {
    const word = words.lower[at]!;
    if (hasBit(words, at, WORD.mark | WORD.quote | WORD.preposition | WORD.subordinator)) return undefined;
    const social = word === 'social' && words.lower[at + 1] === 'media';
    const own = OWN_PAGES.has(word) && hasBit(words, preposition + 1, WORD.possessive);
    if (PLATFORMS.has(word) && (hasBit(words, at, WORD.capital) || words.lower[preposition] === 'on'))
      return { first: at, last: at, rule: 'platform' };
    if (social) return { first: at, last: at + 1, rule: 'platform' };
    if (own) return { first: preposition + 1, last: at, rule: 'platform' };
  }
  return undefined;
}

/** The name of a publication, a broadcaster or a programme that begins at `from`. */
function namedAfter(words: Words, from: number, rule: Via['rule']): Via | undefined {
  const ceiling = Math.min(sentenceLast(words, Math.min(from, words.count - 1)), from + LONGEST);
  let last: number | undefined;
  let isMedium = false;
  for (let at = from; at <= ceiling; at++) {
    const word = words.lower[at]!;
    const named = hasBit(words, at, WORD.capital) && !hasBit(words, at, WORD.weekday | WORD.month);
    const joins = /^(?:['’]s|the|a|an|of|and|&|-|["“])$/.test(word) || MEDIA_WORDS.has(word);
    if (!named && !joins) break;
    if (MEDIA_WORDS.has(word)) isMedium = true;
    if (named || MEDIA_WORDS.has(word)) last = at;
  }
  return isMedium && last !== undefined ? { first: from, last, rule } : undefined;
}

/** The name with a medium's word that ends at `last`. */
export function namedBefore(words: Words, last: number, rule: Via['rule']): Via | undefined {
  const floor = Math.max(0, last - LONGEST);
  let first: number | undefined;
  let isMedium = false;
  for (let at = last; at >= floor && words.sentence[at] === words.sentence[last]; at--) {
    if (!hasBit(words, at, WORD.capital) && !hasClass(words, at, CLASS.genitive)) break;
    if (hasBit(words, at, WORD.weekday | WORD.month | WORD.preposition)) break;
    if (MEDIA_WORDS.has(words.lower[at]!)) isMedium = true;
    first = at;
  }
  return isMedium && first !== undefined ? { first, last, rule } : undefined;
}
