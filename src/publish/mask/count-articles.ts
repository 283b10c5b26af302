/** the Courier, The Keldmoor Courier: nobody is called with an article; the Roes are several, the Roe family somebody's. */
const AFTER_ARTICLE =
  /\b[Tt]he[ \t]+(?:\p{Lu}[\p{L}'’-]+[ \t]+)?(?<word>\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}]|['’-]\p{L}{2,}|[ \t]+(?:family|couple|brothers|sisters|household|home|house|case|trial|estate|campaign|administration|government)\b)/gu;
/** Any other place of the word. */
const WORD = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

/** Latin words with a capital that stand after an article in the texts as a rule: what a paper or a body is called in short. */
export function wordsWithArticle(texts: readonly string[]): Set<string> {
  const withArticle = new Map<string, number>();
  const all = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string) =>
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  for (const text of texts) {
    if (!/\b[Tt]he\b/.test(text)) continue;
    for (const { groups } of text.matchAll(AFTER_ARTICLE)) add(withArticle, groups!.word!);
    for (const [word] of text.matchAll(WORD)) add(all, word);
  }
  return new Set([...withArticle].flatMap(([word, times]) => (2 * times > all.get(word)! ? [word] : [])));
}
