import { foldWords } from '../../text/script.ts';

/** Stands where a name was, so that what is left and right of it does not run together. */
export const CUT = ' | ';

const HAN = /\p{Script=Han}/u;
const TITLE = /《[^》]+》/g;
const CAPITAL = /(?<![.!?“"]\s|^)\b[A-Z][a-z]+\b/g;

/** Works in their marks, and words that English writes with a capital inside a clause. */
export function titlesAndCapitals(clause: string): string[] {
  if (HAN.test(clause)) return [...clause.matchAll(TITLE)].map(([word]) => word);
  return isHeadline(clause) ? [] : [...clause.matchAll(CAPITAL)].map(([word]) => word);
}

/** Council Closes Bridge After Cracks Appear: capitals that tell no names. */
function isHeadline(clause: string): boolean {
  const words = clause.match(LONG_WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= FEWEST_OF_HEADLINE && capitals.length / words.length > MOST_OF_HEADLINE;
}
const LONG_WORD = /\p{L}{4,}/gu;
const FEWEST_OF_HEADLINE = 3;
/** A sentence about three people has a name in every third word. A choice, not measured. */
const MOST_OF_HEADLINE = 0.7;

/** Folded words without names. */
export function withoutNames(words: string, names: readonly string[]): string {
  return names.map(foldWords).reduce(cutName, foldWords(words));
}

function cutName(words: string, name: string): string {
  return HAN.test(name) ? words.split(name).join(CUT) : cutWord(words, name);
}

/** At is a name in “Look At Debates” only as a word: debates has it inside. */
function cutWord(words: string, name: string): string {
  let rest = '';
  let from = 0;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (LETTER.test(words[at - 1] ?? '') || LETTER.test(words[end] ?? '')) continue;
    rest += words.slice(from, at) + CUT;
    from = end;
  }
  return rest + words.slice(from);
}
const LETTER = /[\p{L}\p{N}]/u;
