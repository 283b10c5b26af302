/**
 * A linear chain over tags: the score of a tagging is the sum of the weights of what each place shows
 * and of each step from tag to tag. Trained as an averaged structured perceptron (Collins 2002).
 */
export interface Chain {
  /** 3 or 5. */
  readonly tags: 3 | 5;
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
  const { tags } = chain;
  const size = length * tags;
  const room = size <= ROOM ? KEPT : createRoom(size);
  const { score, from } = room;
  for (let place = 0; place < length; place++) {
    const here = place * tags;
    const first = place * width;
    if (tags === 3) addThree(chain, features, first, first + width, score, here);
    else addFive(chain, features, first, first + width, score, here);
    step(chain, room, here);
    const must = fixed === null ? -1 : fixed[place]!;
    for (let tag = 0; must >= 0 && tag < tags; tag++) {
      if (tag !== must) score[here + tag] = Number.NEGATIVE_INFINITY;
    }
  }
  return traceBack(score, from, tags, length);
}

/** What a tagging is worked out in. */
interface Room {
  readonly score: Float64Array;
  readonly from: Uint8Array;
}

/** Enough for a long sentence; made once and used again. */
const ROOM = 4096;
const KEPT = createRoom(ROOM);

function createRoom(size: number): Room {
  return { score: new Float64Array(size), from: new Uint8Array(size) };
}

/** Sums up what one place shows, in variables: half of all extraction time was spent here when it used the array. */
function addThree(
  { weights, bias }: Chain,
  features: Int32Array,
  from: number,
  to: number,
  score: Float64Array,
  here: number,
): void {
  let [a, b, c] = [bias[0]!, bias[1]!, bias[2]!];
  for (let k = from; k < to; k++) {
    const base = features[k]! * 3;
    if (base < 0) continue;
    a += weights[base]!;
    b += weights[base + 1]!;
    c += weights[base + 2]!;
  }
  score[here] = a;
  score[here + 1] = b;
  score[here + 2] = c;
}

function addFive(
  { weights, bias }: Chain,
  features: Int32Array,
  from: number,
  to: number,
  score: Float64Array,
  here: number,
): void {
  let [a, b, c, d, e] = [bias[0]!, bias[1]!, bias[2]!, bias[3]!, bias[4]!];
  for (let k = from; k < to; k++) {
    const base = features[k]! * 5;
    if (base < 0) continue;
    a += weights[base]!;
    b += weights[base + 1]!;
    c += weights[base + 2]!;
    d += weights[base + 3]!;
    e += weights[base + 4]!;
  }
  score[here] = a;
  score[here + 1] = b;
  score[here + 2] = c;
  score[here + 3] = d;
  score[here + 4] = e;
}

/** Adds to each tag of a place the best way there from the place before; the first place has none before it. */
function step({ tags, steps }: Chain, { score, from }: Room, here: number): void {
  const last = here === 0 ? 1 : tags;
  for (let tag = 0; tag < tags; tag++) {
    let best = Number.NEGATIVE_INFINITY;
    let bestFrom = 0;
    for (let before = 0; before < last; before++) {
      const total = steps[before * tags + tag]! + (here === 0 ? 0 : score[here - tags + before]!);
      if (total > best) {
        best = total;
        bestFrom = before;
      }
    }
    score[here + tag]! += best;
    from[here + tag] = bestFrom;
  }
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
