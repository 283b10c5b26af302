import { type DictionaryLine, eachWord } from './dictionary-words.ts';
import { NO_NAMES } from './no-names.ts';
import { COMMON_SURNAMES, RARE_SURNAMES, TRANSLITERATION } from './surnames.ts';
import { isAll, UNITS, unitsOf } from './unit-tables.ts';
import { WORLD_NAMES } from './world-names.ts';

/** Two units as one whole number of 32 bits, which a map finds faster than one beyond them. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

/** What the dictionary calls names and is none: two in five of the larger cities of the world. */
export const isNoName: ReadonlySet<string> = new Set([...NO_NAMES, ...WORLD_NAMES]);

const SCHOOL = /(?:主义|思想|理论|政府|总统|总理|主席)$/;
/** 1 for what `SCHOOL` ends in. */
const isSchoolEnd = unitsOf('义想论府统理席');

/** How often each character stands where in the names and in the words of jieba's dictionary, by UTF-16 unit. */
export function countNames() {
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
