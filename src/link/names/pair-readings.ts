import { syllablesOf } from '../../text/bridge/pinyin.ts';
import { groupBy } from '../group-by.ts';
import type { Line } from './find-lines.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Signs of a Chinese body's name that an English one gives by their sound: 碧澜 of 碧澜体育, Bilan Sports. */
const SOUNDED = [3, 2] as const;
/** Shorter sounds are many words: Anyi, but not Ma. */
const SHORTEST_SOUND = 4;

/**
 * In one story, a name in Chinese signs and one in Latin letters that is how it is read: 周立群 and Zhou Liqun, Liqun Zhou;
 * 碧澜体育 and Bilan Sports. Only where one name alone is read so: Li Wei may be 李伟 or 李薇.
 */
export function pairReadings(lines: readonly Line[]): (readonly [Line, Line])[] {
  return [...groupBy(lines, ({ story, type }) => `${story} ${type}`)].flatMap((told) => {
    const [han, latin] = [told.filter(isHan), told.filter((line) => !isHan(line))];
    const soundsOf = told[0]!.type === 'person' ? readingsOfPerson : readingsOfBody;
    const byReading = namesByReading(han, soundsOf);
    const byStart = namesByReading(latin, latinKeys);
    return latin.flatMap((line): (readonly [Line, Line])[] => {
      for (const key of latinKeys(line)) {
        const read = byReading.get(key) ?? [];
        if (read.length === 1 && byStart.get(key)!.length === 1) return [[read[0]!, line]];
      }
      return [];
    });
  });
}

/** By how they are read, the first line of each name. */
function namesByReading(
  lines: readonly Line[],
  readingsOf: (line: Line) => readonly string[],
): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    for (const reading of new Set(readingsOf(line))) {
      const same = found.get(reading) ?? [];
      // One name with several titles is several lines, and one name all the same.
      if (!same.some(({ key }) => key === line.key)) found.set(reading, [...same, line]);
    }
  }
  return found;
}

/** Family name of one sign or two, first or last. */
function readingsOfPerson({ name }: Line): string[] {
  const syllables = syllablesOf(name);
  if (syllables === undefined) return [];
  return [1, 2].flatMap((signs) => {
    const [family, given] = [syllables.slice(0, signs).join(''), syllables.slice(signs).join('')];
    return given === '' ? [] : [`${family} ${given}`, `${given} ${family}`];
  });
}

function readingsOfBody({ name }: Line): string[] {
  return SOUNDED.flatMap((signs) => {
    const sound = name.length > signs ? syllablesOf(name.slice(0, signs))?.join('') : undefined;
    return sound === undefined || sound.length < SHORTEST_SOUND ? [] : [sound];
  });
}

/** A person by all words, "zhou liqun"; a body by its first: "bilan". */
function latinKeys({ type, name }: Line): string[] {
  const words = name.toLowerCase().replace(/['’-]/g, '').replace(/^the /, '').split(' ');
  return type === 'person' ? [words.join(' ')] : words.slice(0, 1);
}

function isHan({ name }: Line): boolean {
  return HAN.test(name);
}
