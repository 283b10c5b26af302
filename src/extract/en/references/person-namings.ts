import type { Mention } from '../../../model/mention.ts';
import type { Found } from '../../pack.ts';
import { COURTESY_TITLES } from '../mentions/title-words.ts';
import { FUNCTION_WORDS, hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { firstWordAt } from '../words/word-at.ts';
import { CLASS } from '../words/word-classes.ts';
import { GENDER_BY_GIVEN_NAME } from './given-name-genders.ts';
import type { Naming } from './naming.ts';
import { type Gender, PERSON_NOUNS } from './person-nouns.ts';

const TITLE_GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'mr. mr sir lord'.split(' ').map((title) => [title, 'm'] as const),
  ...'mrs. mrs ms. ms miss dame lady'.split(' ').map((title) => [title, 'f'] as const),
]);
const AFTER_NAME = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The persons and bodies that are named with capitals, in text order, none overlapping. */
export function personNamings(words: Words, mentions: readonly Found<Mention>[]): Naming[] {
  const namings: Naming[] = [];
  const families = new Set<string>();
  let next = 0;
  let at = 0;
  while (at < words.count) {
    while (next < mentions.length && mentions[next]!.span.end <= words.start[at]!) next++;
    const mention = mentions[next];
    const known = mention !== undefined && mention.span.start <= words.start[at]!;
    const last = known
      ? Math.max(at, firstWordAt(words, mention.span.end) - 1)
      : unknownNameLast(words, at, families);
    if (last < at) {
      at++;
      continue;
    }
    if (!known || mention.type === 'person') {
      const naming = personAt(words, at, last);
      if (naming.name.length > 1) families.add(naming.name.at(-1)!);
      namings.push(naming);
    } else if (mention.type === 'body') {
      namings.push({
        first: at,
        last,
        number: 'body',
        gender: null,
        name: [],
        head: words.lower[last]!,
        definite: false,
      });
    }
    // A role before a name is read by its own table; other mentions name nobody.
    at = last + 1;
  }
  return namings;
}

/** "Ulla Finch" by a given name that the lists know, "plumber Finch" by a noun before it, "Finch" once it was named. */
function unknownNameLast(words: Words, at: number, families: ReadonlySet<string>): number {
  if (!isNamePart(words, at)) return -1;
  if (families.has(words.lower[at]!) && !isNamePart(words, at + 1)) return at;
  const before = PERSON_NOUNS.get(words.lower[at - 1] ?? '');
  const opens =
    hasClass(words, at, CLASS.genderedName) ||
    (before?.number === 'one' &&
      words.sentence[at - 1] === words.sentence[at] &&
      !PERSON_NOUNS.has(words.lower[at]!));
  if (!opens) return -1;
  let last = at;
  while (last < at + 3 && isNamePart(words, last + 1) && words.sentence[last + 1] === words.sentence[at])
    last++;
  return last > at || before?.number === 'one' ? last : -1;
}

function isNamePart(words: Words, at: number): boolean {
  return hasBit(words, at, WORD.capital) && !hasBit(words, at, FUNCTION_WORDS);
}

function personAt(words: Words, first: number, last: number): Naming {
  const name: string[] = [];
  let gender: Gender = null;
  for (let at = first; at <= last; at++) {
    const word = words.lower[at]!;
    gender ??= TITLE_GENDERS.get(word) ?? null;
    if (COURTESY_TITLES.has(word) || AFTER_NAME.has(word) || !hasBit(words, at, WORD.word)) continue;
    name.push(word);
  }
  if (name.length > 1) gender ??= GENDER_BY_GIVEN_NAME.get(name[0]!) ?? null;
  return { first, last, number: 'one', gender, name, head: null, definite: false };
}
