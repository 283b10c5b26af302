import { partitionPoint } from '../../../text/partition-point.ts';
import type { Words } from './find-words.ts';

/** The number of the last sentence whose words begin at or before `offset` (UTF-16 units); -1 before the first. */
export function sentenceAt({ start, sentenceFirst }: Words, offset: number): number {
  return partitionPoint(sentenceFirst.length, (n) => start[sentenceFirst[n]!]! <= offset) - 1;
}
