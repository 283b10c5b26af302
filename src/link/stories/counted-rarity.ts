import { termRarity } from '../../text/term-rarity.ts';
import type { Imprint, Vocabulary } from './imprint.ts';
import type { Leader } from './leaders.ts';

/**
 * Groups that the known rarity is worth. On English headlines 500, 1,000 and 2,000 give BCubed F1 0.702, 0.706 and 0.696,
 * where known rarity alone gives 0.672.
 */
const KNOWN = 1000;
/** Names that no table has are all taken to be as rare as this at least; only they are counted. */
const LEAST_OF_UNKNOWN = 5;
/** A term that is met has a rarity above 0. */
const LEAST_RARITY = 0.01;

/**
 * A word of the table over this is taken for a name where it always has a capital: Maine is none of main, and a firm
 * called Swift is not swift. Under it are words of grammar and the calendar, which titles in capitals hold. Headlines gain
 * 0.001, half of them 0.004.
 */
const MOST_OF_SMALL_WORD = 2.2;
/** What a name has that no table has. */
const PROPER_NAME = 8;

/** How rare each term of the vocabulary is in news at large. */
export function knownRarities({ terms, isName, isProperName }: Vocabulary): Float64Array {
  return Float64Array.from(terms, (term, number) => {
    const rarity = termRarity(term, isName(number));
    const isNamed = rarity > MOST_OF_SMALL_WORD && LETTER_FIRST.test(term) && isProperName(number);
    return isNamed ? PROPER_NAME : Math.max(LEAST_RARITY, rarity);
  });
}

/** No number, and no Han word, which is never written with a capital. */
const LETTER_FIRST = /^\p{L}/u;

/**
 * The known rarities, with Latin words that no table has made commoner where they stand in many groups of close reports:
 * in news of East Asia Japan is no rare name. Groups are counted, not reports, so that the name of one great story stays
 * rare. Chinese words keep theirs, whose table knows names: counted, they lost 0.04 BCubed F1 on headlines.
 */
export function countedRarities(
  known: Float64Array,
  vocabulary: Vocabulary,
  { leaders, close, terms }: { leaders: readonly Leader[]; close: readonly number[]; terms: Int32Array },
): Float64Array {
  const sizes = new Map<number, number>();
  for (const group of close) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const counts = new Float64Array(known.length);
  let total = 0;
  for (const [index, { vector }] of leaders.entries()) {
    const share = 1 / sizes.get(close[index]!)!;
    let latin = 0;
    for (const term of vector.terms) {
      const number = terms[term];
      // The last terms of a vector are dates.
      if (number === undefined || isHan(vocabulary.terms[number]!)) continue;
      counts[number]! += share;
      latin++;
    }
    if (latin * 2 > vector.terms.length) total += share;
  }
  return known.map((rarity, number) => {
    if (rarity < LEAST_OF_UNKNOWN || isHan(vocabulary.terms[number]!)) return rarity;
    const share = (counts[number]! + KNOWN * Math.exp(-rarity)) / (total + KNOWN);
    return Math.min(rarity, Math.max(LEAST_RARITY, -Math.log(share)));
  });
}

/** The reports that are mostly written in Latin words, in their order, with their origins named anew: they alone count. */
export function latinReports(
  imprints: readonly Imprint[],
  origins: readonly number[],
  { terms }: Vocabulary,
): { imprints: Imprint[]; origins: number[] } {
  const firsts = new Map<number, number>();
  const found: { imprints: Imprint[]; origins: number[] } = { imprints: [], origins: [] };
  for (const [index, imprint] of imprints.entries()) {
    let latin = 0;
    for (const term of imprint.terms) if (!isHan(terms[term]!)) latin++;
    if (latin * 2 <= imprint.terms.length) continue;
    const first = firsts.get(origins[index]!) ?? found.imprints.length;
    firsts.set(origins[index]!, first);
    found.imprints.push(imprint);
    found.origins.push(first);
  }
  return found;
}

function isHan(term: string): boolean {
  return term.charCodeAt(0) >= FIRST_HAN;
}
const FIRST_HAN = 0x3400;
