import { sampleSketch } from '../../text/sketch.ts';
import type { Pair } from '../stories/find-neighbours.ts';

/** In a bucket of forty copies each needs to meet only some of the others: grouping does the rest. */
const MOST_MEETINGS = 8;
/** One shared hash is a stock phrase. A text that has few to be looked up by needs but one. */
const FEWEST_SHARED = 3;
const FEW_SAMPLES = 12;

/**
 * Pairs of texts that have words in common, whatever their order and length: each hash of a text's sample names those
 * that hold it too. `sketches` in a stable order; pairs ascending. The work grows with the texts, not their pairs.
 */
export function findOverlaps(sketches: readonly Uint32Array[]): Pair[] {
  const bucketByHash = new Map<number, number[]>();
  const samples = sketches.map(sampleSketch);
  const pairs: Pair[] = [];
  for (const [index, sample] of samples.entries()) {
    const shared = new Map<number, number>();
    for (const hash of sample) {
      const bucket = bucketByHash.get(hash);
      if (bucket === undefined) {
        bucketByHash.set(hash, [index]);
        continue;
      }
      for (const other of bucket) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (bucket.length < MOST_MEETINGS) bucket.push(index);
    }
    for (const [other, count] of shared) {
      const isShort = Math.min(sample.length, samples[other]!.length) < FEW_SAMPLES;
      if (count >= (isShort ? 1 : FEWEST_SHARED)) pairs.push([other, index]);
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
