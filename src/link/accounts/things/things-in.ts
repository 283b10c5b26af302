import { THINGS } from './things.ts';

const HAN = /\p{Script=Han}/u;

/** The ids of the things that words, folded to simplified signs, name. */
export function thingsIn(words: string): ReadonlySet<string> {
  const language = HAN.test(words) ? 'zh' : 'en';
  return new Set(THINGS.flatMap(({ id, [language]: named }) => (named.test(words) ? [id] : [])));
}
