import { findTerms, type Term } from '../../text/terms.ts';

/** 4,000 → 4000: the same number, with or without a mark between the thousands. */
const THOUSANDS = /(?<=\d)[,，](?=\d{3}(?!\d))/g;
/** U.S. → US, P.T.A. → PTA */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}/gu;

/** The terms of a text, numbers and initials in one form. */
export function comparableTerms(text: string): Term[] {
  return findTerms(text.replace(THOUSANDS, '').replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `));
}
