import type { Words } from '../words/find-words.ts';
import { hasBit, hasClass, WORD } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** News names the day of its matter in its first sentences; a portrait or a manual in none of them. 8: 0.667; all: 0.674; 20: 0.681. */
const FIRST = 20;
/** A shorter report is a brief, which may leave the day to its page: of some 60 that had none by 10, eleven were such. */
const SHORTEST = 18;
/** Where a writer says "I", "we" or "you" more than once in ten sentences, it is a comment. 0.05 to 0.2: the same; without: 0.660. */
const PERSONAL = 0.1;
/** The day in title or first two sentences is the mark of news, which may quote without marks: so many more are let pass. */
const LEAD = 3;
const PERSONAL_WITH_DAY = 0.3;
/** "What the town can do about its bridge" explains, unless its first sentences name a day. */
const EXPLAINS = /^(?:what|why|how)$/;
const EXPLAINS_FIRST = 5;

/** Whether a report tells of something that happened: a comment, a portrait and a manual do not. */
export function tellsMain(words: Words, facts: readonly SentenceFacts[]): boolean {
  if (facts.length < SHORTEST) return true;
  const day = facts.findIndex((fact) => fact.day !== null);
  if (day < 0 || day >= FIRST) return false;
  if (day >= EXPLAINS_FIRST && EXPLAINS.test(words.lower[0]!)) return false;
  let personal = 0;
  for (let at = 0; at < words.count; at++) {
    if (words.quotation[at]! < 0 && hasBit(words, at, WORD.word) && hasClass(words, at, CLASS.writer))
      personal++;
  }
  return personal <= 3 || personal <= facts.length * (day < LEAD ? PERSONAL_WITH_DAY : PERSONAL);
}
