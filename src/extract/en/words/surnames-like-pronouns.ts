/**
 * Family names that are written as a pronoun or an article: He Jingping, She Lan, You Ming, An Qi. What follows shows that
 * they are none: no English clause begins "He" and a pinyin given name.
 */
const LIKE_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'you', 'an']);
const SYLLABLE =
  '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:i?ang|i?ong|u?ang|iao|uai|ian|uan|üan|ing|eng|ang|ong|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)';
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`);

interface Cut {
  readonly written: string;
  readonly lower: string;
}

/**
 * Whether `word` is a family name, by the two words behind it in its sentence: "He Jingping, director of", "He Min said".
 * Where the word behind the name has a capital too all may be a headline ("He Made Me Do It"), and nothing is told.
 */
export function isSurname(word: Cut, next: Cut, after: Cut | undefined): boolean {
  if (!LIKE_PRONOUNS.has(word.lower) || !isTitled(word.written)) return false;
  if (!isTitled(next.written) || NO_NAMES.has(next.lower) || !GIVEN.test(next.lower)) return false;
  return after === undefined || !/^\p{Lu}/u.test(after.written);
}

/** One capital, and small letters behind it. */
function isTitled(written: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)?$/u.test(written);
}

/** Words and names of other tongues that are spelt as pinyin. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'can made make came like lie line tie die pie male mine wine fine nine gone done bone tune june dane shanghai china america india asia iran genoa'.split(
    ' ',
  ),
);
