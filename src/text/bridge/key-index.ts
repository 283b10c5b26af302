import { COUNTRY_NAMES } from '../places/country-names.ts';
import { DEMONYMS } from '../places/demonyms.ts';
import { REGION_NAMES } from '../places/region-names.ts';
import { stemEnglish } from '../stem-english.ts';
import { type BridgeKey, type KeyKind, wholeKey } from './key.ts';
import { NEWS_WORDS } from './news-words.ts';

/**
 * How rare a key of each list is, as a first guess that counting corrects: a country is in every tenth report, a thing
 * of the list in every thirtieth, a city in every hundred and fiftieth.
 */
const COUNTRY = 2.3;
const THING = 3.4;
const PLACE = 5;

let known: ReadonlyMap<string, readonly BridgeKey[]> | undefined;

/** By term, a Chinese word or an English stem, the keys that the lists give it. */
export function keyIndex(): ReadonlyMap<string, readonly BridgeKey[]> {
  known ??= makeIndex();
  return known;
}

function makeIndex(): Map<string, BridgeKey[]> {
  const keysByTerm = new Map<string, BridgeKey[]>();
  const add = (term: string, key: BridgeKey): void => {
    const keys = keysByTerm.get(term);
    if (keys === undefined) keysByTerm.set(term, [key]);
    else if (!keys.some((each) => each.key === key.key && each.phrase === key.phrase)) keys.push(key);
  };
  const addAll = (zh: readonly string[], en: readonly string[], key: BridgeKey): void => {
    for (const word of zh) add(word, key);
    for (const phrase of en) {
      const words = phrase.toLowerCase().split(/[\s+-]+/);
      for (const [part, word] of words.entries()) {
        const isPart = words.length > 1;
        add(stemEnglish(word), { ...key, phrase: isPart ? phrase : null, part, of: words.length });
      }
    }
  };

  const addLines = (list: string, kind: KeyKind, rarity: number): void => {
    for (const line of list.trim().split('\n')) {
      const [zh, en] = line.split('|').map((words) => words.split(' ')) as [string[], string[]];
      addAll(zh, en, wholeKey(`${kind} ${zh[0]}`, kind, rarity));
    }
  };
  addLines(NEWS_WORDS, 'thing', THING);
  addLines(REGION_NAMES, 'place', PLACE);

  const demonyms = new Map(
    DEMONYMS.trim()
      .split('\n')
      .map((line) => line.split('|') as [string, string]),
  );
  for (const { zh, capitalZh, en, capitalEn } of COUNTRY_NAMES) {
    const people = demonyms.get(en[0] ?? '')?.split(' ') ?? [];
    addAll(zh, [...en, ...people], countryKey(en[0] ?? zh[0]!));
    addAll(capitalZh, capitalEn, wholeKey(`place ${capitalZh[0]}`, 'place', PLACE));
  }
  return keysByTerm;
}

/** The key of a country by its first English name. */
export function countryKey(name: string): BridgeKey {
  return wholeKey(`country ${name}`, 'country', COUNTRY);
}
