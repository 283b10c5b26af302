import { englishForm } from '../../text/english-forms.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { eachTerm, type Term } from '../../text/terms.ts';

/** 4,000 → 4000: the same number, with or without a mark between the thousands. */
const THOUSANDS = /(?<=\d)[,，](?=\d{3}(?!\d))/g;
/** U.S. → US, P.T.A. → PTA */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}/gu;
const HAS_DOTTED = /\p{Lu}\.\p{Lu}\./u;

/** The terms of a text; numbers, initials and irregular forms in one form each: five is 5, stole is steal. */
export function comparableTerms(text: string): Term[] {
  const terms: Term[] = [];
  eachComparableTerm(text, (term) => terms.push(term));
  return terms;
}

/** The same, told one by one. */
export function eachComparableTerm(text: string, tell: (term: Term) => void): void {
  const digits = /\d[,，]\d/.test(text) ? text.replace(THOUSANDS, '') : text;
  const plain = HAS_DOTTED.test(digits)
    ? digits.replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `)
    : digits;
  if (PLAIN_ENGLISH.test(plain)) eachEnglishTerm(plain, tell);
  else eachTerm(plain, (term, word, isCapital) => tell({ term, word, isCapital }), comparableStem);
}

/**
 * Letters without marks, digits, and the marks of print: in such a text, as 99 in 100 English claims are, no form has to be
 * folded, and its words are found in a sixth of the time.
 */
const PLAIN_ENGLISH = /^[\t\n\r -~‘’“”–—…]*$/;
const ENGLISH_RUN = /[A-Za-z0-9]+(?:['’.][A-Za-z0-9]+)*/g;

/** As `eachTerm` tells them. */
function eachEnglishTerm(text: string, tell: (term: Term) => void): void {
  for (const run of text.match(ENGLISH_RUN) ?? []) {
    if (run.length > 1 || isDigit(run)) tell(termOfRun(run));
  }
}

function isDigit(run: string): boolean {
  return run.charCodeAt(0) <= 0x39;
}

/** The 250,000 words of 10,000 claims are 29,000: each is stemmed once. The number only bounds the memory. */
const MOST_KNOWN = 100_000;
const terms = new Map<string, Term>();
const stems = new Map<string, string>();

function termOfRun(run: string): Term {
  const known = terms.get(run);
  if (known !== undefined) return known;
  const word = run.toLowerCase();
  const term = { term: comparableStem(word), word, isCapital: word.charCodeAt(0) !== run.charCodeAt(0) };
  if (terms.size >= MOST_KNOWN) terms.clear();
  terms.set(run, term);
  return term;
}

/** The term of one word in lower case. */
export function comparableStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemEnglish(englishForm(word.replace(/['’]s?$/, '')));
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** The stem of an English word; another word as it is. */
export function stemIfEnglish(word: string): string {
  return /^[a-z]/.test(word) ? comparableStem(word) : word;
}
