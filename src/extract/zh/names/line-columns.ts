import { type CutText, cutText } from '../words/cut-text.ts';
import { countBucket, PLACE_CLASS, wordCodes } from './dictionary-words.ts';
import { signClass } from './sign-class.ts';
import { unlistedPlaceEnd } from './unlisted-places.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** A line cut into words, as columns by word and by UTF-16 unit. */
export interface LineColumns {
  readonly line: string;
  /** The units of the line, and some zeros behind them: a look there costs less than one into a string. */
  readonly units: Uint16Array;
  /** How many words there are. */
  readonly count: number;
  /** By word: its offset; one more entry holds the line's length. */
  readonly starts: Int32Array;
  /** By word: its number in the dictionary; 0 where it has none. */
  readonly numbers: Int32Array;
  /** By word: `count bucket * 64 + class` (`wordCodes`), the class alone for signs. */
  readonly codes: Uint16Array;
  /** By word: bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** By unit: the word it lies in. */
  readonly wordAt: Int32Array;
}

/** Nothing looks further behind the end of the line. */
const MARGIN = 4;

/** The columns of a line and its words; names are cut from what the dictionary has together with them: 王|主席, 达尔文|主义. */
export function columnsOf(line: string, cut: CutText = cutText(line)): LineColumns {
  const codeOf = wordCodes();
  const { flags: flagsOf, splits } = wordFlags();
  let more = 0;
  for (let word = 0; word < cut.count; word++) more += (flagsOf[cut.word[word]!]! & FLAG.split) >> 4;
  const starts = new Int32Array(cut.count + more + 1);
  const numbers = new Int32Array(cut.count + more);
  let count = 0;
  for (let word = 0; word < cut.count; word++) {
    const place = afterPlace(line, cut, word);
    if (place > word) {
      starts[count] = cut.start[word]!;
      numbers[count++] = PLACE;
      word = place - 1;
      continue;
    }
    const number = cut.word[word]!;
    const parts = (flagsOf[number]! & FLAG.split) === 0 ? undefined : splits.get(number);
    starts[count] = cut.start[word]!;
    numbers[count++] = parts?.name ?? number;
    if (parts !== undefined) {
      starts[count] = cut.start[word]! + parts.size;
      numbers[count++] = parts.rest;
    }
  }
  starts[count] = line.length;
  const units = new Uint16Array(line.length + MARGIN);
  for (let at = 0; at < line.length; at++) units[at] = line.charCodeAt(at);
  const codes = new Uint16Array(count);
  const flags = new Uint8Array(count);
  const wordAt = new Int32Array(line.length);
  for (let word = 0; word < count; word++) {
    const number = numbers[word]!;
    if (number === PLACE) {
      codes[word] = PLACE_CODE;
      flags[word] = FLAG.noName;
      numbers[word] = 0;
    } else {
      codes[word] = number > 0 ? codeOf[number]! : signClass(units[starts[word]!]!);
      flags[word] = flagsOf[number]!;
    }
    for (let at = starts[word]!; at < starts[word + 1]!; at++) wordAt[at] = word;
  }
  return { line, units, count, starts, numbers, codes, flags, wordAt };
}

/** Stands for the number of a place that the dictionary lacks; its code is that of a place seen a few times. */
const PLACE = -1;
const PLACE_CODE = countBucket(10) * 64 + PLACE_CLASS;

/** The word after a place that the dictionary lacks and whose first word is `word`; else `word`. */
function afterPlace(line: string, { count, start }: CutText, word: number): number {
  const end = unlistedPlaceEnd(line, start[word]!);
  if (end === start[word]) return word;
  let after = word;
  while (after < count && start[after]! < end) after++;
  return start[after] === end ? after : word;
}
