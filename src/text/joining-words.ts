import { foldScript } from './script.ts';

/** Words that stand everywhere and join nothing. */
const PLAIN =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|by|for|from|with|as|that|this|these|those|it|its|is|are|was|were|be|been|has|have|had|not|no|he|she|they|his|her|their|him|them|who|which|when|where|said|says|after|before|than|then|there|we|our|i|my|you|will|would|could|also|any|all|some|about|had)$/;
const PLAIN_HAN = /^(?:我们|他们|自己|没有|一个|已经|表示|进行|有关|情况|对于|以及|因为|这个|那个|目前)$/;
/** Longer texts are compared by their beginnings. */
const MOST_CHARACTERS = 600;
/** Enough for a reader to see it. */
const MOST_WORDS = 12;

/** The words that two texts have in common, as the first has them and in its order: names, figures, runs of Chinese. */
export function findJoiningWords(text: string, other: string): string[] {
  const [a, b] = [text.slice(0, MOST_CHARACTERS), other.slice(0, MOST_CHARACTERS)];
  return [...new Set([...sharedRuns(a, b), ...sharedLatin(a, b)])].slice(0, MOST_WORDS);
}

function sharedLatin(text: string, other: string): string[] {
  const wordsOf = (each: string) =>
    each.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.,](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu) ?? [];
  const others = new Set(wordsOf(other).map((word) => word.toLowerCase()));
  return wordsOf(text).filter((word) => {
    const key = word.toLowerCase();
    return others.has(key) && !PLAIN.test(key) && (key.length > 2 || /\d/.test(key));
  });
}

/** The longest stretches of Chinese, of two letters at least, that both have; none within another. */
function sharedRuns(text: string, other: string): string[] {
  const folded = foldScript(other);
  const found: string[] = [];
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu)) {
    const own = foldScript(run);
    for (let start = 0; start + 2 <= own.length; ) {
      let end = start + 2;
      if (!folded.includes(own.slice(start, end))) {
        start++;
        continue;
      }
      while (end < own.length && folded.includes(own.slice(start, end + 1))) end++;
      if (!PLAIN_HAN.test(own.slice(start, end))) found.push(text.slice(index + start, index + end));
      start = end;
    }
  }
  return found;
}
