import { PER_UNIT } from './name-features.ts';

/** Tags of the sequence model: outside, first, middle and last unit of a name. */
export const TAGS = 4;
const OUTSIDE = 0;
const FIRST = 1;
const LAST = 3;

/** Which tag may follow which, by `before * TAGS + after`: a name is FIRST MIDDLE* LAST. */
const ALLOWED = [1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0];

export interface NameWeights {
  /** By `feature * TAGS + tag`. */
  readonly features: Float32Array | Int8Array;
  /** By `before * TAGS + after`. */
  readonly transitions: Float32Array | Int8Array;
}

/** The best sequence of tags for a line (Viterbi); `numbers` as `nameFeatures` gives them. */
export function decodeTags(numbers: Int32Array, length: number, weights: NameWeights): Uint8Array {
  const { features, transitions } = weights;
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const back = new Uint8Array(length * TAGS);
  let scores = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(TAGS);
  const own = new Float64Array(TAGS);
  scores[OUTSIDE] = 0;
  for (let i = 0; i < length; i++) {
    own.fill(0);
    for (let f = i * PER_UNIT; f < (i + 1) * PER_UNIT; f++) {
      const at = numbers[f]! * TAGS;
      // Number 0 means no feature; its weights are 0.
      if (at === 0) continue;
      for (let tag = 0; tag < TAGS; tag++) own[tag]! += features[at + tag]!;
    }
    for (let tag = 0; tag < TAGS; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < TAGS; before++) {
        if (ALLOWED[before * TAGS + tag] === 0) continue;
        const score = scores[before]! + transitions[before * TAGS + tag]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[tag] = best + own[tag]!;
      back[i * TAGS + tag] = from;
    }
    [scores, next] = [next, scores];
  }
  let tag = scores[LAST]! > scores[OUTSIDE]! ? LAST : OUTSIDE;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * TAGS + tag]!;
  }
  return tags;
}

/** Spans of the names that the tags say, as offsets in the line. */
export function tagsToSpans(tags: Uint8Array): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = -1;
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === FIRST) start = i;
    if (tags[i] === LAST && start >= 0) {
      spans.push({ start, end: i + 1 });
      start = -1;
    }
  }
  return spans;
}
