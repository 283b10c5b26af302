/**
 * A linear chain over tags: the score of a tagging is the sum of the weights of what each place shows
 * and of each step from tag to tag. Trained as an averaged structured perceptron (Collins 2002).
 */
export interface Chain {
  readonly tags: number;
  /** `weights[feature * tags + tag]`. */
  readonly weights: ArrayLike<number>;
  /** `steps[from * tags + to]`, -Infinity where `to` may not follow; from tag 0 at the beginning. */
  readonly steps: ArrayLike<number>;
  /** Added for each tag: how ready the chain is to leave it. */
  readonly bias: ArrayLike<number>;
}

/**
 * The best tags of `length` places. `features[place * width + k]` are the features that place shows, -1 for
 * none; `fixed[place]` is the tag that it must have, -1 for a free one. Ties go to the smaller tag.
 */
export function bestTags(
  chain: Chain,
  features: Int32Array,
  width: number,
  length: number,
  fixed: Int8Array | null,
): Uint8Array {
  const { tags, weights, steps, bias } = chain;
  const score = new Float64Array(length * tags);
  const from = new Uint8Array(length * tags);
  for (let place = 0; place < length; place++) {
    const here = place * tags;
    for (let tag = 0; tag < tags; tag++) score[here + tag] = bias[tag]!;
    for (let k = place * width; k < (place + 1) * width; k++) {
      const feature = features[k]!;
      if (feature < 0) continue;
      const base = feature * tags;
      for (let tag = 0; tag < tags; tag++) score[here + tag]! += weights[base + tag]!;
    }
    const must = fixed === null ? -1 : fixed[place]!;
    for (let tag = 0; tag < tags; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      if (must < 0 || must === tag) {
        const last = place === 0 ? 1 : tags;
        for (let before = 0; before < last; before++) {
          const total = steps[before * tags + tag]! + (place === 0 ? 0 : score[here - tags + before]!);
          if (total > best) {
            best = total;
            bestFrom = before;
          }
        }
      }
      score[here + tag]! += best;
      from[here + tag] = bestFrom;
    }
  }
  return traceBack(score, from, tags, length);
}

function traceBack(score: Float64Array, from: Uint8Array, tags: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let best = 0;
  for (let tag = 1; tag < tags; tag++) {
    if (score[(length - 1) * tags + tag]! > score[(length - 1) * tags + best]!) best = tag;
  }
  for (let place = length - 1; place >= 0; place--) {
    path[place] = best;
    best = from[place * tags + best]!;
  }
  return path;
}

/** Steps with -Infinity where `allows` says no: an inside tag needs its beginning. */
export function closeSteps(
  tags: number,
  steps: ArrayLike<number>,
  allows: (from: number, to: number) => boolean,
): Float64Array {
  return Float64Array.from({ length: tags * tags }, (_, i) =>
    allows(Math.floor(i / tags), i % tags) ? steps[i]! : Number.NEGATIVE_INFINITY,
  );
}
