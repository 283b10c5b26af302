import type { Words } from './find-words.ts';

/** The number of the last sentence whose words begin at or before `offset` (UTF-16 units); -1 before the first. */
export function sentenceAt({ start, sentenceFirst }: Words, offset: number): number {
  let low = 0;
  let high = sentenceFirst.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[sentenceFirst[middle]!]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
