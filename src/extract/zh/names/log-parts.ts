import { dictionary, numberOfWord } from '../words/dictionary.ts';
import { isNameCode, logShare, wordCodes } from './dictionary-words.ts';
import type { NameCharacters } from './name-characters.ts';

/** Number of a word → what its parts weigh; a few thousand of those are met in practice. */
const known = new Map<number, number>();

/**
 * The logarithm of the share of all words that the parts of a doubtful name have, cut as if the dictionary had neither
 * it nor any other name: 宣传|栏 is likely, so that 宣传栏, which the dictionary calls a name, is hardly one.
 */
export function logParts(
  tables: NameCharacters,
  number: number,
  line: string,
  start: number,
  end: number,
): number {
  const before = known.get(number);
  if (before !== undefined) return before;
  const parts = cutParts(tables, line.slice(start, end));
  known.set(number, parts);
  return parts;
}

function cutParts({ logAlone }: NameCharacters, word: string): number {
  const codes = wordCodes();
  const { length } = word;
  const best = new Float64Array(length + 1);
  for (let from = length - 1; from >= 0; from--) {
    best[from] = logAlone[word.charCodeAt(from)]! + best[from + 1]!;
    for (let to = from + 2; to <= length; to++) {
      if (to - from === length) continue;
      const code = codes[numberOfWord(dictionary(), word.slice(from, to))]!;
      if (code !== 0 && !isNameCode(code)) best[from] = Math.max(best[from]!, logShare(code) + best[to]!);
    }
  }
  return best[0]!;
}
