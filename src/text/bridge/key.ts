/** What a key names, which says how much it tells: a country little, a name much; a thing is what happened. */
export type KeyKind = 'country' | 'place' | 'name' | 'word' | 'thing';

/** What a word stands for in either language: 地震 and quake give one key. */
export interface BridgeKey {
  readonly key: string;
  readonly kind: KeyKind;
  /** How rare the key is in news, as `termRarity` counts. */
  readonly rarity: number;
  /** The phrase that the word is a part of, whose key is there once all `of` parts are: white and house; null for none. */
  readonly phrase: string | null;
  readonly part: number;
  readonly of: number;
}

/** A key that a word gives alone. */
export function wholeKey(key: string, kind: KeyKind, rarity: number): BridgeKey {
  return { key, kind, rarity, phrase: null, part: 0, of: 1 };
}
