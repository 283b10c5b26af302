import { dictionaryNames } from './dictionary-names.ts';
import { COMMON_SURNAMES, RARE_SURNAMES, TRANSLITERATION } from './surnames.ts';

/**
 * What the name model looks at, for each UTF-16 unit of a line: the characters around it, how a dictionary
 * cuts the line there, and whether they are surname or transliteration characters.
 *
 * Shared by the trainer and by extraction, so that both see the same.
 */
export interface NameFeatures {
  /** Feature numbers, `PER_UNIT` for each unit; 0 means none. */
  readonly numbers: Int32Array;
}

export interface NameVocabulary {
  /** Character → number from 1. */
  readonly characters: ReadonlyMap<string, number>;
  /** Neighbouring word → number from 1. */
  readonly words: ReadonlyMap<string, number>;
}

/** Character at -2 … +2, word before, word after, and nine patterns of cut and class. */
export const PER_UNIT = 16;

const SHAPES = 10;
const CLASSES = 4;

/** Where the block of each template begins, and how many features there are in all. */
export function featureBlocks(vocabulary: NameVocabulary): { starts: number[]; total: number } {
  const characters = vocabulary.characters.size + 1;
  const words = vocabulary.words.size + 1;
  const sizes = [
    ...Array.from({ length: 5 }, () => characters),
    words,
    words,
    SHAPES ** 3,
    CLASSES * SHAPES ** 2,
    CLASSES * SHAPES ** 2,
    CLASSES * SHAPES ** 2 * 2,
    64,
    CLASSES * CLASSES * SHAPES,
    8 * SHAPES,
    8 * 8 * 2,
    CLASSES * CLASSES * 4 * 4 * 4,
  ];
  const starts: number[] = [];
  let total = 1;
  for (const size of sizes) {
    starts.push(total);
    total += size;
  }
  return { starts, total };
}

const classes = new Uint8Array(0x10000);
for (const character of RARE_SURNAMES) classes[character.charCodeAt(0)] = 2;
for (const character of COMMON_SURNAMES) classes[character.charCodeAt(0)] = 1;
const transliterates = new Uint8Array(0x10000);
for (const character of `${TRANSLITERATION}·•`) transliterates[character.charCodeAt(0)] = 1;

/** Features of one line, cut into `words` whose lengths add up to the line's. */
export function nameFeatures(
  line: string,
  words: readonly string[],
  vocabulary: NameVocabulary,
  starts: readonly number[],
): NameFeatures {
  const length = line.length;
  const shapes = new Uint8Array(length + 4);
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  const named = new Uint8Array(length);
  const lexicon = dictionaryNames();
  cutFeatures(words, vocabulary, lexicon.names, { shapes, before, after, named });
  const byUnit = numbersByUnit(vocabulary);
  const characters = new Int32Array(length + 4);
  const kinds = new Uint8Array(length + 4);
  const foreign = new Uint8Array(length + 4);
  const given = new Uint8Array(length + 4);
  for (let i = 0; i < length; i++) {
    const unit = line.charCodeAt(i);
    characters[i + 2] = byUnit[unit]!;
    kinds[i + 2] = classes[unit]! || (unit < 0x4e00 || unit > 0x9fff ? 3 : 0);
    foreign[i + 2] = transliterates[unit]!;
    given[i + 2] = lexicon.givenness[unit]!;
  }
  const runs = runLengths(foreign, length);
  const numbers = new Int32Array(length * PER_UNIT);
  for (let i = 0; i < length; i++) {
    const at = i * PER_UNIT;
    const c = i + 2;
    for (let d = 0; d < 5; d++) numbers[at + d] = starts[d]! + characters[i + d]!;
    numbers[at + 5] = starts[5]! + before[i]!;
    numbers[at + 6] = starts[6]! + after[i]!;
    const shape = shapes[c]!;
    const left = shapes[c - 1]!;
    const right = shapes[c + 1]!;
    numbers[at + 7] = starts[7]! + (left * SHAPES + shape) * SHAPES + right;
    numbers[at + 8] = starts[8]! + (kinds[c]! * SHAPES + shape) * SHAPES + right;
    numbers[at + 9] = starts[9]! + (kinds[c - 1]! * SHAPES + left) * SHAPES + shape;
    const nextIsHan = kinds[c + 1]! === 3 ? 0 : 1;
    numbers[at + 10] =
      starts[10]! + ((kinds[c - 2]! * SHAPES + shapes[c - 2]!) * SHAPES + shape) * 2 + nextIsHan;
    numbers[at + 11] =
      starts[11]! +
      ((((foreign[c - 2]! * 2 + foreign[c - 1]!) * 2 + foreign[c]!) * 2 + foreign[c + 1]!) * 2 +
        foreign[c + 2 < length + 4 ? c + 2 : c + 1]!);
    numbers[at + 12] = starts[12]! + (kinds[c]! * CLASSES + kinds[c - 1]!) * SHAPES + left;
    numbers[at + 13] = starts[13]! + named[i]! * SHAPES + shape;
    numbers[at + 14] = starts[14]! + runs[i]! * 2 + (shape === 1 ? 0 : 1);
    numbers[at + 15] =
      starts[15]! +
      (((kinds[c]! * CLASSES + kinds[c - 1]!) * 4 + given[c]!) * 4 + given[c + 1]!) * 4 +
      given[c - 1]!;
  }
  return { numbers };
}

