/** Words that name nobody: who they stand for is another in each report. */
const PRONOUN =
  /^(?:i|we|you|he|she|they|it|who|which|that|我|我们|我們|咱们|你|他|她|它|他们|她们|他們|她們|其|本人)$/i;

/** Words that name nobody either, and of which each place may mean another: the company, another, 该公司, 有人; CLAIM over a fact-check. */
const ANYBODY =
  /^(?:company|firm|another|others?|one|both|some|many|someone|somebody|everyone|everybody|people|user|author|writer|claim|verdict|該公司|该公司|该司|對方|对方|双方|雙方|有人|其他人|另一[名位个人]?|笔者|筆者|本报|本報|本网|我方|我司)$/i;

/** Whether a name, by its key, tells of nobody: a pronoun, or a word for anybody of a kind. */
export function isNobody(key: string): boolean {
  return isPronoun(key) || ANYBODY.test(key);
}

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
