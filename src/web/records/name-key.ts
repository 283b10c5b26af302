/** Words that name nobody: who they stand for is another in each report. */
const PRONOUN =
  /^(?:i|we|you|he|she|they|it|who|which|that|我|我们|我們|咱们|你|他|她|它|他们|她们|他們|她們|其|本人)$/i;

/** Whether a name, by its key, is a word that stands for one. */
export function isPronoun(key: string): boolean {
  return PRONOUN.test(key);
}

/** A name as it is compared with others: without case, article and white space. */
export function nameKey(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(the|an?) /, '');
}