/** Vocabulary → number of its character by UTF-16 unit, 0 for others. */
const unitTables = new WeakMap<NameVocabulary, Uint16Array>();

function numbersByUnit(vocabulary: NameVocabulary): Uint16Array {
  const known = unitTables.get(vocabulary);
  if (known !== undefined) return known;
  const table = new Uint16Array(0x10000);
  for (const [character, number] of vocabulary.characters) table[character.charCodeAt(0)] = number;
  unitTables.set(vocabulary, table);
  return table;
}

/** For each unit of a run of transliteration characters: its length (to 7) and the place in it (to 7) as one number. */
function runLengths(foreign: Uint8Array, length: number): Uint8Array {
  const runs = new Uint8Array(length);
  for (let start = 0; start < length; start++) {
    if (foreign[start + 2] === 0) continue;
    let end = start;
    while (end < length && foreign[end + 2] === 1) end++;
    const size = Math.min(7, end - start);
    for (let i = start; i < end; i++) runs[i] = size * 8 + Math.min(7, i - start);
    start = end;
  }
  return runs;
}

interface CutColumns {
  readonly shapes: Uint8Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Whether the word (4), the one before (2) and the one after (1) stand as names in the dictionary. */
  readonly named: Uint8Array;
}

/** The place of each unit in its word (1 alone, 2 to 9 first, middle or last of 2, 3, 4 and more) and the words around. */
function cutFeatures(
  words: readonly string[],
  vocabulary: NameVocabulary,
  names: ReadonlySet<string>,
  { shapes, before, after, named }: CutColumns,
): void {
  let at = 0;
  const numberOf = (word: string | undefined) => (word === undefined ? 0 : (vocabulary.words.get(word) ?? 0));
  const isName = (word: string | undefined) => word !== undefined && word.length > 1 && names.has(word);
  // Each word is looked up once and handed on: it is the right one, then the middle one, then the left one.
  let [left, number, right] = [0, 0, numberOf(words[0])];
  let [leftIsName, isOwnName, rightIsName] = [false, false, isName(words[0])];
  for (const [index, word] of words.entries()) {
    [left, number, right] = [number, right, numberOf(words[index + 1])];
    [leftIsName, isOwnName, rightIsName] = [isOwnName, rightIsName, isName(words[index + 1])];
    const flags = (isOwnName ? 4 : 0) + (leftIsName ? 2 : 0) + (rightIsName ? 1 : 0);
    const size = word.length;
    for (let i = 0; i < size && at < before.length; i++, at++) {
      before[at] = left;
      after[at] = right;
      named[at] = flags;
      const place = i === 0 ? 0 : i === size - 1 ? 1 : 2;
      shapes[at + 2] = size === 1 ? 1 : size === 2 ? 2 + place : size === 3 ? 4 + place : 7 + place;
    }
  }
}
