// @ts-check
import { splitSentences } from '../dist/text/index.js';

/** Sentences of a text, paragraph by paragraph, in UTF-16 units. @param {string} text */
export function sentencesOf(text) {
  const found = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    found.push(...splitSentences(text, { start: index, end: index + line.length }));
  }
  return found;
}
