import { isBoundary, type Span } from '../../../text/span.ts';
import { classTable, type MarkedWords, WORD_CLASS, wordAt, wordText } from '../words/marked-words.ts';
import type { Pronoun } from './find-pronouns.ts';

/** Words that no name is longer than, two names with what joins them included. */
const MAX_WORDS = 7;
const JOINT = /^[和与及跟同、]$/;
const NOMINAL = classTable([
  WORD_CLASS.noun,
  WORD_CLASS.person,
  WORD_CLASS.place,
  WORD_CLASS.body,
  WORD_CLASS.name,
  WORD_CLASS.short,
  WORD_CLASS.latin,
  WORD_CLASS.unknown,
]);

/** The nouns right before 本人, and right before 双方 two that are joined, where no finder knows them as names. */
export function wordsBeside(words: MarkedWords, { word, form, start }: Pronoun): Span | null {
  if (word !== '本人' && word !== '双方') return null;
  const at = wordAt(words, start);
  let first = at;
  let isJoined = false;
  while (first > 0 && at - first < MAX_WORDS) {
    const isJoint = JOINT.test(wordText(words, first - 1));
    if (isJoint && form.kind !== 'pair') break;
    if (!isJoint && NOMINAL[words.classes[first - 1]!] !== 1) break;
    isJoined ||= isJoint;
    first--;
  }
  const isNamed = first < at && words.start[at] === start && !JOINT.test(wordText(words, first));
  if (!isNamed || isJoined !== (form.kind === 'pair')) return null;
  // A word that the dictionary does not know may begin with a combining mark.
  return isBoundary(words.text, words.start[first]!) ? { start: words.start[first]!, end: start } : null;
}
