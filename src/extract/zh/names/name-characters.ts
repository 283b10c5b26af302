import { countNames } from './count-names.ts';
import { coarseCount, countBucket, logShare } from './dictionary-words.ts';
import { JAPANESE_GIVEN, JAPANESE_SURNAMES } from './japanese-surnames.ts';
import { DOUBLE_SURNAMES, FOREIGN_PARTS } from './surnames.ts';
import { likelier, shares, tableOf, unitsOf } from './unit-tables.ts';

/**
 * How likely characters are in names and in text, as natural logarithms, counted over the names and the words of
 * jieba's dictionary, so that nothing of it is kept with the program. Tables by UTF-16 unit.
 */
export interface NameCharacters {
  /** How much likelier than in text: as a surname, as the first and second of a given name, as one alone. */
  readonly surname: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly only: Float32Array;
  /** Of a transliterated name: at its start, inside, at its end. */
  readonly foreignStart: Float32Array;
  readonly foreignInside: Float32Array;
  readonly foreignEnd: Float32Array;
  /** The share that a character has of its place in names, of places in foreign places, of words by itself. */
  readonly logSurname: Float32Array;
  readonly logFirst: Float32Array;
  readonly logSecond: Float32Array;
  readonly logOnly: Float32Array;
  readonly logForeign: Float32Array;
  readonly logForeignEnd: Float32Array;
  readonly logPlaceInside: Float32Array;
  readonly logPlaceEnd: Float32Array;
  readonly logJapanese: Float32Array;
  readonly logAlone: Float32Array;
  /** By `pairKey` of two units: how many of the `given` Chinese names have the pair as given name. */
  readonly givenPairs: ReadonlyMap<number, number>;
  readonly given: number;
  /** The same for neighbours in transliterated names; by unit, how many pairs it begins. */
  readonly foreignPairs: ReadonlyMap<number, number>;
  readonly foreignHeads: Float32Array;
  /** 0 to 7: how often the character stands as a word of its own. */
  readonly alone: Uint8Array;
  readonly isSurname: Uint8Array;
  /** Words of the dictionary that end in 主义, 政府 and the like, many of them named for a person. */
  readonly schools: readonly string[];
  readonly isForeign: Uint8Array;
  /** Also those that only stand in names with dots. */
  readonly isForeignPart: Uint8Array;
  /** 1 where a listed surname of several characters may begin. */
  readonly beginsLong: Uint8Array;
  /** 1 for what stands second in one of them. */
  readonly secondOfLong: Uint8Array;
}

export const isDoubleSurname = new Set(DOUBLE_SURNAMES);
export const isJapaneseSurname = new Set(JAPANESE_SURNAMES);

let loaded: NameCharacters | undefined;

/** Counted on first use, in about 0.1 s. */
export function nameCharacters(): NameCharacters {
  loaded ??= tablesOf(countNames());
  return loaded;
}

/** The counts as the likelihoods and flags that are looked up. */
function tablesOf(seen: ReturnType<typeof countNames>): NameCharacters {
  const { text, start, inside, end } = seen;
  const isForeign = seen.isTransliteration.map((is, unit) =>
    is === 1 || start[unit]! + inside[unit]! + end[unit]! >= MIN_FOREIGN ? 1 : 0,
  );
  const isPart = unitsOf(FOREIGN_PARTS);
  const isJapanese = unitsOf(JAPANESE_GIVEN);
  const longSurnames = [...DOUBLE_SURNAMES, ...JAPANESE_SURNAMES];
  return {
    surname: likelier(seen.surname, text),
    first: likelier(seen.first, text),
    second: likelier(seen.second, text),
    only: likelier(seen.only, text),
    foreignStart: likelier(start, text),
    foreignInside: likelier(inside, text),
    foreignEnd: likelier(end, text),
    logSurname: shares(seen.surname),
    logFirst: shares(seen.first),
    logSecond: shares(seen.second),
    // The dictionary has few names of two characters; those of three tell what else may end one.
    logOnly: shares(seen.only.map((count, unit) => count * 3 + seen.second[unit]! * 0.05)),
    logForeign: shares(inside.map((count, unit) => count + start[unit]! + end[unit]!)),
    logForeignEnd: shares(end),
    logPlaceInside: shares(seen.placeInside),
    logPlaceEnd: shares(seen.placeEnd),
    logJapanese: tableOf((unit) => (isJapanese[unit] === 1 ? LOG_JAPANESE : LOG_NOT_JAPANESE)),
    logAlone: tableOf((unit) => logShare(countBucket(seen.alone[unit]!) * 64)),
    givenPairs: seen.givenPairs,
    given: seen.given,
    foreignPairs: seen.foreignPairs,
    foreignHeads: seen.foreignHeads,
    alone: Uint8Array.from(tableOf((unit) => coarseCount(countBucket(seen.alone[unit]!) * 64))),
    schools: seen.schools,
    isSurname: seen.isSurname,
    isForeign,
    isForeignPart: isForeign.map((is, unit) => (is === 1 || isPart[unit] === 1 ? 1 : 0)),
    beginsLong: unitsOf(longSurnames.map((surname) => surname[0]).join('')),
    secondOfLong: unitsOf(longSurnames.map((surname) => surname[1]).join('')),
  };
}

/** Fewer are chance: the dictionary calls some words of old Chinese transliterations. */
const MIN_FOREIGN = 12;
/** One of the listed characters of given names, as a logarithm; and any other. */
const LOG_JAPANESE = -4.9;
const LOG_NOT_JAPANESE = -9;
