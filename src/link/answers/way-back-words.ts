/** A rule by words, with why it is one and the phrase that it was made for. */
interface WordRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly words: RegExp;
}

/** Who set talk going takes it back. */
export const BY_POSTERS: readonly WordRule[] = [
  {
    id: 'zh:poster',
    reason: 'others tell it of him: a notice, a paper, the site where it stood',
    example: '发帖者删除帖文并道歉',
    words:
      /(?:发帖(?:者|人|的)|网[友民]|账号|博主|发布者)[^。；]{0,24}(?:删除|删帖|道歉|致歉|撤回|更正|编造|造谣)/,
  },
  {
    id: 'en:poster',
    reason: 'what a sentence says that he did, and not what the site did to others',
    example: 'The account deleted the post and apologised',
    words:
      /\b(?:poster|who (?:had )?posted|account)\b[^.;]{0,60}\b(?:deleted|removed|apologi[sz]ed|retracted|took (?:it )?down|admitted)\b/i,
  },
];

/** Whether words tell that a poster takes his talk back. */
export function isOfPoster(words: string): boolean {
  return BY_POSTERS.some((rule) => rule.words.test(words));
}

/** That what was said was wrong: 承认 alone owns to something, and takes back nothing that was said. */
export const OWNED_ERRORS: readonly WordRule[] = [
  {
    id: 'zh:owned-error',
    reason: 'it was wrong, or was done only when asked',
    example: '承认短信没有按时发，催了才发出',
    words: /错|误|才|没有?|不实|编造/,
  },
  {
    id: 'en:owned-error',
    reason: 'it was wrong, or was not so',
    example: 'admitted that the message was never sent',
    words: /\b(?:not|never|wrong|false)\b/i,
  },
];

/** Whether what is owned to is an error in what was said. */
export function ownsToError(words: string): boolean {
  return OWNED_ERRORS.some((rule) => rule.words.test(words));
}

/** What was put out is named in quotation marks, the group `said`, and called wrong. */
export const NAMED_ERRORS: readonly WordRule[] = [
  {
    id: 'zh:names-own-error',
    reason: 'an authority says which words of its notice were wrong',
    example: '此前通报中“楼道畅通”的表述不准确',
    words:
      /(?:此前|之前|早前|先前|原)[^，。；“「]{0,6}(?:通报|声明|公告|说明|回应|答复|报道)[中里]?(?:关于|的|所称)?[“「](?<said>[^”」]{2,40})[”」][^，。；]{0,8}(?:不准确|不够准确|有误|不实|失实|不当|不严谨|不符)/,
  },
  {
    id: 'en:names-own-error',
    reason: 'the same in English, where the quoted words are longer',
    example: 'The earlier statement that “the stairs were clear” was inaccurate',
    words:
      /\b(?:earlier|previous|first|original) (?:statement|notice|release|reply)[^.;]{0,30}[“"](?<said>[^”"]{4,80})[”"][^.;]{0,12}\b(?:was|were) (?:wrong|incorrect|inaccurate|mistaken|untrue)\b/i,
  },
];

/** The words that are called wrong, and the rule that found them; `undefined` where none are named. */
export function namedError(words: string): { readonly rule: string; readonly said: string } | undefined {
  for (const { id, words: pattern } of NAMED_ERRORS) {
    const said = pattern.exec(words)?.groups?.said;
    if (said !== undefined) return { rule: id, said };
  }
  return undefined;
}
