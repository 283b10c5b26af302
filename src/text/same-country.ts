import { COUNTRY_NAMES } from './places/country-names.ts';
import { DEMONYMS } from './places/demonyms.ts';
import { stemEnglish } from './stem-english.ts';
import type { Term } from './terms.ts';

/**
 * One term for the English words of a country: Russian as Russia, U.S. as America. A headline names it once, by whichever
 * of them. Other terms, and Chinese ones, stay as they are.
 *
 * Such words count with a capital only, polish being none of Poland's. A country without a name of one word gives none:
 * Korea is two.
 */
export function sameCountry({ term, isCapital }: Pick<Term, 'term' | 'isCapital'>): string {
  return (isCapital ? countries().get(term) : undefined) ?? term;
}

let countryByWord: ReadonlyMap<string, string> | undefined;
function countries(): ReadonlyMap<string, string> {
  countryByWord ??= makeCountries();
  return countryByWord;
}

function makeCountries(): Map<string, string> {
  const lines = DEMONYMS.trim()
    .split('\n')
    .map((line) => line.split('|'));
  const peoples = new Map(lines.map(([country = '', words = '']) => [country, words.split(' ')]));
  const found = new Map<string, string>();
  for (const { en } of COUNTRY_NAMES) {
    const names = en.filter((name) => !name.includes(' ')).map(stemOf);
    const [first] = names;
    if (first === undefined) continue;
    const people = peoples.get(en[0]!) ?? [];
    for (const word of [...names, ...people.map(stemOf)]) found.set(word, first);
  }
  return found;
}

/** As terms are written: U.S. → u.s */
function stemOf(word: string): string {
  return stemEnglish(word.toLowerCase().replace(/\.$/, ''));
}
