import { createWordFinder } from '../words/word-finder.ts';
import { createNaming, type Naming } from './naming.ts';

/** Names looked for again; reports name fewer. */
const MAX_NAMES = 300;
/** No name that no list has is longer. */
const MAX_NAME = 8;
const LONG_NAME = /^\p{Script=Han}{3,6}$/u;
/** 王先生, 李某某: their last two characters are no name. */
const NO_GIVEN = /(?:先生|女士|小姐|老师|某某|某.?|[大阿奶][爷妈姨奶])$/;

/** Where else names stand that only a verb of speech told, and the last two characters of longer names. */
export function repeatedNames(text: string, namings: readonly Naming[]): Naming[] {
  const namingByWord = new Map<string, Naming>();
  for (const naming of namings) {
    if (namingByWord.size >= MAX_NAMES) break;
    const { kind, key } = naming;
    if (kind === 'speaker' && key.length >= 2 && key.length <= MAX_NAME) namingByWord.set(key, naming);
    // 安娜丽莎 also goes as 丽莎; 王志远 as 志远.
    else if (kind === 'person' && LONG_NAME.test(key) && !NO_GIVEN.test(key))
      namingByWord.set(key.slice(-2), naming);
  }
  if (namingByWord.size === 0) return [];
  const found: Naming[] = [];
  let next = 0;
  for (const { word, start, end } of createWordFinder(namingByWord.keys()).find(text, 0, text.length)) {
    while (next < namings.length && namings[next]!.end < end) next++;
    const isKnown = namings[next] !== undefined && namings[next]!.start < end;
    const { key, kind, number, gender } = namingByWord.get(word)!;
    if (!isKnown) found.push(createNaming({ start, end }, key, kind, number, gender));
  }
  return found;
}
