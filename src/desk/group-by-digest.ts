import type { Capture } from '../model/capture.ts';
import type { Digest } from '../model/digest.ts';

/** Captures of the same bytes, in the order of the first of each. */
export function groupByDigest(captures: readonly Capture[]): Map<Digest, Capture[]> {
  const capturesByDigest = new Map<Digest, Capture[]>();
  for (const capture of captures) {
    const same = capturesByDigest.get(capture.digest);
    if (same) same.push(capture);
    else capturesByDigest.set(capture.digest, [capture]);
  }
  return capturesByDigest;
}
