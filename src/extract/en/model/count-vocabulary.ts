import { GIVEN_NAMES, PINYIN_FAMILY_NAMES } from '../mentions/given-names.ts';
import { PLACES } from '../mentions/place-words.ts';
import { hasBit, WORD, type Words } from '../words/find-words.ts';
import { SUFFIX_LENGTH } from './vocabulary.ts';

/** A word that has a capital inside sentences more often than this is a name, or half of one. */
const NAME_SHARE = 0.2;
const COUNTED = /^[\p{L}'’-]+$|^[,.:;()—–?!-]$/u;

/**
 * The words and endings that at least `documents` of the texts have, in alphabetical order. Names are left
 * out: what is known as one, and what is mostly written with a capital.
 */
export function countVocabulary(
  texts: readonly Words[],
  documents: number,
): { words: string[]; suffixes: string[] } {
  const words = new Map<string, number>();
  const suffixes = new Map<string, number>();
  const capital = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (let i = 0; i < text.count; i++) {
      const form = text.lower[i]!;
      const opens = text.sentenceFirst[text.sentence[i]!] === i;
      const isCapital = hasBit(text, i, WORD.capital);
      if (!opens) add(inside, form);
      if (!opens && isCapital) add(capital, form);
      else if (COUNTED.test(form)) seen.add(form);
    }
    for (const form of seen) add(words, form);
    const endings = [...seen]
      .filter((form) => /^[a-z]{4,}$/.test(form))
      .map((form) => form.slice(-SUFFIX_LENGTH));
    for (const ending of new Set(endings)) add(suffixes, ending);
  }
  const isName = (form: string) =>
    (capital.get(form) ?? 0) > NAME_SHARE * (inside.get(form) ?? 0) ||
    GIVEN_NAMES.has(form) ||
    PINYIN_FAMILY_NAMES.has(form) ||
    PLACES.has(form);
  return {
    words: common(words, documents).filter((form) => !isName(form)),
    suffixes: common(suffixes, documents),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function common(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort();
}
