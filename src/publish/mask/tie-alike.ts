import { soundsOfChinese, soundsOfLatin } from '../../text/bridge/sound.ts';
import type { MaskLanguage } from './mask-language.ts';
import type { NameParts } from './name-parts.ts';
import { isNickname } from './nicknames.ts';
import { coreOf } from './short-names.ts';

/** A sound of fewer consonants is that of too many names. */
const LEAST_SOUND = 2;

/**
 * Names of one story that are one person's, as keys: Tomas F and Tomas Ferro, Maggie Ferro and Margaret Ferro, 托马斯·费罗 and
 * Tomas Ferro; 托马斯·费罗（Tom Ferro）, whatever the sound, where a text says so; 晓棠, as a chat calls 卓晓棠, and 3栋卓晓棠. Only where each of the two fits no other name, else one
 * mask could stand for two.
 */
export function tieAlike(
  names: readonly NameParts[],
  texts: readonly string[],
  language: MaskLanguage,
): (readonly [string, string])[] {
  const namesByKey = new Map(names.map((name) => [name.key, name]));
  const all = [...namesByKey.values()];
  const latin = all.filter(({ script }) => script === 'latin');
  const dotted = all.filter(({ script, words }) => script === 'han' && /[·•・‧]/.test(words));
  const shortened = onlyPairs(latin, latin, (a, b) => isInitialOf(a, b) || isNicknameOf(a, b));
  // Whoever is called Maggie Ferro too sounds like one, not like two.
  const shortKeys = new Set(shortened.map(([short]) => short));
  const full = latin.filter(({ key }) => !shortKeys.has(key));
  const han = all.filter(({ script, words }) => script === 'han' && !/[·•・‧]/.test(words));
  return [
    ...shortened,
    ...onlyPairs(dotted, full, soundsAlike),
    ...bracketed(all, texts),
    ...onlyPairs(han, han, (a, b) => isGivenNameOf(a, b, language)),
    ...onlyPairs(han, han, isAtHouse),
  ];
}

/** The same of names of different stories: there both words have to sound alike, since nothing else ties them. */
export function tieTransliterated(names: readonly NameParts[]): (readonly [string, string])[] {
  const all = [...new Map(names.map((name) => [name.key, name])).values()];
  const latin = all.filter(({ script }) => script === 'latin');
  const dotted = all.filter(({ script, words }) => script === 'han' && /[·•・‧]/.test(words));
  const namesByKey = new Map(all.map((name) => [name.key, name]));
  return onlyPairs(dotted, latin, soundsAlike).filter(([a, b]) =>
    givenSoundsAlike(namesByKey.get(a)!, namesByKey.get(b)!),
  );
}

/** 晓棠: how 卓晓棠 is called where all know her. */
function isGivenNameOf(short: NameParts, full: NameParts, language: MaskLanguage): boolean {
  const surname = language.surnameOf(full.key);
  return surname !== null && short.key.length === 2 && full.key === surname + short.key;
}

/** 3栋卓晓棠: a neighbour by house and name. */
function isAtHouse({ key }: NameParts, full: NameParts): boolean {
  return /^\d{1,2}(?:栋|幢|号楼|单元)(?<name>\p{Script=Han}{2,4})$/u.exec(key)?.groups?.name === full.key;
}

/** The pairs of which each fits exactly one. */
function onlyPairs(
  some: readonly NameParts[],
  others: readonly NameParts[],
  fits: (a: NameParts, b: NameParts) => boolean,
): (readonly [string, string])[] {
  const pairs = some.flatMap((a) =>
    others.flatMap((b) => (a.key !== b.key && fits(a, b) ? [[a.key, b.key] as const] : [])),
  );
  return pairs.filter(
    ([a, b]) =>
      pairs.filter((pair) => pair[0] === a).length === 1 &&
      pairs.filter((pair) => pair[1] === b).length === 1,
  );
}

function wordsOf({ words }: NameParts): string[] {
  return coreOf(words)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Tomas F: somebody's given name with the first letter of the family name, as chats show it. */
function isInitialOf(short: NameParts, full: NameParts): boolean {
  const [given, initial, more] = wordsOf(short);
  const whole = wordsOf(full);
  return (
    more === undefined &&
    /^\p{L}\.?$/u.test(initial ?? '') &&
    whole.length === 2 &&
    whole[0] === given &&
    whole[1]!.length > 1 &&
    whole[1]!.startsWith(initial![0]!)
  );
}

function isNicknameOf(short: NameParts, full: NameParts): boolean {
  const [a, b] = [wordsOf(short), wordsOf(full)];
  return a.length === 2 && b.length === 2 && a[1] === b[1] && isNickname(a[0]!, b[0]!);
}

/** 托马斯·费罗, Tomas Ferro: the family names sound alike, and the given names begin so. */
function soundsAlike({ words }: NameParts, latin: NameParts): boolean {
  const parts = words.split(/[·•・‧]/);
  const others = wordsOf(latin);
  if (parts.length !== 2 || others.length !== 2) return false;
  const [given, family] = parts.map(soundsOfChinese);
  const [otherGiven, otherFamily] = others.map(soundsOfLatin);
  const isFamily = family!.some((sound) => sound.length >= LEAST_SOUND && otherFamily!.includes(sound));
  // Thomas begins as Tomas does.
  const firsts = new Set([...otherGiven!.map((sound) => sound[0]), ...(/^th/.test(others[0]!) ? ['T'] : [])]);
  return isFamily && given!.some((sound) => sound !== '' && firsts.has(sound[0]));
}

function givenSoundsAlike({ words }: NameParts, latin: NameParts): boolean {
  const own = soundsOfChinese(words.split(/[·•・‧]/)[0]!);
  const others = soundsOfLatin(wordsOf(latin)[0]!);
  return own.some((sound) => sound !== '' && others.includes(sound));
}

/** 奥托·菲恩（Otto Fien）: what stands in brackets behind a name is how it is written elsewhere. */
function bracketed(names: readonly NameParts[], texts: readonly string[]): (readonly [string, string])[] {
  const dotted = names.filter(({ script, words }) => script === 'han' && /[·•・‧]/.test(words));
  return dotted.flatMap(({ key, words }) =>
    names.flatMap((other) => {
      const isSaid =
        other.script === 'latin' &&
        ['（', '(', ' ('].some((bracket) =>
          texts.some((text) => text.includes(`${words}${bracket}${other.words}`)),
        );
      return isSaid ? [[key, other.key] as const] : [];
    }),
  );
}
