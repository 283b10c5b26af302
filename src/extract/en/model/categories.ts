import { CUE_FORMS, type Tense } from '../cues/cue-forms.ts';
import { WORD, type Words } from '../words/find-words.ts';

/** How many categories `categoryOf` tells apart, 0 being "outside the sentence". */
export const CATEGORIES = 32;
/** The category of a whole quotation. */
export const QUOTATION = 1;
/** Those that rules about boundaries ask for by name. */
export const CATEGORY = {
  comma: 2,
  relative: 14,
  that: 15,
  to: 16,
  auxiliary: 17,
  of: 22,
  preposition: 23,
  subordinator: 25,
} as const;
export const FIRST_CUE_VERB = 8;
export const GERUND = 11;
export const LAST_CUE_VERB = 12;

const CATEGORY_BY_MARK: Readonly<Record<string, number>> = {
  ',': 2,
  '.': 3,
  ':': 4,
  ';': 3,
  '(': 5,
  ')': 5,
  '—': 6,
  '–': 6,
  '-': 6,
  '?': 3,
  '!': 3,
};
const CATEGORY_BY_TENSE: Readonly<Record<Tense, number>> = {
  past: 8,
  participle: 9,
  third: 10,
  gerund: 11,
  base: 12,
};

/** A word's class by what it is known as, else by its capital or its ending; 1 to `CATEGORIES - 1`. */
export function categoryOf(words: Words, at: number): number {
  const bits = words.bits[at]!;
  const form = words.lower[at]!;
  if (bits & WORD.mark) return CATEGORY_BY_MARK[form] ?? 7;
  if (bits & WORD.quote) return 7;
  if (/^['’]s$/.test(form)) return 13;
  if (bits & WORD.subject && bits & WORD.relative) return 14;
  if (form === 'that') return 15;
  if (bits & WORD.auxiliary) return form === 'to' ? 16 : 17;
  if (form === 'to') return 16;
  if (bits & WORD.subject && !(bits & WORD.determiner)) return 18;
  if (bits & WORD.possessive) return 19;
  if (bits & WORD.determiner) return 20;
  if (bits & WORD.negation) return 21;
  if (bits & WORD.preposition) return form === 'of' ? 22 : 23;
  if (bits & WORD.conjunction) return 24;
  if (bits & WORD.subordinator) return 25;
  if (bits & WORD.weekday) return 26;
  const cue = bits & WORD.capital ? undefined : CUE_FORMS.get(form);
  if (cue !== undefined) return CATEGORY_BY_TENSE[cue.tenses[0]!];
  if (bits & WORD.adverb) return 27;
  if (bits & WORD.capital) return 28;
  if (bits & WORD.number) return 29;
  return form.endsWith('ly') ? 27 : form.endsWith('s') ? 30 : 31;
}
