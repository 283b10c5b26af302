/** By what a verb says no to what was said. */
export type DenyingKind = 'denies' | 'refutes' | 'clears-up' | 'rejects' | 'does-not-accept' | 'rules-out';

export interface DenyingWords {
  readonly example: string;
  readonly words: RegExp;
}

/** Verbs of denial, in signs of either script. Null where the language has no word of the kind. */
export const DENYING_WORDS: Readonly<
  Record<DenyingKind, { readonly zh: DenyingWords | null; readonly en: DenyingWords }>
> = {
  denies: {
    zh: { example: '物业否认收过押金', words: /否[认認]/ },
    en: { example: 'The firm denied that any kettle had caught fire', words: /den(?:y|ies|ied|ying)/ },
  },
  /** 辟谣 takes the talk (辟谣停课), or what is so instead (辟谣没有停课). */
  refutes: {
    zh: { example: '教育局辟谣停课', words: /[辟闢][谣謠]/ },
    en: { example: 'The school refuted the story', words: /refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?/ },
  },
  /** 澄清 denies only where what it takes is named as talk (澄清停课传闻); else it says what is so. */
  'clears-up': {
    zh: { example: '书店澄清关门传闻', words: /澄清/ },
    en: { example: 'The bank clarified the rumours', words: /clarif(?:y|ies|ied|ying)/ },
  },
  /** Of English ones many take no talk: the court rejected the appeal, he was dismissed. */
  rejects: {
    zh: { example: '店主驳斥了这种说法', words: /[驳駁]斥/ },
    en: {
      example: 'The council rejected claims that the path was shut',
      words: /reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|discount(?:s|ed|ing)?/,
    },
  },
  'does-not-accept': {
    zh: null,
    en: {
      example: 'The union does not accept that notice was given',
      words: /(?:\bnot|n['’]t) (?:accept|believe)/,
    },
  },
  /** What is not ruled out is left open. */
  'rules-out': {
    zh: null,
    en: {
      example: 'Frost was ruled out as a cause',
      words: /(?<!\b(?:not|never) (?:yet )?(?:been )?)(?<!n['’]t (?:yet )?(?:been )?)rul(?:es|ed|ing) out/,
    },
  },
};

const KINDS = Object.keys(DENYING_WORDS) as DenyingKind[];

/** The words of some kinds, of all where none is named, as the source of one group of a regular expression. */
export function denyingWords(language: 'zh' | 'en', ...kinds: readonly DenyingKind[]): string {
  const some = kinds.length === 0 ? KINDS : kinds;
  const words = some.flatMap((kind) => DENYING_WORDS[kind][language]?.words.source ?? []);
  return `(?:${words.join('|')})`;
}
