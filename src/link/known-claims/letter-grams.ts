const SIZE = 4;

/**
 * The runs of four letters of a word, its ends marked: _can, cant, ante, … Words of one root, and one word spelt in two
 * ways, share most of them; a Chinese word of two characters is one run.
 */
export function letterGrams(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= SIZE) return [marked];
  const grams: string[] = [];
  for (let at = 0; at + SIZE <= marked.length; at++) grams.push(marked.slice(at, at + SIZE));
  return grams;
}

/** How alike two words are spelt: the share of their runs of four that both have, 0 to 1. */
export function spellingLikeness(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((gram) => b.includes(gram)).length;
  return (2 * shared) / (a.length + b.length);
}
