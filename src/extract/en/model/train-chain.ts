import { bestTags, type Chain, closeSteps } from './chain.ts';
import { createRandom, shuffle } from './random.ts';

/** One sequence to learn from: what its places show, and how they should be tagged. */
export interface Example {
  /** The number of the document that it comes from. */
  readonly document: number;
  readonly features: Int32Array;
  readonly target: Uint8Array;
  readonly fixed: Int8Array | null;
}

export interface Training {
  readonly features: number;
  readonly tags: 3 | 5;
  readonly width: number;
  readonly allows: (from: number, to: number) => boolean;
  readonly epochs: number;
  /** Hears of each epoch: the chain so far, averaged, and how many sequences it still got wrong. */
  readonly watch?: (epoch: number, chain: Chain, wrong: number) => void;
}

/**
 * Learns a chain as an averaged structured perceptron (Collins 2002): where the best tagging is not the right
 * one, what the right one shows gains a point and what the wrong one shows loses one; the mean over all turns
 * is what is kept. The same examples give the same weights.
 */
export function trainChain(examples: readonly Example[], training: Training): Chain {
  const { tags, width } = training;
  const points = {
    now: new Float32Array(training.features * tags),
    sums: new Float32Array(training.features * tags),
  };
  const steps = {
    now: closeSteps(tags, new Float64Array(tags * tags), training.allows),
    sums: new Float64Array(tags * tags),
  };
  const bias = new Float64Array(tags);
  const chain: Chain = { tags, weights: points.now, steps: steps.now, bias };
  const order = [...examples];
  const random = createRandom();
  let turn = 1;
  const averaged = (): Chain => ({ tags, bias, weights: average(points, turn), steps: average(steps, turn) });
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { features, target, fixed } of order) {
      turn++;
      const guess = bestTags(chain, features, width, target.length, fixed);
      if (!learn(points, steps, features, width, tags, target, guess, turn)) wrong++;
    }
    training.watch?.(epoch, averaged(), wrong);
  }
  return averaged();
}

/**
 * Strikes out every feature that fewer than `documents` documents show, so that no weight stands for one
 * text. Changes the examples' features in place.
 */
export function forgetRareFeatures(examples: readonly Example[], features: number, documents: number): void {
  const counts = new Uint16Array(features);
  const lastSeen = new Int32Array(features).fill(-1);
  for (const example of examples) {
    for (const feature of example.features) {
      if (lastSeen[feature] === example.document) continue;
      lastSeen[feature] = example.document;
      counts[feature]!++;
    }
  }
  for (const example of examples) {
    for (let k = 0; k < example.features.length; k++) {
      if (counts[example.features[k]!]! < documents) example.features[k] = -1;
    }
  }
}

interface Points {
  readonly now: Float32Array | Float64Array;
  /** Each change times the turn that it was made in: `now - sums / turns` is the mean. */
  readonly sums: Float32Array | Float64Array;
}

/** Moves the weights from the guess toward the target; true where the guess was right. */
function learn(
  points: Points,
  steps: Points,
  features: Int32Array,
  width: number,
  tags: number,
  target: Uint8Array,
  guess: Uint8Array,
  turn: number,
): boolean {
  let right = true;
  for (let place = 0; place < target.length; place++) {
    const [wanted, guessed] = [target[place]!, guess[place]!];
    const [wantedBefore, guessedBefore] = place === 0 ? [0, 0] : [target[place - 1]!, guess[place - 1]!];
    if (wanted === guessed && wantedBefore === guessedBefore) continue;
    right = false;
    change(steps, wantedBefore * tags + wanted, turn, 1);
    change(steps, guessedBefore * tags + guessed, turn, -1);
    if (wanted === guessed) continue;
    for (let k = place * width; k < (place + 1) * width; k++) {
      if (features[k]! < 0) continue;
      change(points, features[k]! * tags + wanted, turn, 1);
      change(points, features[k]! * tags + guessed, turn, -1);
    }
  }
  return right;
}

function change(points: Points, index: number, turn: number, by: number): void {
  points.now[index]! += by;
  points.sums[index]! += by * turn;
}

function average({ now, sums }: Points, turns: number): Float64Array {
  return Float64Array.from(now, (weight, i) => weight - sums[i]! / turns);
}
