import { englishForm } from '../../text/english-forms.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { eachTerm, type Term } from '../../text/terms.ts';

/** 4,000 → 4000: the same number, with or without a mark between the thousands. */
const THOUSANDS = /(?<=\d)[,，](?=\d{3}(?!\d))/g;
/** U.S. → US, P.T.A. → PTA */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}/gu;

/** The terms of a text; numbers, initials and irregular forms in one form each: five is 5, stole is steal. */
export function comparableTerms(text: string): Term[] {
  const terms: Term[] = [];
  eachComparableTerm(text, (term, word, isCapital) => terms.push({ term, word, isCapital }));
  return terms;
}

/** The same, told one by one. */
export function eachComparableTerm(
  text: string,
  tell: (term: string, word: string, isCapital: boolean) => void,
): void {
  const digits = /[,，]/.test(text) ? text.replace(THOUSANDS, '') : text;
  const plain = digits.replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `);
  eachTerm(plain, tell, comparableStem);
}

/** The 250,000 words of 10,000 claims are 29,000: each is stemmed once. The number only bounds the memory. */
const MOST_KNOWN = 100_000;
const stems = new Map<string, string>();

/** The term of one word in lower case. */
export function comparableStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemEnglish(englishForm(word.replace(/['’]s?$/, '')));
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(word, stem);
  return stem;
}
