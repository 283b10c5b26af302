import { KIND } from './candidate-kinds.ts';
import { pairKey } from './count-names.ts';
import { isNameCode, logShare } from './dictionary-words.ts';
import type { LineColumns } from './line-columns.ts';
import { logParts } from './log-parts.ts';
import type { NameCharacters } from './name-characters.ts';

/** The logarithm of the share that each listed Japanese surname has of all. */
const LOG_JAPANESE_SURNAME = -8;
/** Of a surname of two characters, and of a given name without one: rare among names. */
const LOG_RARE = -6;

/** Of the dictionary; what is longer is a run of letters and digits. */
const LONGEST_WORD = 16;

/**
 * How much likelier the characters from `start` to `end` are as a name of the kind than as the words that the
 * dictionary cuts there, as a natural logarithm. What the dictionary itself has as a name counts as unknown
 * characters, for that it knows a name says nothing against it.
 */
export function gainOf(
  columns: LineColumns,
  tables: NameCharacters,
  start: number,
  end: number,
  kind: number,
): number {
  return logName(columns.units, tables, start, end, kind) - logWords(columns, tables, start, end);
}

/** How much likelier a word is as a part of a transliterated name than as a word. */
export function foreignGain(columns: LineColumns, tables: NameCharacters, word: number): number {
  const { units, starts } = columns;
  let gain = -logWord(columns, tables, word);
  for (let i = starts[word]!; i < starts[word + 1]! && gain > -20; i++) gain += tables.logForeign[units[i]!]!;
  return gain;
}

/** How much likelier the characters are in the name of a foreigner than in that of a foreign place. */
export function personGain(tables: NameCharacters, units: Uint16Array, start: number, end: number): number {
  const last = units[end - 1]!;
  let gain = tables.logForeignEnd[last]! - tables.logPlaceEnd[last]!;
  for (let i = start; i < end - 1; i++) {
    const unit = units[i]!;
    gain += tables.logForeign[unit]! - tables.logPlaceInside[unit]!;
  }
  return gain;
}

function logName(
  units: Uint16Array,
  tables: NameCharacters,
  start: number,
  end: number,
  kind: number,
): number {
  const isListed = (kind & KIND.listed) !== 0;
  if ((kind & KIND.chinese) !== 0) {
    const surname = tables.logSurname[units[start]!]!;
    if (end - start === 2) return surname + tables.logOnly[units[start + 1]!]!;
    return surname + logGiven(tables, units, end, isListed ? 1 : 0);
  }
  if ((kind & KIND.japanese) !== 0) {
    let sum = LOG_JAPANESE_SURNAME;
    for (let i = start + 2; i < end; i++) sum += tables.logJapanese[units[i]!]!;
    return sum;
  }
  if ((kind & KIND.double) !== 0) {
    if (end - start === 3) return LOG_RARE + tables.logOnly[units[end - 1]!]!;
    return LOG_RARE + logGiven(tables, units, end, 0);
  }
  if ((kind & KIND.given) !== 0) return logGiven(tables, units, end, 0);
  return logForeign(tables, units, start, end, isListed ? 1 : 0);
}

/** Of the given name of two characters that ends at `end`; `own` counts of it are left out. */
function logGiven(tables: NameCharacters, units: Uint16Array, end: number, own: number): number {
  const first = units[end - 2]!;
  const second = units[end - 1]!;
  const pairs = Math.max(0, (tables.givenPairs.get(pairKey(first, second)) ?? 0) - own);
  const apart = Math.exp(tables.logFirst[first]! + tables.logSecond[second]!);
  return Math.log((0.5 * pairs) / tables.given + 0.5 * apart);
}

/** Of a transliterated name, from character to character; `own` counts are left out. */
function logForeign(
  tables: NameCharacters,
  units: Uint16Array,
  start: number,
  end: number,
  own: number,
): number {
  let previous = units[start]!;
  let sum = tables.logForeign[previous]!;
  for (let i = start + 1; i < end; i++) {
    const unit = units[i]!;
    const pairs = Math.max(0, (tables.foreignPairs.get(pairKey(previous, unit)) ?? 0) - own);
    const follows = pairs > 0 ? (0.5 * pairs) / Math.max(1, tables.foreignHeads[previous]! - own) : 0;
    sum += Math.log(follows + 0.5 * Math.exp(tables.logForeign[unit]!));
    previous = unit;
  }
  return sum;
}

/** Of the words that the stretch covers; of those that it cuts, less what is left of them. */
function logWords(columns: LineColumns, tables: NameCharacters, start: number, end: number): number {
  const { units, starts, wordAt } = columns;
  let sum = 0;
  for (let word = wordAt[start]!; word <= wordAt[end - 1]!; word++) {
    sum += logWord(columns, tables, word);
    for (let i = starts[word]!; i < start; i++) sum -= tables.logAlone[units[i]!]!;
    const rest = Math.min(starts[word + 1]!, end + LONGEST_WORD);
    for (let i = end; i < rest; i++) sum -= tables.logAlone[units[i]!]!;
  }
  return sum;
}

function logWord(columns: LineColumns, tables: NameCharacters, word: number): number {
  const { line, starts, codes, numbers } = columns;
  if (!mayBeName(columns, tables, word)) return logShare(codes[word]!);
  return logParts(tables, numbers[word]!, line, starts[word]!, starts[word + 1]!);
}

/** Classes that the dictionary has names of three characters under: idioms, verbs, places, times, numbers. */
const DOUBTFUL = new Uint8Array(64);
for (const kind of [4, 5, 6, 7, 8, 9, 10, 11, 16, 18, 21, 23]) DOUBTFUL[kind] = 1;

/** Whether the dictionary has the word as a name, or as something else though it begins with a surname. */
export function mayBeName(
  { units, starts, codes }: LineColumns,
  tables: NameCharacters,
  word: number,
): boolean {
  const code = codes[word]!;
  if (isNameCode(code)) return true;
  const start = starts[word]!;
  return (
    starts[word + 1]! - start === 3 && tables.isSurname[units[start]!] === 1 && DOUBTFUL[code & 63] === 1
  );
}
