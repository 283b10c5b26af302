import type { Words } from './find-words.ts';
import { hasBit, WORD } from './find-words.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** News names the day of its matter in its first sentences; a portrait or a manual in none of them. 8: 0.667; all: 0.674; 20: 0.681. */
const FIRST = 20;
/** A shorter report may leave the day to its page. */
const SHORTEST = 10;
/** Where a writer says "I", "we" or "you" more than once in ten sentences, it is a comment. 0.05 to 0.2: the same; without: 0.660. */
const PERSONAL = 0.1;
const WRITER = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'you', 'your']);

/** Whether a report tells of something that happened: a comment, a portrait and a manual do not. */
export function tellsMain(words: Words, facts: readonly SentenceFacts[]): boolean {
  if (facts.length < SHORTEST) return true;
  let personal = 0;
  for (let at = 0; at < words.count; at++) {
    if (words.quotation[at]! < 0 && hasBit(words, at, WORD.word) && WRITER.has(words.lower[at]!)) personal++;
  }
  if (personal > facts.length * PERSONAL && personal > 3) return false;
  return facts.slice(0, FIRST).some(({ day }) => day !== null);
}
