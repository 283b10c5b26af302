import type { PhraseWord } from './phrase-words.ts';

/** Before a bracket at the end: 部长奥林【（Olin）】. */
export function nameEnd(words: readonly PhraseWord[], low: number, high: number): number {
  if (!/^[）)]$/.test(words[high - 1]?.word ?? '')) return high;
  for (let index = high - 2; index > low; index--) if (/^[（(]$/.test(words[index]!.word)) return index;
  return high;
}

/** 李某/nr 娜/x: the cut may fall into the name. */
export function endsInName(words: readonly PhraseWord[], low: number, end: number): boolean {
  const last = words[end - 1];
  // 丹尼·费南: what follows the dot is a name.
  if (end - 2 > low && /^[·∙・]$/.test(words[end - 2]!.word)) return true;
  const isRest = last?.tag === 'x' && last.word.length === 1 && end - 2 >= low;
  return isPerson(isRest ? words[end - 2] : last);
}

/** jieba's tags for names of people, where the name finder has none. */
export function isPerson(word: PhraseWord | undefined): boolean {
  if (word === undefined) return false;
  return (
    /^[A-Z][A-Za-z. ]+$/.test(word.word) ||
    (/^nr/.test(word.tag) && word.word.length >= 2 && (word.word.length <= 6 || /[·•・]/.test(word.word)))
  );
}
