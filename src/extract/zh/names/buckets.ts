/** How many values `gainBucket`, `characterBucket`, `sumBucket`, `partBucket`, `roughGain` and `sideOf` have. */
export const GAINS = 40;
export const CHARACTERS = 12;
export const SUMS = 24;
export const PARTS = 16;
export const ROUGH = 6;
export const SIDES = 5;

/** Gains of names, as logarithms, in steps of 1.5 from -12. */
export function gainBucket(gain: number): number {
  return gain < -12 ? 0 : gain >= 46.5 ? GAINS - 1 : Math.floor((gain + 12) / 1.5);
}

/** How much likelier one character is in a name, in steps of one from -4. */
export function characterBucket(gain: number): number {
  return gain < -4 ? 0 : gain >= 7 ? CHARACTERS - 1 : Math.floor(gain + 4);
}

/** The same summed over two or three characters, from -6. */
export function sumBucket(sum: number): number {
  return sum < -6 ? 0 : sum >= 17 ? SUMS - 1 : Math.floor(sum + 6);
}

/** Of a word as a part of a name; 0 is left for no word. */
export function partBucket(gain: number): number {
  return gain < -8 ? 1 : gain >= 13 ? PARTS - 1 : Math.floor((gain + 8) / 1.5) + 1;
}

export function roughGain(gain: number): number {
  return gain < -3 ? 0 : gain < 3 ? 1 : gain < 8 ? 2 : gain < 13 ? 3 : gain < 20 ? 4 : 5;
}

/** What stands beside: a word, a stop or the edge, an enumeration, another sign, an unknown character. */
export function sideOf(wordClass: number): number {
  return wordClass === 26 || wordClass === 27
    ? 1
    : wordClass === 28
      ? 2
      : wordClass > 28
        ? 3
        : wordClass === 0
          ? 4
          : 0;
}
