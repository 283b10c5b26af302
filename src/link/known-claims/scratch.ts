/**
 * Room that one search after another uses: new arrays each time would cost a third of the time. Whoever uses one fills it
 * first, and is done with it when it returns; `places` is all zeros between two uses.
 */
export interface Scratch {
  /** A number by claim. */
  readonly words: Float64Array;
  readonly letters: Float64Array;
  readonly scores: Float64Array;
  /** A number by word. */
  readonly places: Uint32Array;
  readonly closeness: Float64Array;
  readonly content: Int32Array;
  readonly runs: Int32Array;
  readonly kinSaid: Float64Array;
  readonly kinOwn: Int32Array;
  readonly kinOf: Int32Array;
  /** A number by root of a word. */
  readonly roots: Int32Array;
}

export function createScratch(claims: number, words: number, roots: number): Scratch {
  return {
    words: new Float64Array(claims),
    letters: new Float64Array(claims),
    scores: new Float64Array(claims),
    places: new Uint32Array(words),
    closeness: new Float64Array(words),
    content: new Int32Array(words),
    runs: new Int32Array(words),
    kinSaid: new Float64Array(words),
    kinOwn: new Int32Array(words),
    kinOf: new Int32Array(words),
    roots: new Int32Array(roots),
  };
}
