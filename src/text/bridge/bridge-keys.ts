import { divisionReading, isDivisionReading } from '../places/division-readings.ts';
import { familyReading, isFamilyReading } from '../places/japanese-names.ts';
import { termRarity } from '../term-rarity.ts';
import { type BridgeKey, wholeKey } from './key.ts';
import { keyIndex } from './key-index.ts';
import { isPinyin, syllablesOf } from './pinyin.ts';
import { shortCountries } from './short-countries.ts';
import { soundsOfChinese, soundsOfLatin } from './sound.ts';

/** A word as `findTerms` gives it, how it is written before it is stemmed, and whether mostly with a capital. */
export interface BridgeWord {
  readonly term: string;
  readonly written: string;
  readonly isName: boolean;
}

/** Rarity of what is alike in sound, by how many consonants; one says nothing. */
const SOUNDS = [0, 0, 3.5, 5.5, 7, 8];
const DIVISION = 5;
const FAMILY_NAME = 6;
const CHINESE_NAME = 7;
/** A Latin word that the table of common words lacks has at least this rarity: only such is heard as a name. */
const RARE = 5;
const HAN = /^\p{Script=Han}/u;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The keys of one word, by which reports in Chinese and English are compared: things and places by lists, Chinese names
 * by pinyin, foreign ones by consonants, Latin words and numbers as they are. None for most words.
 */
export function bridgeKeysOf(word: BridgeWord): readonly BridgeKey[] {
  return HAN.test(word.term) ? keysOfChinese(word.term) : keysOfLatin(word);
}

function keysOfChinese(term: string): readonly BridgeKey[] {
  const listed = keyIndex().get(term) ?? shortCountries(term);
  if (listed !== undefined) return listed;
  const division = divisionReading(term);
  if (division !== undefined) return [divisionKey(division)];
  const family = familyReading(term);
  if (family !== undefined) return [nameKey(family, FAMILY_NAME)];

  const keys = soundsOfChinese(term)
    .filter((sound) => sound.length > 1)
    .map(soundKey);
  const syllables = term.length <= 4 ? syllablesOf(term) : undefined;
  if (syllables === undefined) return keys;
  // 王建国 is Jianguo in English, beside a family name that stands alone; 王建 may be a wrong cut of a longer name.
  keys.push(nameKey(syllables.join(''), CHINESE_NAME));
  if (syllables.length > 2) keys.push(nameKey(syllables.slice(1).join(''), CHINESE_NAME));
  return keys;
}

function keysOfLatin({ term, written, isName }: BridgeWord): readonly BridgeKey[] {
  // 2023 stands in any report, and so does a figure of one digit.
  if (YEAR.test(term) || /^\d$/.test(term)) return [];
  const keys = (keyIndex().get(term) ?? []).filter(({ kind }) => isName || kind === 'thing');
  const rarity = termRarity(term, isName);
  const isListed = keys.some(({ phrase }) => phrase === null);
  // A word of two letters in Chinese text is a unit or half a word.
  if (term.length > 2 && !isListed) keys.push(wholeKey(`word ${term}`, 'word', Math.max(1, rarity)));
  if (!isName || isListed || rarity < RARE) return keys;
  if (isDivisionReading(written)) return [...keys, divisionKey(written)];
  for (const sound of soundsOfLatin(written)) if (sound.length > 1) keys.push(soundKey(sound));
  if (isPinyin(written)) keys.push(nameKey(written, CHINESE_NAME));
  if (isFamilyReading(written)) keys.push(nameKey(written, FAMILY_NAME));
  return keys;
}

function divisionKey(reading: string): BridgeKey {
  return wholeKey(`place ${reading}`, 'place', DIVISION);
}

function nameKey(reading: string, rarity: number): BridgeKey {
  return wholeKey(`name ${reading}`, 'name', rarity);
}

function soundKey(sound: string): BridgeKey {
  return wholeKey(`sound ${sound}`, 'name', SOUNDS[Math.min(sound.length, SOUNDS.length - 1)]!);
}
