import { hasBit, hasClass, WORD, type Words } from '../words/find-words.ts';
import { CLASS } from '../words/word-classes.ts';
import { isAgents, isNationals } from './person-noun-forms.ts';
import { PERSON_NOUNS, type PersonNoun } from './person-nouns.ts';

const PLURAL: PersonNoun = { number: 'several', gender: null };

/** What the word at `at` names as a noun for persons or bodies; `undefined` where it is none. */
export function personNounAt(words: Words, at: number): PersonNoun | undefined {
  if (!hasClass(words, at, CLASS.personNoun)) return undefined;
  const word = words.lower[at]!;
  const known = PERSON_NOUNS.get(word);
  if (known !== undefined) return known;
  if (hasBit(words, at, WORD.capital) && isNationals(word)) return PLURAL;
  return isAgents(word) && !hasBit(words, at - 1, WORD.subject) ? PLURAL : undefined;
}
