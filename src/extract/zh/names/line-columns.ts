import { type CutText, cutText } from '../words/cut-text.ts';
import { wordCodes } from './dictionary-words.ts';
import { signClass } from './sign-class.ts';
import { FLAG, wordFlags } from './word-flags.ts';

/** A line cut into words, as columns by word and by UTF-16 unit. */
export interface LineColumns {
  readonly line: string;
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

/** The columns of a line and its words; names are cut from what the dictionary has together with them: 王|主席, 达尔文|主义. */
export function columnsOf(line: string, cut: CutText = cutText(line)): LineColumns {
  const codeOf = wordCodes();
  const { flags: flagsOf, splits } = wordFlags();
  let more = 0;
  for (let word = 0; word < cut.count; word++) more += (flagsOf[cut.word[word]!]! & FLAG.split) >> 4;
  const count = cut.count + more;
  const starts = new Int32Array(count + 1);
  const numbers = new Int32Array(count);
  let to = 0;
  for (let word = 0; word < cut.count; word++) {
    const number = cut.word[word]!;
    const parts = (flagsOf[number]! & FLAG.split) === 0 ? undefined : splits.get(number);
    starts[to] = cut.start[word]!;
    numbers[to++] = parts?.name ?? number;
    if (parts !== undefined) {
      starts[to] = cut.start[word]! + parts.size;
      numbers[to++] = parts.rest;
    }
  }
  starts[count] = line.length;
  const codes = new Uint16Array(count);
  const flags = new Uint8Array(count);
  const wordAt = new Int32Array(line.length);
  for (let word = 0; word < count; word++) {
    const number = numbers[word]!;
    codes[word] = number > 0 ? codeOf[number]! : signClass(line.charCodeAt(starts[word]!));
    flags[word] = flagsOf[number]!;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) wordAt[at] = word;
  }
  return { line, count, starts, numbers, codes, flags, wordAt };
}
