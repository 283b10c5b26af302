/** Features of a long sentence; more are given room of their own. */
const ROOM = 16_384;
const kept = new Int32Array(ROOM);

/** Room for the features of one sentence or cue, used again for the next. */
export function featureRoom(length: number): Int32Array {
  return length <= ROOM ? kept : new Int32Array(length);
}
