import { coarseCount, countBucket, type DictionaryLine, eachWord, logShare } from './dictionary-words.ts';
import { JAPANESE_GIVEN, JAPANESE_SURNAMES } from './japanese-surnames.ts';
import { NO_NAMES } from './no-names.ts';
import {
  COMMON_SURNAMES,
  DOUBLE_SURNAMES,
  FOREIGN_PARTS,
  RARE_SURNAMES,
  TRANSLITERATION,
} from './surnames.ts';
import { WORLD_NAMES } from './world-names.ts';

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

/** Two units as one whole number of 32 bits, which a map finds faster than one beyond them. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

export const isDoubleSurname = new Set(DOUBLE_SURNAMES);
export const isJapaneseSurname = new Set(JAPANESE_SURNAMES);

let loaded: NameCharacters | undefined;

/** Counted on first use, in about 0.1 s. */
export function nameCharacters(): NameCharacters {
  loaded ??= tablesOf(countNames());
  return loaded;
}

const UNITS = 0x10000;
/** What the dictionary calls names and is none: two in five of the larger cities of the world. */
export const isNoName: ReadonlySet<string> = new Set([...NO_NAMES, ...WORLD_NAMES]);
const SCHOOL = /(?:主义|思想|理论|政府|总统|总理|主席)$/;
/** 1 for what `SCHOOL` ends in. */
const isSchoolEnd = unitsOf('义想论府统理席');

function countNames() {
  const counts = () => new Float64Array(UNITS);
  const seen = {
    text: counts(),
    surname: counts(),
    first: counts(),
    second: counts(),
    only: counts(),
    start: counts(),
    inside: counts(),
    end: counts(),
    placeInside: counts(),
    placeEnd: counts(),
    alone: counts(),
    givenPairs: new Map<number, number>(),
    foreignPairs: new Map<number, number>(),
    foreignHeads: new Float32Array(UNITS),
    given: 0,
    schools: [] as string[],
  };
  const isSurname = unitsOf(COMMON_SURNAMES + RARE_SURNAMES);
  const isTransliteration = unitsOf(TRANSLITERATION);
  const addPair = (pairs: Map<number, number>, lines: string, at: number) => {
    const pair = pairKey(lines.charCodeAt(at), lines.charCodeAt(at + 1));
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  };
  const addPlace = ({ lines, start, end }: DictionaryLine) => {
    const last = end - 1;
    if (last - start < 2 || !isAll(lines, start, end, isTransliteration)) return;
    seen.placeEnd[lines.charCodeAt(last)]!++;
    for (let at = start; at < last; at++) seen.placeInside[lines.charCodeAt(at)]!++;
  };
  eachWord((line) => {
    const { lines, start, end, count, tag } = line;
    const size = end - start;
    const head = lines.charCodeAt(start);
    const tail = lines.charCodeAt(end - 1);
    if (size > 3 && isSchoolEnd[tail] === 1) {
      const word = lines.slice(start, end);
      if (SCHOOL.test(word)) seen.schools.push(word);
    }
    if (tag.startsWith('nr') && isNoName.has(lines.slice(start, end))) {
      addPlace(line);
      return;
    }
    if (tag === 'nr' && size > 1 && size <= 3 && isSurname[head] === 1) {
      if (size === 2) {
        seen.only[tail]!++;
        return;
      }
      seen.surname[head]!++;
      seen.first[lines.charCodeAt(start + 1)]!++;
      seen.second[tail]!++;
      addPair(seen.givenPairs, lines, start + 1);
      seen.given++;
      return;
    }
    if (tag === 'nrt' && size > 1) {
      seen.start[head]!++;
      seen.end[tail]!++;
      for (let at = start + 1; at < end; at++) {
        addPair(seen.foreignPairs, lines, at - 1);
        seen.foreignHeads[lines.charCodeAt(at - 1)]!++;
        if (at < end - 1) seen.inside[lines.charCodeAt(at)]!++;
      }
      return;
    }
    if (tag.startsWith('nr')) return;
    if (tag === 'ns') addPlace(line);
    if (size === 1) seen.alone[head] = count;
    for (let at = start; at < end; at++) seen.text[lines.charCodeAt(at)]! += count;
  });
  return { ...seen, isSurname, isTransliteration };
}

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
/** Added to the counts, so that a character seen once in a name and never elsewhere is no certain one. */
const SMOOTH_NAME = 0.3;
const SMOOTH_TEXT = 300;

function likelier(names: Float64Array, text: Float64Array): Float32Array {
  const inNames = sumOf(names) + 1;
  const inText = sumOf(text) + 1;
  const never = Math.log(SMOOTH_NAME / inNames) - Math.log(SMOOTH_TEXT / inText);
  return tableOf((unit) =>
    names[unit] === 0 && text[unit] === 0
      ? never
      : Math.log((names[unit]! + SMOOTH_NAME) / inNames) - Math.log((text[unit]! + SMOOTH_TEXT) / inText),
  );
}

function shares(counts: Float64Array): Float32Array {
  const total = sumOf(counts) + 1;
  const never = Math.log(SMOOTH_NAME / total);
  return tableOf((unit) => (counts[unit] === 0 ? never : Math.log((counts[unit]! + SMOOTH_NAME) / total)));
}

/** `Float32Array.from` with a function takes ten times as long. */
function tableOf(value: (unit: number) => number): Float32Array {
  const table = new Float32Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = value(unit);
  return table;
}

function sumOf(counts: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < counts.length; unit++) sum += counts[unit]!;
  return sum;
}

function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(UNITS);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}

function isAll(lines: string, start: number, end: number, units: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (units[lines.charCodeAt(at)] === 0) return false;
  return true;
}
