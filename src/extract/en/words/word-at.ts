import { partitionPoint } from '../../../text/partition-point.ts';
import type { Words } from './find-words.ts';

/** The number of the first word that begins at or after an offset; `words.count` where none does. */
export function firstWordAt(words: Words, offset: number): number {
  return partitionPoint(words.count, (index) => words.start[index]! < offset);
}
