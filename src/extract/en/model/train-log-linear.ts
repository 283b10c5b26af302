import { createRandom, shuffle } from './random.ts';

export interface LabelledSigns {
  readonly signs: readonly string[];
  /** Number of the right class. */
  readonly label: number;
}

export interface LogLinearTraining {
  readonly classes: number;
  readonly epochs: number;
  /** Strength by which weights are drawn towards 0; a sign's share of it falls with how often it is seen. */
  readonly decay: number;
}

const RATE = 0.3;
const RATE_FALLS = 0.3;

/**
 * Learns a multinomial log-linear model by stochastic gradient descent with L2 decay; the weights are the mean over the
 * second half of the epochs. A row of `classes` weights for each sign, in the order in which signs are first seen. The
 * same examples give the same weights.
 */
export function trainLogLinear(
  examples: readonly LabelledSigns[],
  { classes, epochs, decay }: LogLinearTraining,
): { signs: string[]; weights: Float64Array } {
  const rowBySign = new Map<string, number>();
  const seen: number[] = [];
  const rows = examples.map(({ signs, label }) => ({
    label,
    rows: signs.map((sign) => {
      const row = rowBySign.get(sign) ?? rowBySign.size;
      rowBySign.set(sign, row);
      seen[row] = (seen[row] ?? 0) + 1;
      return row;
    }),
  }));
  const weights = new Float64Array(rowBySign.size * classes);
  const mean = new Float64Array(weights.length);
  const random = createRandom();
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const example of rows) {
      const rate = RATE / (1 + epoch * RATE_FALLS) / Math.sqrt(example.rows.length);
      const wrong = probabilities(weights, example.rows, classes);
      wrong[example.label]! -= 1;
      for (const row of example.rows) {
        for (let each = 0; each < classes; each++) {
          const at = row * classes + each;
          weights[at]! -= rate * (wrong[each]! + (decay * weights[at]!) / seen[row]!);
        }
      }
    }
    if (epoch < epochs - averaged) continue;
    for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / averaged;
  }
  return { signs: [...rowBySign.keys()], weights: mean };
}

/** How likely the rows make each class (softmax of their sums). */
function probabilities(weights: Float64Array, rows: readonly number[], classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (const row of rows) {
    for (let each = 0; each < classes; each++) sums[each]! += weights[row * classes + each]!;
  }
  const highest = Math.max(...sums);
  let total = 0;
  for (let each = 0; each < classes; each++) {
    sums[each] = Math.exp(sums[each]! - highest);
    total += sums[each]!;
  }
  return sums.map((each) => each / total);
}
