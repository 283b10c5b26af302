import { foldScript } from '../../text/script.ts';
import { sliceSpan } from '../../text/span.ts';
import { tagChineseWords } from '../../text/terms.ts';
import { sameMeaning } from '../claims/same-meaning.ts';
import type { Voice } from './voice.ts';

/** Verbs that say little by themselves. */
const EMPTY = /^(?:是|有|会|能|可|可以|要|将|已|被|为|进行|发生|开始|存在|出现|属于|成为|表示|称|说)$/;

/**
 * Whether who speaks says one of the verbs of a Chinese claim: that readers have a gate of their own (读者有读者的门) does not
 * confirm that somebody moved to it. True where the claim has none, and for other scripts.
 */
export function sharesVerb(voice: Voice, told: Voice): boolean {
  const claimed = verbsIn(sliceSpan(told.member.report.text, told.span));
  if (claimed.length === 0) return true;
  const said = foldScript(
    voice.statement.content.map((part) => sliceSpan(voice.member.report.text, part)).join('，'),
  );
  const verbs = new Set(verbsIn(said));
  return claimed.some((verb) => verbs.has(verb) || said.includes(verb));
}

function verbsIn(words: string): string[] {
  if (!/\p{Script=Han}/u.test(words)) return [];
  return tagChineseWords(foldScript(words))
    .filter(({ word, tag }) => /^v/.test(tag) && !EMPTY.test(word))
    .map(({ word }) => sameMeaning(word));
}
