import type { Words } from './find-words.ts';

/** The number of the first word that begins at or after an offset; `words.count` where none does. */
export function firstWordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
