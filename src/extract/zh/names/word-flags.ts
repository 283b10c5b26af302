import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { isNoName } from './count-names.ts';
import { isNameCode, wordCodes } from './dictionary-words.ts';
import { FOREIGN_NAMES } from './foreign-names.ts';
import { nameCharacters } from './name-characters.ts';
import { COMMON_SURNAMES } from './surnames.ts';
import { NAMED_BODIES, PERSON_VERBS, THINGS, TITLES } from './title-words.ts';

/** What the word lists say of a word of the dictionary, as bits. */
export const FLAG = { title: 1, verb: 2, noName: 4, foreignName: 8, split: 16, thing: 32, body: 64 } as const;

/** A word of the dictionary that is a name with something more, cut in two: 王|主席, 达尔文|主义. */
export interface SplitWord {
  /** Numbers of its parts. */
  readonly name: number;
  readonly rest: number;
  /** How long the name is. */
  readonly size: number;
}

interface WordFlags {
  /** By the number of a word: bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Number of the word → its parts. */
  readonly splits: ReadonlyMap<number, SplitWord>;
}

let loaded: WordFlags | undefined;

export function wordFlags(): WordFlags {
  if (loaded !== undefined) return loaded;
  const known = dictionary();
  const flags = new Uint8Array(known.count.length);
  const mark = (words: Iterable<string>, flag: number) => {
    for (const word of words) {
      const number = numberOfWord(known, word);
      if (number > 0) flags[number]! |= flag;
    }
  };
  mark(TITLES, FLAG.title);
  mark(PERSON_VERBS, FLAG.verb);
  mark(THINGS, FLAG.thing);
  mark(NAMED_BODIES, FLAG.body);
  mark(isNoName, FLAG.noName);
  mark(FOREIGN_NAMES, FLAG.foreignName);
  const splits = new Map<number, SplitWord>();
  const split = (name: string, rest: string) => {
    const number = numberOfWord(known, name + rest);
    if (number === 0) return;
    splits.set(number, {
      name: numberOfWord(known, name),
      rest: numberOfWord(known, rest),
      size: name.length,
    });
    flags[number]! |= FLAG.split;
  };
  for (const surname of COMMON_SURNAMES)
    for (const title of TITLES) if (title.length > 1) split(surname, title);
  const codes = wordCodes();
  for (const school of nameCharacters().schools) {
    const name = school.slice(0, -2);
    if (isNameCode(codes[numberOfWord(known, name)]!)) split(name, school.slice(-2));
  }
  loaded = { flags, splits };
  return loaded;
}
