import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { FOREIGN_NAMES } from './foreign-names.ts';
import { NO_NAMES } from './no-names.ts';
import { COMMON_SURNAMES } from './surnames.ts';
import { PERSON_VERBS, TITLES } from './title-words.ts';

/** What the word lists say of a word of the dictionary, as bits. */
export const FLAG = { title: 1, verb: 2, noName: 4, foreignName: 8 } as const;

/** A word of the dictionary that is a surname with a title: 王主席. */
export interface TitledSurname {
  readonly surname: number;
  readonly title: number;
}

interface WordFlags {
  /** By the number of a word: bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Number of the word → numbers of its parts. */
  readonly titled: ReadonlyMap<number, TitledSurname>;
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
  mark(NO_NAMES, FLAG.noName);
  mark(FOREIGN_NAMES, FLAG.foreignName);
  const titled = new Map<number, TitledSurname>();
  for (const surname of COMMON_SURNAMES) {
    for (const title of TITLES) {
      const number = title.length < 2 ? 0 : numberOfWord(known, surname + title);
      if (number > 0)
        titled.set(number, { surname: numberOfWord(known, surname), title: numberOfWord(known, title) });
    }
  }
  loaded = { flags, titled };
  return loaded;
}
