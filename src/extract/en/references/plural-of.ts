/** The plural of an English noun that names a person or a body: mayor, mayors; spokesman, spokesmen; wife, wives. */
export function inflectNoun(noun: string): string {
  if (noun.endsWith('man')) return noun === 'german' ? 'germans' : `${noun.slice(0, -2)}en`;
  if (noun === 'child') return 'children';
  if (noun === 'person') return 'persons';
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  if (noun === 'thief') return 'thieves';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
