import { bridgeKeysOf } from '../../text/bridge/bridge-keys.ts';
import type { KeyKind } from '../../text/bridge/key.ts';
import type { Vocabulary } from '../stories/imprint.ts';
import type { BridgeWords, NumberedKey } from './bridge-units.ts';

/** Numbers the keys of words as they are asked for. `terms` gives the vocabulary's number of a vector's term. */
export function createBridgeWords(vocabulary: Vocabulary, terms: Int32Array): BridgeWords {
  const numbers = new Map<string, number>();
  const kinds: KeyKind[] = [];
  const rarities: number[] = [];
  const known = new Map<number, readonly NumberedKey[]>();
  const wordOf = (term: number): string => vocabulary.terms[terms[term]!]!;
  return {
    kinds,
    rarities,
    isChinese: (term) => HAN.test(wordOf(term)),
    keysOf(term) {
      let keys = known.get(term);
      if (keys === undefined) {
        const number = terms[term]!;
        const word = {
          term: wordOf(term),
          written: vocabulary.writtenAs(number),
          isName: vocabulary.isName(number),
        };
        keys = bridgeKeysOf(word).map(({ key, kind, rarity, phrase, part, of }) => {
          let numberOfKey = numbers.get(key);
          if (numberOfKey === undefined) {
            numberOfKey = kinds.push(kind) - 1;
            rarities.push(rarity);
            numbers.set(key, numberOfKey);
          }
          return { number: numberOfKey, phrase, part, of };
        });
        known.set(term, keys);
      }
      return keys;
    },
  };
}
const HAN = /^\p{Script=Han}/u;
