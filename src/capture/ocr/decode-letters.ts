/** What a row of probabilities spells, with the mean certainty of its letters and where each stands, 0 to 1. */
export interface SpelledLine {
  readonly text: string;
  readonly confidence: number;
  readonly places: readonly number[];
  /** How sure each is, 0 to 1. */
  readonly certainties: readonly number[];
}

/**
 * Connectionist temporal classification (Graves 2006): the likeliest class of each step; the same class twice running
 * is one letter, class 0 none. Of `steps` the first `count` are read. `classes[k]` is the letter of class `k + 1`.
 */
export function decodeLetters(steps: Float32Array, count: number, classes: readonly string[]): SpelledLine {
  const size = classes.length + 1;
  const letters: string[] = [];
  const places: number[] = [];
  const certainties: number[] = [];
  let before = 0;
  for (let step = 0; step < count; step++) {
    const base = step * size;
    let best = 0;
    let most = steps[base]!;
    // Of probabilities one over a half is the greatest.
    for (let k = 1; k < size && most <= 0.5; k++) {
      if (steps[base + k]! > most) {
        most = steps[base + k]!;
        best = k;
      }
    }
    if (best !== 0 && best !== before) {
      letters.push(classes[best - 1]!);
      places.push((step + 0.5) / count);
      certainties.push(most);
    }
    before = best;
  }
  const sum = certainties.reduce((all, one) => all + one, 0);
  const confidence = letters.length === 0 ? 0 : sum / letters.length;
  return { text: letters.join(''), confidence, places, certainties };
}
