/** Any of the Chinese words, of which there are too many for one line. */
export function zh(...words: readonly RegExp[]): RegExp {
  return new RegExp(join(words), 'gi');
}

/** Any of the English words, as whole words. */
export function en(...words: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${join(words)})\\b`, 'gi');
}

/** English verbs as they stand behind did not and failed to: did not [push] her. */
export function unsaid(verbs: RegExp): RegExp {
  return new RegExp(
    `(?<=(?:\\bnot|n['’]t|\\b(?:failed|fails|refused|yet|neglected|declined|bothered) to) (?:even |ever |once )?)(?:${verbs.source})`,
  );
}

function join(words: readonly RegExp[]): string {
  return words.map(({ source }) => source).join('|');
}
